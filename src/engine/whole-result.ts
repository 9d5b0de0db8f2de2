/** @module Every study of a search, read page by page, all of one data version. */
import type { SearchEngine } from "./search-engine.ts";
import type { SearchRequest } from "../query/search-request.ts";
import { nctIdOfNumber, numberOfNctId, type NctId } from "../study/nct-id.ts";

/** The largest page that a request may ask for. */
const STUDIES_PER_PAGE = 1_000;
/** While the first load runs the data change every few seconds; a later attempt finds a quiet moment. */
const ATTEMPTS = 3;

/** The data changed under every attempt to read the result. */
export class ResultChanging extends Error {
  override readonly name = "ResultChanging";
}

/**
 * The numbers of all studies found, in the order of the request. They are collected before the first byte is sent:
 * pages of different data versions could repeat one study and lose another.
 * @throws ResultChanging when the data changed during each of three attempts
 */
export async function wholeResult(
  engine: Pick<SearchEngine, "search">,
  request: SearchRequest,
  signal: AbortSignal,
): Promise<readonly NctId[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const numbers = await numbersOfOneVersion(engine, request, signal);
    if (numbers !== undefined) return Array.from(numbers, nctIdOfNumber);
  }
  throw new ResultChanging();
}

async function numbersOfOneVersion(
  engine: Pick<SearchEngine, "search">,
  request: SearchRequest,
  signal: AbortSignal,
): Promise<Uint32Array | undefined> {
  let numbers: Uint32Array | undefined;
  let dataVersion: string | undefined;
  let filled = 0;
  for (let page = 1; numbers === undefined || filled < numbers.length; page++) {
    const answer = await engine.search(
      { ...request, page, pageSize: STUDIES_PER_PAGE },
      { facets: [], signal },
    );
    numbers ??= new Uint32Array(answer.total);
    dataVersion ??= answer.dataVersion;
    const isSame = answer.dataVersion === dataVersion && answer.total === numbers.length;
    if (!isSame || (answer.hits.length === 0 && filled < numbers.length)) return undefined;
    for (const { nctId } of answer.hits) numbers[filled++] = numberOfNctId(nctId);
  }
  return numbers;
}
