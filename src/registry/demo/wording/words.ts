/** @module What the sentences of the demonstration registry speak about. Every sentence is our own. */
import type { Random } from "../random.ts";

export interface Words {
  readonly random: Random;
  readonly condition: string;
  readonly otherCondition: string;
  readonly treatment: string;
  /** Whether the treatment is swallowed, injected or the like: then there are doses, levels and allergies. */
  readonly isTaken: boolean;
  readonly comparator: string;
  /** "adults", "children", "women" … */
  readonly people: string;
  readonly sponsor: string;
  readonly city: string;
  readonly enrollment: number;
  readonly weeks: number;
  readonly arms: number;
}

/** Writes one sentence; it may draw numbers of its own. */
export type Phrase = (words: Words) => string;

/** `count` sentences from the list, all different while the list lasts, then again with other numbers. */
export function write(words: Words, phrases: readonly Phrase[], count: number): string[] {
  const sentences: string[] = [];
  while (sentences.length < count)
    for (const phrase of words.random.sample(phrases, count - sentences.length))
      sentences.push(phrase(words));
  return sentences;
}
