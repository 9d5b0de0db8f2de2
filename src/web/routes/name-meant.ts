/**
 * @module A name of a disease or treatment within a longer text. Every word that is typed must be found, so that
 * `cure for als` finds nothing and `i have asthma` few; the name alone is offered, never searched unasked.
 */
import type { SearchEngine } from "../../engine/search-engine.ts";
import { foldWords } from "../../study/fold.ts";

/** Words by which people ask, and which say nothing about a study. */
const ASKING: ReadonlySet<string> = new Set(
  (
    "a about an and any are at available best by can clinical cure cures do does find for from get good have has help how i " +
    "in is latest like live living looking me my near new newest of on our people please research someone studies study " +
    "suffer suffering that the there to treat treating treatment treatments trial trials want we what where which who with you"
  ).split(" "),
);

/** Signs and words of the expression language: whoever uses them knows what they ask for. */
const EXPRESSION = /["()[\],]|\b(?:AND|OR|NOT)\b/;

/**
 * The names alone, in the order and spelling of the text; nothing where the text is a name already, has none, or has
 * other words that matter. With `isEmpty`, that is where the whole text finds no study, all other words are left out.
 */
export async function nameMeant(
  engine: Pick<SearchEngine, "namesIn">,
  text: string,
  { isEmpty }: { readonly isEmpty: boolean },
): Promise<string | undefined> {
  const words = foldWords(text);
  // Most texts have no word to leave out: they are not to wait for the names of the registry.
  const mayHaveOthers = words.length > 1 && (isEmpty || words.some((word) => ASKING.has(word)));
  if (!mayHaveOthers || EXPRESSION.test(text)) return undefined;
  const spans = (await engine.namesIn(text)).map(({ span }) => span).sort((a, b) => a.start - b.start);
  if (spans.length === 0) return undefined;
  let rest = "";
  let end = 0;
  for (const span of spans) {
    rest += `${text.slice(end, span.start)} `;
    end = Math.max(end, span.end);
  }
  const others = foldWords(rest + text.slice(end));
  if (others.length === 0 || (!isEmpty && !others.every((word) => ASKING.has(word)))) return undefined;
  return spans.map(({ start, end: to }) => text.slice(start, to)).join(" ");
}
