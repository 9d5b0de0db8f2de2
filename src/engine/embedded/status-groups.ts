/**
 * @module Studies that have sites of several statuses, taken apart: the sites of a study that have the same status are
 * one group. So the places where a study recruits are known without a look at its sites.
 */
import type { Codes, Columns } from "./columns.ts";

/** Stands for a study without sites, or with sites of different statuses. */
export const NO_COMMON_STATUS = 0xffff;

interface StatusGroup {
  readonly number: number;
  /** Code. */
  readonly status: number;
}
const NO_GROUPS: readonly StatusGroup[] = [];

/** Their numbers fit 16 bits. Studies beyond have no groups: their sites are looked at. */
const MOST_GROUPS = 0xffff;

export class StatusGroups {
  /** Of each document the status that counts for every one of its sites, as a code. */
  readonly common: Uint16Array;
  readonly #columns: Columns;
  readonly #statuses: Codes;
  /** By document; their numbers are in the order of documents. */
  readonly #groups = new Map<number, readonly StatusGroup[]>();
  /** By group. */
  readonly #documents: number[] = [];
  readonly #statusOf: number[] = [];

  /** @param statuses of sites, as they count */
  constructor(columns: Columns, statuses: Codes) {
    this.#columns = columns;
    this.#statuses = statuses;
    this.common = new Uint16Array(columns.documents).fill(NO_COMMON_STATUS);
    const { siteOffsets } = columns;
    const { values } = statuses;
    for (let document = 0; document < columns.documents; document++) {
      const end = siteOffsets[document + 1] ?? 0;
      let site = siteOffsets[document] ?? 0;
      const status = values[site];
      if (site === end || status === undefined) continue;
      while (site < end && values[site] === status) site++;
      if (site === end) this.common[document] = status;
      else this.#add(document);
    }
  }

  get size(): number {
    return this.#documents.length;
  }

  /** The groups of a document; none where all of its sites have the same status, or its groups were too many. */
  of(document: number): readonly StatusGroup[] {
    return this.#groups.get(document) ?? NO_GROUPS;
  }

  /** The sites of a group. */
  eachSite(group: number, visit: (site: number) => void): void {
    const { siteOffsets } = this.#columns;
    const { values } = this.#statuses;
    const document = this.#documents[group] ?? 0;
    const status = this.#statusOf[group];
    const end = siteOffsets[document + 1] ?? 0;
    for (let site = siteOffsets[document] ?? 0; site < end; site++) if (values[site] === status) visit(site);
  }

  #add(document: number): void {
    const { siteOffsets } = this.#columns;
    const statuses = new Set(
      this.#statuses.values.subarray(siteOffsets[document], siteOffsets[document + 1]),
    );
    if (this.size + statuses.size > MOST_GROUPS) return;
    this.#groups.set(
      document,
      Array.from(statuses, (status) => {
        this.#statusOf.push(status);
        return { number: this.#documents.push(document) - 1, status };
      }),
    );
  }
}
