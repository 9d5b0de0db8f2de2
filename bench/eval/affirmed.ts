/**
 * @module Which parts of a sentence say that the patient has something: a small NegEx. What is denied, merely possible
 * or somebody else's is crossed out, word for word, so that nothing is spotted there.
 */

/** Deny what follows, up to the end of the clause. */
const BEFORE =
  /\b(?:no(?!t only|\s+(?:change|improvement|longer able))|not(?! only)|never|without|denie[sd]|denying|negative for|absence of|free of|rule[ds]? out|ruling out|r\/o|unlikely|non|neither|nor|unremarkable for|no evidence of|no history of|no known|doesn['’]t|don['’]t|didn['’]t|hasn['’]t|isn['’]t|wasn['’]t|lack of|declined?|refuse[sd]?)\b/gi;

/** Deny what precedes, back to the beginning of the clause. */
const AFTER =
  /\b(?:(?:was|were|is|are|has been|have been) (?:negative|ruled out|absent|not (?:seen|found|present|identified|detected))|(?:is|was|are|were) (?:un|not )?remarkable|: ?(?:negative|none|no|absent))\b/gi;

/** Where the reach of a denial ends. */
const CLAUSE_END =
  /\b(?:but|however|although|though|except|aside from|apart from|which|who|presents?|presented|presenting|found to|found|showed|revealed|started|yet|still|because|due to|secondary to|with the exception)\b|[;:.]/gi;

/** Somebody else's. */
const FAMILY =
  /\b(?:family history|fh(?:x)?\b|mother|father|parents?|brother|sister|siblings?|aunt|uncle|cousin|grand(?:mother|father|parents?)|husband|wife|spouse|son|daughter|relatives?)\b/i;

/** Crossed-out words leave this between what is left, so that no name is read across. */
const CROSSED_OUT = " | ";

/**
 * What is left of a sentence. A sentence about the family is crossed out from the family member on, or whole where it
 * is about nothing else: `Has asthma; his father has diabetes` → `Has asthma; |`.
 */
export function affirmedPart(sentence: string): string {
  return crossOutFamily(crossOutDenied(sentence));
}

function crossOutDenied(sentence: string): string {
  let left = sentence;
  for (const [denied, from] of [...left.matchAll(BEFORE)]
    .map((match) => [match[0], match.index] as const)
    .reverse()) {
    const end = nextClauseEnd(left, from + denied.length);
    left = left.slice(0, from) + CROSSED_OUT + left.slice(end);
  }
  return left
    .split(/(?<=[;:])\s|,\s(?=but\b)/)
    .map((clause) => (clause.search(AFTER) >= 0 ? CROSSED_OUT : clause))
    .join(" ");
}

function nextClauseEnd(sentence: string, from: number): number {
  const rest = sentence.slice(from);
  const at = rest.search(CLAUSE_END);
  return at < 0 ? sentence.length : from + at;
}

function crossOutFamily(sentence: string): string {
  const at = sentence.search(FAMILY);
  return at < 0 ? sentence : sentence.slice(0, at) + CROSSED_OUT;
}
