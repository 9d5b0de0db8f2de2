/** @module The studies that every engine is measured on: a demonstration registry, the same for the same numbers. */
import { dayOf } from "../../src/registry/demo/day.ts";
import { DEMO_REFERENCE_DATE, demoStudies } from "../../src/registry/demo/demo-studies.ts";
import { demoStudy } from "../../src/registry/demo/demo-study.ts";
import { Random } from "../../src/registry/demo/random.ts";
import { numberOfNctId } from "../../src/study/nct-id.ts";
import { nctIdOf } from "../../src/study/study.ts";
import type { Study } from "../../src/study/study.ts";

export interface Corpus {
  readonly studies: number;
  readonly seed: number;
}

const TODAY = dayOf(DEMO_REFERENCE_DATE);

export function studiesOf({ studies, seed }: Corpus): Generator<Study> {
  return demoStudies({ studies, seed });
}

/** A reader of single studies by their place in {@link studiesOf}. */
export function studyReader({ seed }: Corpus): (index: number) => Study {
  const random = new Random(seed, 0);
  const [first] = demoStudies({ studies: 1, seed });
  const firstNumber = first === undefined ? 0 : numberOfNctId(nctIdOf(first));
  return (index) => {
    random.restart(seed, index);
    return demoStudy(random, firstNumber + index, TODAY);
  };
}

/** A word that no study has before it changes. */
export const CHANGE_MARK = "zymotically";

/** Places of `count` studies, evenly over the corpus; all of them where there are not so many. */
export function changedPlaces({ studies }: Corpus, count: number): readonly number[] {
  const changed = Math.min(count, studies);
  return Array.from({ length: changed }, (_, index) => Math.floor((index * studies) / changed));
}

/** The study with {@link CHANGE_MARK} at the end of its title. */
export function markChanged(study: Study): Study {
  const { identificationModule } = study.protocolSection;
  const briefTitle = `${identificationModule.briefTitle ?? ""} ${CHANGE_MARK}`.trim();
  return {
    ...study,
    protocolSection: {
      ...study.protocolSection,
      identificationModule: { ...identificationModule, briefTitle },
    },
  };
}
