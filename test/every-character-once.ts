/** @module For tests: proves that a split text has lost nothing. */
import type { CriteriaItem } from "../src/criteria/item-tree.ts";
import type { Span } from "../src/criteria/line-scanner.ts";
import type { SplitCriteria } from "../src/criteria/split-criteria.ts";

/** Empty when every non-blank character lies in exactly one heading or item, else the first place where it does not. */
export function everyCharacterOnce(text: string, { sections }: SplitCriteria): string {
  const times = new Uint8Array(text.length);
  const cover = ({ start, end }: Span): void => {
    for (let offset = start; offset < end; offset += 1) times[offset] = (times[offset] ?? 0) + 1;
  };
  const coverItem = ({ span, children }: CriteriaItem): void => {
    cover(span);
    children.forEach(coverItem);
  };
  for (const { heading, items } of sections) {
    if (heading !== undefined) cover(heading);
    items.forEach(coverItem);
  }
  const fault = times.findIndex(
    (count, offset) => count > 1 || (count === 0 && /\S/.test(text.charAt(offset))),
  );
  return fault === -1
    ? ""
    : `${times[fault]} times: ${JSON.stringify(text.slice(Math.max(0, fault - 20), fault + 20))}`;
}
