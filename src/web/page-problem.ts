/** @module A request that gets an error page: thrown by routes as a fact, shown in one place as HTML. */

type ProblemStatus = 400 | 404 | 405 | 410 | 414 | 503;

export interface Suggestion {
  readonly href: string;
  readonly words: string;
}

/** The visitor's input may stand in these texts: they are shown to the visitor and never logged. */
export interface ProblemTexts {
  readonly status: ProblemStatus;
  /** The heading: `There is no page 900 of this search`. */
  readonly title: string;
  /** What is wrong and what to do, one sentence or two per entry. */
  readonly lines: readonly string[];
  readonly suggestions?: readonly Suggestion[];
}

export class PageProblem extends Error {
  readonly texts: ProblemTexts;

  constructor(texts: ProblemTexts) {
    super(texts.title);
    this.name = "PageProblem";
    this.texts = texts;
  }
}
