/**
 * @module What is worked out of the columns of sites when it is first asked for: whose each site is, the status that
 * counts for it, and which sites lie in a band of latitude. So a condition on sites is a look at one small number.
 */
import type { Codes, Columns } from "./columns.ts";

/** Bands of latitude to a degree: one is 11 km wide. */
const BANDS_PER_DEGREE = 10;
const BANDS = 180 * BANDS_PER_DEGREE + 1;

/** Sites by bands of latitude; those without a point are in none. */
interface Bands {
  /** Sites of band b: `sites[starts[b]]` to `sites[starts[b + 1] - 1]`, ascending. */
  readonly starts: Uint32Array;
  readonly sites: Uint32Array;
}

export class Sites {
  readonly #columns: Columns;
  #documents: Uint16Array | undefined;
  #statuses: Codes | undefined;
  #bands: Bands | undefined;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** The document of each site. */
  get documents(): Uint16Array {
    if (this.#documents === undefined) {
      const { siteOffsets, latitude, documents: studies } = this.#columns;
      const documents = new Uint16Array(latitude.length);
      for (let document = 0; document < studies; document++)
        documents.fill(document, siteOffsets[document], siteOffsets[document + 1]);
      this.#documents = documents;
    }
    return this.#documents;
  }

  /** The status that counts for each site: its own, else that of its study; `null` where neither says. */
  get statuses(): Codes {
    this.#statuses ??= this.#findStatuses();
    return this.#statuses;
  }

  /** Sites in the bands that reach from one latitude to another: all sites between them, and some beside. */
  between(south: number, north: number): Uint32Array {
    this.#bands ??= this.#sortIntoBands();
    const { starts, sites } = this.#bands;
    return sites.subarray(starts[bandOf(south)], starts[bandOf(north) + 1]);
  }

  #findStatuses(): Codes {
    const own = this.#columns.codes("siteStatus");
    const overall = this.#columns.codes("status");
    const documents = this.documents;
    const table: unknown[] = [];
    const codeOf = (status: unknown): number => {
      const known = table.indexOf(status);
      return known < 0 ? table.push(status) - 1 : known;
    };
    const ownCodes = own.table.map((status) => (status === null ? -1 : codeOf(status)));
    const overallCodes = overall.table.map(codeOf);
    const values = Uint16Array.from(own.values, (code, site) => {
      const ownCode = ownCodes[code] ?? -1;
      return ownCode >= 0 ? ownCode : (overallCodes[overall.values[documents[site] ?? 0] ?? 0] ?? 0);
    });
    return { values, table };
  }

  /** Counts, then places: two looks at each site. */
  #sortIntoBands(): Bands {
    const { latitude } = this.#columns;
    const starts = new Uint32Array(BANDS + 1);
    let located = 0;
    for (const lat of latitude) {
      if (Number.isNaN(lat)) continue;
      const band = bandOf(lat) + 1;
      starts[band] = (starts[band] ?? 0) + 1;
      located++;
    }
    for (let band = 1; band <= BANDS; band++) starts[band] = (starts[band] ?? 0) + (starts[band - 1] ?? 0);
    const next = starts.slice();
    const sites = new Uint32Array(located);
    for (let site = 0; site < latitude.length; site++) {
      const lat = latitude[site] ?? Number.NaN;
      if (Number.isNaN(lat)) continue;
      const band = bandOf(lat);
      const place = next[band] ?? 0;
      sites[place] = site;
      next[band] = place + 1;
    }
    return { starts, sites };
  }
}

/** Whatever lies beyond a pole is in the last band before it. */
function bandOf(latitude: number): number {
  return Math.min(BANDS - 1, Math.max(0, Math.floor((latitude + 90) * BANDS_PER_DEGREE)));
}
