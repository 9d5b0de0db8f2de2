/**
 * @module The registry's markup (CommonMark with backslash escapes and entities) as neutral blocks for any renderer.
 *
 * Only lists, escapes, entities and line breaks are markup here. Emphasis, headings, code, links and HTML stay text:
 * `5*ULN and 3*ULN` keeps its stars and `ALT <ULN>` its brackets, because a patient may need them.
 */
import MarkdownIt from "markdown-it";
import { decodeEntities } from "./entities.ts";

export type MarkupBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      /** The number of the first item; further items count on from it. */
      readonly start?: number;
      readonly items: MarkupBlock[][];
    };

/** Entities are ours to decode: the library would take only those that HTML knows. */
const markdown = new MarkdownIt("zero").enable(["list", "escape", "newline"]);

type Tokens = ReturnType<typeof markdown.parse>;
type Token = Tokens[number];

/**
 * Divides a text into paragraphs and lists: `"Aged \\> 18:\n\n* men\n* women"` → a paragraph `Aged > 18:` and a list
 * of two. Line breaks inside a paragraph are kept as `\n`. Items keep the numbers the author gave them: where the
 * numbers jump, a new list starts. Loses no letter and no digit: a text for which that fails (lists nested a hundred
 * deep) comes back as one paragraph.
 */
export function parseMarkup(text: string): MarkupBlock[] {
  if (text.trim() === "") return [];
  const blocks = blocksOf(new TokenReader(markdown.parse(text, {})), undefined);
  return lettersOf(blocksAsText(blocks)) === lettersOf(decodeEntities(text))
    ? blocks
    : [{ kind: "paragraph", text: decodeEntities(text).trim() }];
}

/** The text without its markup, a line for each paragraph and item: for search, previews and downloads. */
export function plainText(text: string): string {
  return blocksAsText(parseMarkup(text));
}

class TokenReader {
  readonly tokens: Tokens;
  position = 0;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  next(): Token | undefined {
    return this.tokens[this.position++];
  }
}

/** Reads blocks up to the closing token of the given type (or the end). */
function blocksOf(reader: TokenReader, closedBy: string | undefined): MarkupBlock[] {
  const blocks: MarkupBlock[] = [];
  for (let token = reader.next(); token !== undefined && token.type !== closedBy; token = reader.next()) {
    if (token.type === "inline") blocks.push({ kind: "paragraph", text: inlineText(token) });
    else if (token.type === "bullet_list_open") blocks.push(...listsOf(reader, "bullet_list_close", false));
    else if (token.type === "ordered_list_open") blocks.push(...listsOf(reader, "ordered_list_close", true));
  }
  return blocks;
}

/** One Markdown list: several of ours where its numbers jump, because criteria refer to each other by number. */
function listsOf(reader: TokenReader, closedBy: string, ordered: boolean): MarkupBlock[] {
  const lists: { kind: "list"; ordered: boolean; start?: number; items: MarkupBlock[][] }[] = [];
  let expected = Number.NaN;
  for (let token = reader.next(); token !== undefined && token.type !== closedBy; token = reader.next()) {
    const number = ordered ? Number(token.info) : 0;
    const items = blocksOf(reader, "list_item_close");
    const list = lists.at(-1);
    if (list === undefined || (ordered && number !== expected)) {
      lists.push({ kind: "list", ordered, ...(ordered ? { start: number } : {}), items: [items] });
    } else list.items.push(items);
    expected = number + 1;
  }
  return lists;
}

function inlineText(token: Token): string {
  const pieces = (token.children ?? []).map((child) =>
    child.type === "softbreak" || child.type === "hardbreak" ? "\n" : child.content,
  );
  // `\&lt;` is an entity that the registry's converter escaped: the author meant the character.
  return decodeEntities(pieces.join(""));
}

function blocksAsText(blocks: readonly MarkupBlock[], indent = ""): string {
  return blocks
    .map((block) => {
      if (block.kind === "paragraph") return block.text.replaceAll("\n", `\n${indent}`);
      return block.items
        .map((item, index) => {
          const marker = block.ordered ? `${(block.start ?? 1) + index}. ` : "- ";
          return marker + blocksAsText(item, `${indent}  `).trimStart();
        })
        .join(`\n${indent}`);
    })
    .join(`\n${indent}`);
}

/** What must survive: letters and digits; leading zeros of item numbers (`01.`) and escapes aside. */
function lettersOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/, "")).join("");
}
