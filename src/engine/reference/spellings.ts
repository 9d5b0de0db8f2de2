/** @module Names that records spell differently, shown in the spelling that most records use. */
import { foldText } from "../../study/fold.ts";

export class Spellings {
  readonly #counts = new Map<string, Map<string, number>>();

  add(name: string): void {
    const folded = foldText(name);
    const counts = this.#counts.get(folded) ?? new Map<string, number>();
    this.#counts.set(folded, counts.set(name, (counts.get(name) ?? 0) + 1));
  }

  /** The commonest spelling of a folded name (ties: the first by code units); itself where no record has it. */
  label(folded: string): string {
    const counts = [...(this.#counts.get(folded) ?? [])];
    const [best] = counts.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return best?.[0].trim() ?? folded;
  }
}
