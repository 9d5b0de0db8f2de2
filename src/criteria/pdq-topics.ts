/** @module The topics under which the former PDQ registry listed what it asked of patients: `Age:`, `Hepatic:`. */

/** What follows them is a value without a name of its own: `Age: 18 and over`. */
export const VALUE_TOPICS: readonly string[] = ["age", "life expectancy"];

/** What follows them names itself: `Performance status: ECOG 0-2`, `Hepatic: Bilirubin no greater than 2 mg/dL`. */
export const TITLE_TOPICS: readonly string[] =
  "sex;gender;menopausal status;performance status;hematopoietic;hepatic;renal;cardiovascular;pulmonary;other;biologic therapy;chemotherapy;endocrine therapy;radiotherapy;surgery;immunologic;neurologic;metabolic;hormone receptor status;gastrointestinal;hematologic;liver function;renal function;cardiac;prior/concurrent therapy".split(
    ";",
  );

const TITLE = new RegExp(`^(?:${[...VALUE_TOPICS, ...TITLE_TOPICS].join("|")})\\s*:?$`, "i");

/** Whether a line is nothing but a topic, with its colon or without: `Life expectancy` above `* At least 12 weeks`. */
export function isTopicTitle(line: string): boolean {
  return TITLE.test(line);
}
