/** @module What one entry of the glossary is made of. */

/** `id` is the anchor on the glossary page; `text` is one to three plain sentences of our own. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  /** Other names of the same thing, shown with it. */
  readonly also?: readonly string[];
  readonly text: string;
}
