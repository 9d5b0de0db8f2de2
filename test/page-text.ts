/** @module What a person reads on a page: the text of our own, well-formed HTML, a line for each block. */

const INLINE = "a|abbr|b|button|em|i|small|span|strong|sub|sup|time";
const TAG = /<\/?([a-zA-Z][\w-]*)(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Lines of the body, white space normalised, empty ones left out. A stray `<` that is no tag of ours stays in sight. */
export function pageLines(html: string): string[] {
  return bodyText(html)
    .split("\n")
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** The text of the body with its own white space; block tags become line ends. */
export function bodyText(html: string): string {
  const inline = new RegExp(`^(?:${INLINE})$`);
  return html
    .slice(html.indexOf("<body>") + "<body>".length)
    .replaceAll(TAG, (_tag, name: string) => (inline.test(name) ? "" : "\n"))
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** Letters and digits only, for "is this text on the page?" without regard to spacing and punctuation. */
export function lettersOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
