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

/** 26 characters of base64url: they need no encoding in an address. */
export function pageToken(offset: number, key: string, dataVersion: string): string {
  const bytes = Buffer.alloc(OFFSET_BYTES);
  bytes.writeUInt32BE(offset);
  return Buffer.concat([bytes, digest(key, dataVersion)]).toString("base64url");
}

/**
 * How many studies stand before the page.
 * @throws ApiError for what is no token, or one of another query or of data that were renewed since
 */
export function offsetOfToken(token: string, key: string, dataVersion: string): number {
  const bytes = Buffer.from(token, "base64url");
  const isWhole = bytes.length === OFFSET_BYTES + DIGEST_BYTES && bytes.toString("base64url") === token;
  if (!isWhole) throw incorrectFormat("pageToken");
  if (!bytes.subarray(OFFSET_BYTES).equals(digest(key, dataVersion))) throw staleToken();
  return bytes.readUInt32BE();
}

export function staleToken(): ApiError {
  return new ApiError(
    "Parameter `pageToken` belongs to another query, or the data were renewed since: begin again without it",
  );
}

function digest(key: string, dataVersion: string): Buffer {
  return createHash("sha256").update(`${dataVersion}\n${key}`).digest().subarray(0, DIGEST_BYTES);
}
