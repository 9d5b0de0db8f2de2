/** @module eligibilityModule of an invented study: ages and sex, and criteria in the forms that registrants use. */
import { parseAge } from "../../../study/age.ts";
import type { Study } from "../../../study/study.ts";
import { escapeMarkup } from "../escape-markup.ts";
import type { Random } from "../random.ts";
import type { StudyPlan } from "../study-plan.ts";
import { drawCriteriaCount, drawCriteriaForm } from "../tables/people.ts";
import { EXCLUSION, FIELD_CRITERIA, INCLUSION } from "../wording/criteria.ts";
import { drawHeadings } from "../wording/headings.ts";
import { write } from "../wording/words.ts";
import type { Words } from "../wording/words.ts";

type Eligibility = NonNullable<Study["protocolSection"]["eligibilityModule"]>;

const years = new Map<string, number>();

/** The age in years, or `otherwise` where there is no limit. */
function yearsOf(age: string, otherwise: number): number {
  if (age === "") return otherwise;
  const known = years.get(age);
  if (known !== undefined) return known;
  const value = parseAge(age)?.years ?? otherwise;
  years.set(age, value);
  return value;
}

/** The limits that fit each other: a maximum below the minimum is left out. */
function agesOf(plan: StudyPlan): { minimumAge?: string; maximumAge?: string; stdAges: string[] } {
  const from = yearsOf(plan.minimumAge, 0);
  const maximum = yearsOf(plan.maximumAge, Infinity) > from ? plan.maximumAge : "";
  const to = yearsOf(maximum, Infinity);
  const stdAges: string[] = [];
  if (from < 18) stdAges.push("CHILD");
  if (from < 65 && to >= 18) stdAges.push("ADULT");
  if (to >= 65) stdAges.push("OLDER_ADULT");
  return {
    ...(plan.minimumAge !== "" && { minimumAge: plan.minimumAge }),
    ...(maximum !== "" && { maximumAge: maximum }),
    stdAges,
  };
}

/** Limits in years for texts and results; 0 and 85 where there is none. */
export function ageRange(plan: StudyPlan): readonly [from: number, to: number] {
  const { minimumAge = "", maximumAge = "" } = agesOf(plan);
  const from = Math.min(yearsOf(minimumAge, 0), 80);
  return [from, Math.max(from + 0.1, Math.min(yearsOf(maximumAge, 85), 85))];
}

function ageCriterion(plan: StudyPlan): string {
  const { minimumAge, maximumAge } = agesOf(plan);
  if (minimumAge !== undefined && maximumAge !== undefined)
    return `Age between ${minimumAge.toLowerCase()} and ${maximumAge.toLowerCase()}`;
  if (minimumAge !== undefined) return `Age >= ${minimumAge.toLowerCase()}`;
  if (maximumAge !== undefined) return `Age <= ${maximumAge.toLowerCase()}`;
  return "Any age";
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `* ${item}`).join("\n");
}

function numbers(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join("\n");
}

/** Of five criteria the third gets the two after it as its parts, where there are any. */
function nested(items: readonly string[]): string {
  return items
    .map((item, index) => {
      if (index % 5 > 2) return `  * ${item}`;
      return index % 5 === 2 && index + 1 < items.length
        ? `* ${item}, and one of the following:`
        : `* ${item}`;
    })
    .join("\n");
}

function paragraph(items: readonly string[]): string {
  return items.map((item) => `${item}.`).join(" ");
}

function layOut(
  random: Random,
  inclusion: readonly string[],
  exclusion: readonly string[],
  words: Words,
): string {
  const [headIn, headEx] = drawHeadings(random);
  switch (drawCriteriaForm(random)) {
    case "bullets":
      return `${headIn}\n\n${bullets(inclusion)}\n\n${headEx}\n\n${bullets(exclusion)}`;
    case "numbers":
      return `${headIn}\n\n${numbers(inclusion)}\n\n${headEx}\n\n${numbers(exclusion)}`;
    case "nested":
      return `${headIn}\n\n${nested(inclusion)}\n\n${headEx}\n\n${nested(exclusion)}`;
    case "cohorts": {
      const half = Math.ceil(inclusion.length / 2);
      return `Inclusion Criteria for Cohort A (${words.condition}):\n\n${bullets(inclusion.slice(0, half))}\n\nInclusion Criteria for Cohort B:\n\n${bullets(inclusion.slice(half))}\n\nExclusion Criteria (all cohorts):\n\n${bullets(exclusion)}`;
    }
    case "bulleted headings":
      return `* Inclusion Criteria:\n\n${bullets(inclusion)}\n* Exclusion Criteria:\n\n${bullets(exclusion)}`;
    case "text on the heading line":
      return `Inclusion Criteria: ${paragraph(inclusion)}\n\nExclusion Criteria: ${paragraph(exclusion)}`;
    case "paragraphs":
      return `${headIn}\n\n${paragraph(inclusion)}\n\n${headEx}\n\n${paragraph(exclusion)}`;
    case "text before the heading":
      return `The following criteria apply; others may be explained by the study team.\n\n${headIn}\n\n${bullets(inclusion)}\n\n${headEx}\n\n${bullets(exclusion)}`;
    case "inclusion only":
      return `${headIn}\n\n${bullets(inclusion)}`;
    case "no heading":
      return bullets([...inclusion, ...exclusion.map((item) => `No: ${item}`)]);
    case "exclusion heading only":
      return `${paragraph(inclusion)}\n\nExclusion Criteria:\n\n${bullets(exclusion)}`;
    case "three parts":
      return `DISEASE CHARACTERISTICS:\n\n${bullets(inclusion)}\n\nPATIENT CHARACTERISTICS:\n\n* ${exclusion
        .slice(0, 2)
        .map((item) => `No: ${item}`)
        .join(
          "\n* ",
        )}\n\nPRIOR CONCURRENT THERAPY:\n\n${bullets(exclusion.slice(2).map((item) => `No: ${item}`))}`;
  }
}

export function eligibilityModule(random: Random, plan: StudyPlan, words: Words): Eligibility {
  const [fieldIn, fieldEx] = FIELD_CRITERIA[plan.field] ?? [[], []];
  const count = drawCriteriaCount(random);
  const inclusionCount = Math.max(1, Math.round(count * (0.3 + 0.3 * random.unit())));
  const exclusionCount = Math.max(1, count - inclusionCount);
  const inclusion = [ageCriterion(plan), ...write(words, [...fieldIn, ...INCLUSION], inclusionCount - 1)];
  if (plan.sex !== "ALL") inclusion.unshift(plan.sex === "FEMALE" ? "Female" : "Male");
  const exclusion = write(words, [...fieldEx, ...EXCLUSION], exclusionCount);
  const ages = agesOf(plan);
  const observational = plan.studyType === "OBSERVATIONAL";
  return {
    eligibilityCriteria: layOut(random, inclusion.map(escapeMarkup), exclusion.map(escapeMarkup), words),
    ...(plan.healthy !== undefined && { healthyVolunteers: plan.healthy }),
    sex: plan.sex,
    ...(random.chance(0.035) && {
      genderBased: true,
      ...(random.chance(0.6) && {
        genderDescription: "Eligibility rests on the gender that participants name.",
      }),
    }),
    ...ages,
    ...(observational && {
      studyPopulation: `${words.people.charAt(0).toUpperCase()}${words.people.slice(1)} with ${words.condition} who are seen at ${words.sponsor} or at one of the other sites.`,
      samplingMethod: random.chance(0.73) ? "NON_PROBABILITY_SAMPLE" : "PROBABILITY_SAMPLE",
    }),
  };
}
