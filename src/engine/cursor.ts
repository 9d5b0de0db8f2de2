/**
 * @module Cursors: where a page of hits ended, so that the next page begins there however deep it lies. A cursor belongs
 * to one search: the same conditions in the same order. Over one data version the pages are exactly those of the
 * numbered pages; over a newer one the search goes on behind the same rank.
 */
import { crc32 } from "node:zlib";
import type { SearchRequest } from "../query/search-request.ts";
import type { OrderItem } from "./search-engine.ts";

/** The cursor is none, or one of another search. */
export class CursorError extends Error {
  override readonly name = "CursorError";
}

/** What an engine needs to go on; `null` stands for a missing value. */
export type CursorPosition = readonly (number | null)[];

function fingerprint(request: SearchRequest, order: readonly OrderItem[] = []): number {
  return crc32(JSON.stringify([{ ...request, page: 1, pageSize: 1 }, order]));
}

/** Writes a cursor: letters, digits, `-` and `_`. */
export function writeCursor(
  position: CursorPosition,
  request: SearchRequest,
  order?: readonly OrderItem[],
): string {
  return Buffer.from(JSON.stringify([fingerprint(request, order), ...position])).toString("base64url");
}

/** @throws CursorError */
export function readCursor(
  cursor: string,
  request: SearchRequest,
  order?: readonly OrderItem[],
): CursorPosition {
  const [mark, ...position] = numbersOf(cursor);
  if (mark !== fingerprint(request, order) || position.length === 0)
    throw new CursorError("The cursor does not belong to this search.");
  return position;
}

function numbersOf(cursor: string): CursorPosition {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    throw new CursorError("This is no cursor.");
  }
  const isPosition = (item: unknown): item is number | null => item === null || typeof item === "number";
  if (!Array.isArray(value) || !value.every(isPosition)) throw new CursorError("This is no cursor.");
  return value;
}
