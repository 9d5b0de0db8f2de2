/**
 * @module The ClinicalTrials.gov API v2 as the sync needs it: version, counts, pages of records, the listing of all
 * numbers, and records by number.
 */
import { z } from "zod";
import type { NctId } from "../../study/nct-id.ts";
import { createPatientRequest, type PatienceOptions } from "./patient-request.ts";
import { parseStudyPage, type BrokenRecord, type PageRecord, type StudyPage } from "./study-page.ts";

export const CTGOV_BASE_URL = "https://clinicaltrials.gov/api/v2";

/** The registry clamps larger pages silently. */
const PAGE_SIZE = 1000;
/** Keeps the address below the 7–8 KB at which the registry's edge answers 414. */
export const IDS_PER_REQUEST = 400;
/**
 * There is no default order, and "order is not guaranteed" (API contract 8.4). The day of first posting never changes,
 * so a refresh in the middle of a walk moves no study to another page and appends the new ones at the end.
 */
const STABLE_ORDER = "StudyFirstPostDate:asc";

/** Which studies; all of them when empty. Statuses and the expression narrow together. */
interface StudySelection {
  readonly statuses?: readonly string[];
  /** Earliest `LastUpdatePostDate`, `yyyy-MM-dd`; studies without that date are then left out. */
  readonly updatedSince?: string;
}

const versionAnswer = z.looseObject({ apiVersion: z.string(), dataTimestamp: z.string() });
export type RegistryVersion = Readonly<z.infer<typeof versionAnswer>>;

interface PageOptions {
  /** From the page before with the same selection; absent for the first page, the only one with a `totalCount`. */
  readonly pageToken?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface CtgovClient {
  readonly baseUrl: string;
  /** `retries` instead of the client's general number: to learn soon whether anybody is there. */
  version(signal?: AbortSignal, retries?: number): Promise<RegistryVersion>;
  /** Exact number of studies in the selection. */
  count(selection: StudySelection, signal?: AbortSignal): Promise<number>;
  /** One page of whole records, at most 1,000. The last page may be empty. */
  studies(selection: StudySelection, options?: PageOptions): Promise<StudyPage>;
  /** One page of the listing of all studies: number, status and day of last update only. */
  listing(options?: PageOptions): Promise<StudyPage>;
  /**
   * Whole records of at most {@link IDS_PER_REQUEST} numbers. Numbers the registry does not know are left out;
   * for an old number of a merged study its present record comes back, under the present number.
   */
  studiesByIds(nctIds: readonly NctId[], signal?: AbortSignal): Promise<StudyPage>;
}

/**
 * A client of the service at `baseUrl` (default: the live registry). All errors are `RegistryError`.
 * `createCtgovClient({ now, sleep, random }).version()` → `{ apiVersion: "2.0.5", dataTimestamp: "2026-08-14T09:00:05" }`
 */
export function createCtgovClient(
  options: PatienceOptions & { readonly baseUrl?: string | undefined },
): CtgovClient {
  const baseUrl = (options.baseUrl ?? CTGOV_BASE_URL).replace(/\/+$/, "");
  const request = createPatientRequest(options);

  function page(
    parameters: Readonly<Record<string, string>>,
    { pageToken, signal }: PageOptions,
  ): Promise<StudyPage> {
    const search = new URLSearchParams(parameters);
    search.set("format", "json");
    // Tokens are offsets: the same size on every page, and the total only where the registry gives it.
    if (pageToken === undefined) search.set("countTotal", "true");
    else search.set("pageToken", pageToken);
    return request(`${baseUrl}/studies?${search}`, parseStudyPage, signal);
  }

  return {
    baseUrl,
    version: (signal, retries) =>
      request(`${baseUrl}/version`, (text) => versionAnswer.parse(JSON.parse(text)), signal, retries),
    count: (selection, signal) => {
      const search = new URLSearchParams({
        ...parametersOf(selection),
        fields: "NCTId",
        pageSize: "1",
        countTotal: "true",
      });
      return request(`${baseUrl}/studies?${search}`, totalCountOf, signal);
    },
    studies: (selection, pageOptions = {}) =>
      page({ ...parametersOf(selection), sort: STABLE_ORDER, pageSize: String(PAGE_SIZE) }, pageOptions),
    listing: (pageOptions = {}) =>
      page(
        { fields: "NCTId,OverallStatus,LastUpdatePostDate", sort: STABLE_ORDER, pageSize: String(PAGE_SIZE) },
        pageOptions,
      ),
    studiesByIds: async (nctIds, signal) => {
      if (nctIds.length === 0) return { records: [], broken: [] };
      if (nctIds.length > IDS_PER_REQUEST) {
        throw new RangeError(`At most ${IDS_PER_REQUEST} numbers a request, not ${nctIds.length}.`);
      }
      const parameters = { "filter.ids": nctIds.join(","), pageSize: String(PAGE_SIZE) };
      const records: PageRecord[] = [];
      const broken: BrokenRecord[] = [];
      let pageToken: string | undefined;
      // One page on the live registry; another server may clamp pages below the number of ids.
      do {
        const answer = await page(parameters, { pageToken, signal });
        records.push(...answer.records);
        broken.push(...answer.broken);
        pageToken = answer.nextPageToken;
      } while (pageToken !== undefined);
      return { records, broken };
    },
  };
}

function parametersOf({ statuses, updatedSince }: StudySelection): Record<string, string> {
  return {
    ...(statuses === undefined ? {} : { "filter.overallStatus": statuses.join(",") }),
    ...(updatedSince === undefined
      ? {}
      : { "filter.advanced": `AREA[LastUpdatePostDate]RANGE[${updatedSince},MAX]` }),
  };
}

function totalCountOf(text: string): number {
  const { totalCount } = parseStudyPage(text);
  if (totalCount === undefined) throw new Error("the answer has no totalCount although it was asked for");
  return totalCount;
}
