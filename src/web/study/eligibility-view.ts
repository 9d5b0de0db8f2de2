/** @module Who can take part: the coded limits, and the criteria as lists beside their exact original text. */
import { questionsOf } from "../../criteria/check-study.ts";
import type { Eligibility, EligibilityItem, EligibilitySection } from "../../criteria/eligibility-of.ts";
import { explain } from "../../criteria/explain.ts";
import type { CriteriaItem } from "../../criteria/item-tree.ts";
import { type Conflict, conflictsOf } from "../../criteria/registry-fields.ts";
import type { CriteriaSection } from "../../criteria/split-criteria.ts";
import { formatAges } from "../../study/age.ts";
import { enrollmentOf, enrollmentWords } from "../../study/enrollment.ts";
import { healthyVolunteersWords, wordsFor } from "../../study/enumerations.ts";
import { nctIdOf, type Study } from "../../study/study.ts";
import type { TermId } from "../glossary/terms.ts";
import { type ExplainedText, explainAbbreviations } from "./abbreviations.ts";
import { studyCheckUrl } from "../urls.ts";
import { type Fact, facts, markupOf, yesNo } from "./fact.ts";

export interface EligibilityView {
  readonly facts: readonly Fact[];
  /** In the order of the text. */
  readonly sections: readonly CriteriaSectionView[];
  /** The registry's text to the last character; absent where the record has none. */
  readonly original?: string;
  /** The abbreviations that are explained inside the criteria. */
  readonly terms: readonly TermId[];
  /** Where the text and the registry's own fields differ on age or sex. */
  readonly conflicts: readonly Conflict[];
  /** Where a visitor can check their own answers; absent where the study asks nothing that can be decided. */
  readonly checkUrl?: string;
}

export interface CriteriaSectionView {
  /** Ours: "Inclusion criteria". */
  readonly heading: string;
  /** The author's, where it says more: "Key Inclusion Criteria for Part A". */
  readonly ownHeading?: string;
  /** For whom the list is, where that is not the participant: "donor". */
  readonly about?: string;
  readonly items: readonly CriterionView[];
  /** "Other criteria may apply": the author says that the list is not complete. */
  readonly isIncomplete: boolean;
}

export interface CriterionView {
  /** The author's number or letter, to which other criteria may refer; absent for bullets. */
  readonly marker?: string;
  /** Whether the author began it with a bullet. */
  readonly isBullet: boolean;
  readonly text: readonly ExplainedText[];
  /** The criterion in our words, where we understand it and it holds as it stands. */
  readonly plain?: readonly ExplainedText[];
  readonly role: CriteriaItem["role"];
  readonly children: readonly CriterionView[];
}

/** `eligibility` is what was read in the text of this study. */
export function eligibilityView(study: Study, eligibility: Eligibility): EligibilityView {
  const original = study.protocolSection.eligibilityModule?.eligibilityCriteria;
  const explained = new Set<TermId>();
  const hasQuestions = questionsOf(study, eligibility).length > 0;
  return {
    facts: eligibilityFacts(study),
    sections: eligibility.sections.map((section) => sectionView(section, explained)),
    terms: [...explained],
    conflicts: conflictsOf(study, eligibility),
    ...(hasQuestions && { checkUrl: studyCheckUrl(nctIdOf(study)) }),
    ...(original !== undefined && { original }),
  };
}

const HEADINGS: Readonly<Record<CriteriaSection["polarity"], string>> = {
  inclusion: "Inclusion criteria",
  exclusion: "Exclusion criteria",
  mixed: "Criteria, some to include and some to exclude",
  info: "More on who can take part",
};

const SAYS_NO_MORE = /^(?:inclusion|exclusion)(?: criteria)?\.?$/i;

function sectionView(section: EligibilitySection, explained: Set<TermId>): CriteriaSectionView {
  const { polarity, label, scope, items } = section;
  const about = scope?.appliesTo;
  return {
    heading: HEADINGS[polarity],
    ...(label !== undefined && label !== "" && !SAYS_NO_MORE.test(label) && { ownHeading: label }),
    ...(about !== undefined && about !== "participant" && about !== "unknown" && { about }),
    items: items.map((item) => criterionView(item, explained)),
    isIncomplete: items.some(({ role }) => role === "boilerplate"),
  };
}

/** Bullets of all kinds look alike on the page; numbers, letters and codes stay the author's. */
const BULLET = /^[^\p{L}\p{N}]+$|^o$/u;

function criterionView(item: EligibilityItem, explained: Set<TermId>): CriterionView {
  const { marker, text, role, children, logic, side, reach } = item;
  const plain =
    logic === undefined || side === undefined || reach === "unclear" ? undefined : explain(logic, side);
  const isBullet = marker !== undefined && BULLET.test(marker);
  return {
    ...(marker !== undefined && !isBullet && { marker: marker.replaceAll("\\", "") }),
    isBullet,
    text: explainAbbreviations(text, explained),
    ...(plain !== undefined && { plain: explainAbbreviations(plain, explained) }),
    role,
    children: children.map((child) => criterionView(child, explained)),
  };
}

function eligibilityFacts(study: Study): readonly Fact[] {
  const eligibility = study.protocolSection.eligibilityModule;
  const enrollment = enrollmentOf(study);
  return facts(
    {
      label: "Enrollment",
      term: "enrollment",
      values: [enrollment === undefined ? undefined : enrollmentWords(enrollment)],
    },
    {
      label: "Sex",
      term: "sex",
      values: [eligibility?.sex === undefined ? undefined : wordsFor("Sex", eligibility.sex)],
    },
    {
      label: "Gender based",
      term: "gender-based",
      values: [yesNo(eligibility?.genderBased), markupOf(eligibility?.genderDescription)],
    },
    {
      label: "Ages",
      values: [
        eligibility === undefined ? undefined : formatAges(eligibility.minimumAge, eligibility.maximumAge),
      ],
    },
    {
      label: "Age groups",
      values: [(eligibility?.stdAges ?? []).map((group) => wordsFor("StandardAge", group)).join(", ")],
    },
    {
      label: "Volunteers",
      term: "healthy-volunteer",
      values: [healthyVolunteersWords(eligibility?.healthyVolunteers)],
    },
    {
      label: "Study population",
      term: "study-population",
      values: [markupOf(eligibility?.studyPopulation)],
    },
    {
      label: "Sampling method",
      term: "sampling-method",
      values: [
        eligibility?.samplingMethod === undefined
          ? undefined
          : wordsFor("SamplingMethod", eligibility.samplingMethod),
      ],
    },
  );
}
