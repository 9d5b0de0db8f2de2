/** @module Names that records spell differently, shown in the spelling that most records use. */
import { foldText } from "../../study/fold.ts";

export class Spellings {
  readonly #counts = new Map<string, number>();
  #labels: ReadonlyMap<string, string> | undefined;

  /** Counts a name as a record spells it. */
  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    this.#labels = undefined;
  }

  /** The commonest spelling of a folded name (ties: the first by code units); itself where no record has it. */
  label(folded: string): string {
    this.#labels ??= commonest(this.#counts);
    return this.#labels.get(folded) ?? folded;
  }
}

function commonest(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  for (const [name] of ranked) {
    const folded = foldText(name);
    if (!labels.has(folded)) labels.set(folded, name.trim());
  }
  return labels;
}
