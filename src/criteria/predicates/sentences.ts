/** @module One criterion divided into its sentences: at full stops, semicolons, and where lost line breaks stood. */
import type { Side } from "./atom.ts";
import type { Token } from "./lexer.ts";
import { phraseTable } from "./phrase-table.ts";
import { TITLE_TOPICS, VALUE_TOPICS } from "../pdq-topics.ts";

/** Topics of the former PDQ registry, whose line breaks are lost: `Age: 18 and over Performance status: ECOG 0-2`. */
const TOPIC = phraseTable<"value" | "title">([
  ...VALUE_TOPICS.map((topic): [string, "value"] => [`${topic}:`, "value"]),
  ...TITLE_TOPICS.map((topic): [string, "title"] => [`${topic}:`, "title"]),
]);
const SAYS_NOTHING =
  /^(?:(?:age|life expectancy) : )?(?:not specified|not applicable|none|none specified|not stated)$/;

/** The sentences of a criterion, without the topic that stands before them. */
export function dividedSentences(tokens: readonly Token[], side: Side): Token[][] {
  const sentences: Token[][] = [[]];
  const hasTopics = side === "inclusion" && TOPIC(tokens, 0) !== undefined;
  let depth = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    const topic = hasTopics && depth <= 0 && isCapital(token) ? TOPIC(tokens, at) : undefined;
    const isEnd = depth <= 0 && token.kind === "sign" && (token.text === "." || token.text === ";");
    if (topic !== undefined) {
      sentences.push(topic.value === "value" ? tokens.slice(at, topic.next) : []);
      at = topic.next;
      continue;
    }
    if (isEnd) sentences.push([]);
    else {
      if (side === "inclusion" && depth <= 0 && beginsLine(tokens, at)) sentences.push([]);
      sentences.at(-1)?.push(token);
    }
    at += 1;
  }
  // "…; or" before the next item: what joins items is judged with the items.
  return sentences.filter(
    (sentence) =>
      sentence.some(({ text }) => text !== "or" && text !== "and") &&
      !(sentence.length <= 5 && SAYS_NOTHING.test(sentence.map(({ text }) => text).join(" "))),
  );
}

function isCapital({ plain, at }: Token): boolean {
  const first = plain.charAt(at);
  return first >= "A" && first <= "Z";
}

/** "… at least 3,000/mm3 No hemophilia": a capital where no sentence ended once began a line. */
function beginsLine(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || before === undefined || !isCapital(token)) return false;
  const isStart =
    token.text === "no" ||
    ((token.text === "at" || token.text === "more" || token.text === "not") &&
      ["least", "than", "specified"].includes(tokens[at + 1]?.text ?? ""));
  if (!isStart || token.isAcronym || /^[A-Z]{2}/.test(token.plain.slice(token.at, token.to))) return false;
  return (
    !(before.kind === "sign" && /^[,:("-]$/.test(before.text)) &&
    !/^(?:and|or|with|but|if|of|is|are|be)$/.test(before.text)
  );
}
