/**
 * @module What is worked out of the columns of sites when it is first asked for: whose each site is, the status that
 * counts for it, which sites lie near a point, and which have a name. So a condition on sites is a look at one
 * small number, and sites of a place need not be searched for among all.
 */
import { LastUsed } from "../reference/last-used.ts";
import { NO_NAME } from "./columns-builder.ts";
import type { SiteColumn } from "./columns-builder.ts";
import type { Codes, Columns } from "./columns.ts";
import { firstPlace } from "./first-place.ts";
import { StatusGroups } from "./status-groups.ts";

/** Bands of latitude to a degree: one is 11 km wide. */
const BANDS_PER_DEGREE = 10;
const BANDS = 180 * BANDS_PER_DEGREE + 1;

/** A band is divided as finely from west to east, once around the globe. */
const CELLS = 360 * BANDS_PER_DEGREE;

/** Sites in groups, some in none. */
interface Groups {
  /** Sites of group g: `sites[starts[g]]` to `sites[starts[g + 1] - 1]`. */
  readonly starts: Uint32Array;
  readonly sites: Uint32Array;
}
const NO_GROUP = -1;

/** Sets of sites that are remembered, a bit for each site: some 50 KB for a full segment of the registry. */
const SETS_KEPT = 32;

/** Sites that satisfy some conditions, and the documents that have them: never changed. */
export interface SiteSet {
  readonly sites: Uint32Array<ArrayBuffer>;
  readonly documents: Uint32Array<ArrayBuffer>;
}

export class Sites {
  readonly #columns: Columns;
  #documents: Uint16Array | undefined;
  #statuses: Codes | undefined;
  #statusGroups: StatusGroups | undefined;
  /** Within a band from west to east. */
  #bands: Groups | undefined;
  readonly #named = new Map<SiteColumn, Groups>();
  /** What some conditions found, kept for some time: the searches behind a page ask about the same sites. */
  readonly sets = new LastUsed<SiteSet>(SETS_KEPT);

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

  /** What the sites of each document have in common as to their status. */
  get statusGroups(): StatusGroups {
    this.#statusGroups ??= new StatusGroups(this.#columns, this.statuses);
    return this.#statusGroups;
  }

  /** The sites that have a name, by its place in the table of the column. */
  named(column: SiteColumn, place: number): Uint32Array {
    let groups = this.#named.get(column);
    if (groups === undefined) {
      const { names, values } = this.#columns.names(column);
      groups = grouped(everySite(values.length), names.size, (site) => {
        const name = values[site] ?? NO_NAME;
        return name === NO_NAME ? NO_GROUP : name;
      });
      this.#named.set(column, groups);
    }
    return sitesOfGroup(groups, place);
  }

  /**
   * Calls `visit` with the sites near a point: all that lie less than `north` degrees to its north and south and `east`
   * degrees to its east and west, and some beside.
   */
  near(
    { lat, lon }: { readonly lat: number; readonly lon: number },
    north: number,
    east: number,
    visit: (site: number) => void,
  ): void {
    this.#bands ??= this.#findBands();
    const west = cellOf(lon - east);
    const cells = Math.min(CELLS, Math.ceil(2 * east * BANDS_PER_DEGREE) + 2);
    for (let band = bandOf(lat - north); band <= bandOf(lat + north); band++) {
      const sites = sitesOfGroup(this.#bands, band);
      this.#eachBetween(sites, west, Math.min(CELLS, west + cells), visit);
      // What lies around the globe.
      this.#eachBetween(sites, 0, west + cells - CELLS, visit);
    }
  }

  /** The sites of one band from a cell to before another. */
  #eachBetween(band: Uint32Array, west: number, east: number, visit: (site: number) => void): void {
    const { longitude } = this.#columns;
    const cellAt = (place: number): number => cellOf(longitude[band[place] ?? 0] ?? 0);
    const end = firstPlace(band.length, (place) => cellAt(place) >= east);
    for (let place = firstPlace(end, (at) => cellAt(at) >= west); place < end; place++)
      visit(band[place] ?? 0);
  }

  #findBands(): Groups {
    const { latitude, longitude } = this.#columns;
    const fromWestToEast = grouped(everySite(latitude.length), CELLS, (site) =>
      Number.isNaN(latitude[site] ?? Number.NaN) ? NO_GROUP : cellOf(longitude[site] ?? 0),
    ).sites;
    return grouped(fromWestToEast, BANDS, (site) => bandOf(latitude[site] ?? 0));
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
    const values = new Uint16Array(own.values.length);
    for (let site = 0; site < values.length; site++) {
      const ownCode = ownCodes[own.values[site] ?? 0] ?? -1;
      values[site] = ownCode >= 0 ? ownCode : (overallCodes[overall.values[documents[site] ?? 0] ?? 0] ?? 0);
    }
    return { values, table };
  }
}

function everySite(count: number): Uint32Array {
  const sites = new Uint32Array(count);
  for (let site = 0; site < count; site++) sites[site] = site;
  return sites;
}

/** Counts, then places: two looks at each site. Within a group sites keep their order. */
function grouped(inOrder: Uint32Array, groups: number, groupOfSite: (site: number) => number): Groups {
  const starts = new Uint32Array(groups + 1);
  let inGroups = 0;
  for (const site of inOrder) {
    const group = groupOfSite(site);
    if (group === NO_GROUP) continue;
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
    inGroups++;
  }
  for (let group = 1; group <= groups; group++)
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  const next = starts.slice();
  const sites = new Uint32Array(inGroups);
  for (const site of inOrder) {
    const group = groupOfSite(site);
    if (group === NO_GROUP) continue;
    const place = next[group] ?? 0;
    sites[place] = site;
    next[group] = place + 1;
  }
  return { starts, sites };
}

function sitesOfGroup({ starts, sites }: Groups, group: number): Uint32Array {
  return sites.subarray(starts[group], starts[group + 1]);
}

/** Longitudes a whole turn apart are in the same cell. */
function cellOf(longitude: number): number {
  const eastOfDateLine = longitude + 180;
  const isInTurn = eastOfDateLine >= 0 && eastOfDateLine < 360;
  // The remainder of a division takes longer than all else that is done with a site.
  const degrees = isInTurn ? eastOfDateLine : ((eastOfDateLine % 360) + 360) % 360;
  return Math.min(CELLS - 1, Math.floor(degrees * BANDS_PER_DEGREE));
}

/** Whatever lies beyond a pole is in the last band before it. */
function bandOf(latitude: number): number {
  return Math.min(BANDS - 1, Math.max(0, Math.floor((latitude + 90) * BANDS_PER_DEGREE)));
}
