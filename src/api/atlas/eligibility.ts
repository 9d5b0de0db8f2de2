/** @module The eligibility text of one study, divided into sections and items that point into the original. */
import type { CriteriaItem } from "../../criteria/item-tree.ts";
import { splitCriteria } from "../../criteria/split-criteria.ts";
import type { Study } from "../../study/study.ts";

interface Offsets {
  readonly start: number;
  readonly end: number;
}

interface EligibilityItem {
  readonly span: Offsets;
  /** Without marker and escapes. */
  readonly text: string;
  readonly role: string;
  /** `opaque`: kept as text, not understood further. */
  readonly status: "opaque";
  readonly children: readonly EligibilityItem[];
}

export interface Eligibility {
  readonly nctId: string;
  /** Changes when the same text can be divided otherwise. */
  readonly rulesVersion: string;
  /** As the record has it; offsets count UTF-16 units of it. */
  readonly eligibilityCriteria: string;
  readonly sections: readonly {
    readonly polarity: string;
    readonly heading?: Offsets;
    readonly label?: string;
    readonly items: readonly EligibilityItem[];
  }[];
}

const RULES_VERSION = "1";

/** `eligibilityOf(study).sections[0]?.items[0]?.text`; a study without criteria has no sections. */
export function eligibilityOf(study: Study): Eligibility {
  const { identificationModule, eligibilityModule } = study.protocolSection;
  const eligibilityCriteria = eligibilityModule?.eligibilityCriteria ?? "";
  return {
    nctId: identificationModule.nctId,
    rulesVersion: RULES_VERSION,
    eligibilityCriteria,
    sections: splitCriteria(eligibilityCriteria).sections.map(({ polarity, heading, label, items }) =>
      // JSON leaves out what is undefined.
      ({ polarity, heading: heading && offsets(heading), label, items: items.map(itemOf) }),
    ),
  };
}

function itemOf({ span, text, role, children }: CriteriaItem): EligibilityItem {
  return { span: offsets(span), text, role, status: "opaque", children: children.map(itemOf) };
}

function offsets({ start, end }: Offsets): Offsets {
  return { start, end };
}
