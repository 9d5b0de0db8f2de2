/**
 * @module Studies that have sites of several statuses, taken apart: the sites of a study that have the same status are
 * one group. So the places where a study recruits are known without a look at its sites.
 */
import type { Codes, Columns } from "./columns.ts";

/** Stands for a study without sites, or with sites of different statuses. */
export const NO_COMMON_STATUS = 0xffff;

/** Their numbers fit 16 bits. Studies beyond have no groups: their sites are looked at. */
const MOST_GROUPS = 0xffff;

export class StatusGroups {
  /** Of each document the status that counts for every one of its sites, as a code. */
  readonly common: Uint16Array;
  /**
   * Groups of document i: `starts[i]` to `starts[i + 1] - 1`; none where all of its sites have the same status, or its
   * groups were too many.
   */
  readonly starts: Uint16Array;
  /** By group: its status, as a code. */
  readonly statuses: Uint16Array;
  /** By group. */
  readonly #documents: Uint16Array;
  readonly #columns: Columns;
  readonly #codes: Codes;

  /** @param codes statuses of sites, as they count */
  constructor(columns: Columns, codes: Codes) {
    this.#columns = columns;
    this.#codes = codes;
    this.common = new Uint16Array(columns.documents).fill(NO_COMMON_STATUS);
    this.starts = new Uint16Array(columns.documents + 1);
    const { siteOffsets } = columns;
    const { values } = codes;
    const statuses: number[] = [];
    const documents: number[] = [];
    for (let document = 0; document < columns.documents; document++) {
      const end = siteOffsets[document + 1] ?? 0;
      let site = siteOffsets[document] ?? 0;
      const status = values[site];
      if (site < end && status !== undefined) {
        while (site < end && values[site] === status) site++;
        if (site === end) this.common[document] = status;
        else
          for (const own of this.#several(document, MOST_GROUPS - statuses.length)) {
            statuses.push(own);
            documents.push(document);
          }
      }
      this.starts[document + 1] = statuses.length;
    }
    this.statuses = Uint16Array.from(statuses);
    this.#documents = Uint16Array.from(documents);
  }

  get size(): number {
    return this.statuses.length;
  }

  /** The sites of a group. */
  eachSite(group: number, visit: (site: number) => void): void {
    const { siteOffsets } = this.#columns;
    const { values } = this.#codes;
    const document = this.#documents[group] ?? 0;
    const status = this.statuses[group];
    const end = siteOffsets[document + 1] ?? 0;
    for (let site = siteOffsets[document] ?? 0; site < end; site++) if (values[site] === status) visit(site);
  }

  /** The statuses of a document's sites, each once; none where there are more than `most`. */
  #several(document: number, most: number): Iterable<number> {
    const { siteOffsets } = this.#columns;
    const statuses = new Set(this.#codes.values.subarray(siteOffsets[document], siteOffsets[document + 1]));
    return statuses.size > most ? [] : statuses;
  }
}
