/** @module A questionnaire of TREC 2023 as the sentences that a person would write from it. */

export interface Answer {
  readonly name: string;
  /** Empty where nothing was answered. */
  readonly value: string;
}

const NO = /^(?:no|none|never|negative)$/i;
const YES = /^(?:yes|positive)$/i;

/**
 * The disorder first, then a sentence for each answer: `Diagnosed with glaucoma. No prior LASIK surgery. Visual acuity:
 * 0.3.` Whether the diagnosis is definitive says nothing about what the patient seeks a study for.
 */
export function noteOfQuestionnaire(disorder: string, answers: readonly Answer[]): string {
  const sentences = answers
    .filter(({ value }) => value !== "")
    .map(({ name, value }) => {
      if (/^definitive diagnosis$/i.test(name))
        return NO.test(value) || YES.test(value) ? "" : `Diagnosed with ${value}.`;
      if (NO.test(value)) return `No ${name}.`;
      return YES.test(value) ? `Has ${name}.` : `${name}: ${value}.`;
    });
  return [`Diagnosed with ${disorder}.`, ...sentences].filter((sentence) => sentence !== "").join(" ");
}
