/**
 * @module Page tokens: where the next page begins, bound to the query and to the data. The live service answers a token
 * of another query with that query's data at the old offset; here that is refused, because nobody means it.
 */
import { createHash } from "node:crypto";
import { ApiError, incorrectFormat } from "./api-error.ts";

/** Later pages may differ in these. */
const FREE: ReadonlySet<string> = new Set(["countTotal", "pageSize", "pageToken"]);

const OFFSET_BYTES = 4;
const DIGEST_BYTES = 15;

/** What makes a query, names and values as sent, in any order of names. */
export function queryKey(params: URLSearchParams): string {
  const bound = [...params].filter(([name]) => !FREE.has(name));
  return JSON.stringify(bound.sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

/** Where a page begins. */
export interface PagePlace {
  /** Studies before it. */
  readonly offset: number;
  /** The engine's own mark of the place, where it gave one. */
  readonly cursor?: string | undefined;
}

export const FIRST_PAGE: PagePlace = { offset: 0 };

const HEAD_CHARACTERS = Math.ceil(((OFFSET_BYTES + DIGEST_BYTES) * 4) / 3);

/** Letters, digits, `-` and `_`: a token needs no encoding in an address. */
export function pageToken(place: PagePlace, key: string, dataVersion: string): string {
  const bytes = Buffer.alloc(OFFSET_BYTES);
  bytes.writeUInt32BE(place.offset);
  const head = Buffer.concat([bytes, digest(place, key, dataVersion)]).toString("base64url");
  return head + (place.cursor ?? "");
}

/** @throws ApiError for what is no token, or one of another query or of data that were renewed since */
export function placeOfToken(token: string, key: string, dataVersion: string): PagePlace {
  const head = token.slice(0, HEAD_CHARACTERS);
  const cursor = token.slice(HEAD_CHARACTERS);
  const bytes = Buffer.from(head, "base64url");
  const isWhole = bytes.length === OFFSET_BYTES + DIGEST_BYTES && bytes.toString("base64url") === head;
  if (!isWhole || !/^[\w-]*$/.test(cursor)) throw incorrectFormat("pageToken");
  const place = { offset: bytes.readUInt32BE(), ...(cursor !== "" && { cursor }) };
  if (!bytes.subarray(OFFSET_BYTES).equals(digest(place, key, dataVersion))) throw staleToken();
  return place;
}

export function staleToken(): ApiError {
  return new ApiError(
    "Parameter `pageToken` belongs to another query, or the data were renewed since: begin again without it",
  );
}

function digest({ offset, cursor = "" }: PagePlace, key: string, dataVersion: string): Buffer {
  const bound = JSON.stringify([dataVersion, key, offset, cursor]);
  return createHash("sha256").update(bound).digest().subarray(0, DIGEST_BYTES);
}
