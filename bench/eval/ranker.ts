/** @module What is compared: something that puts studies in order for a patient. */
import type { ReducedNote } from "./reduce-note.ts";

interface Question {
  readonly note: string;
  readonly reduced: ReducedNote;
}

export interface Ranker {
  readonly name: string;
  /** NCT ids, best first, down to the last study that has anything in common with the question. */
  readonly rank: (question: Question) => Promise<readonly string[]>;
}
