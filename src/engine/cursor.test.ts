import fc from "fast-check";
import { expect, test } from "vitest";
import { searchRequests } from "../query/search-request.arbitrary.ts";
import { emptySearchRequest } from "../query/search-url.ts";
import { CursorError, readCursor, writeCursor } from "./cursor.ts";

test("a cursor gives back its position, on whatever page of whatever size", () => {
  const position = fc.array(
    fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true })),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(searchRequests, position, (request, numbers) => {
      const plain = numbers.map((number) => (number === null ? null : number + 0));
      const cursor = writeCursor(plain, request);
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(readCursor(cursor, { ...request, page: 7, pageSize: 13 })).toEqual(plain);
    }),
  );
});

test("a cursor of another search, or of none, is refused", () => {
  const cursor = writeCursor([1, 2], emptySearchRequest);
  expect(() => readCursor(cursor, { ...emptySearchRequest, sex: "MALE" })).toThrow(CursorError);
  expect(() => readCursor(cursor, emptySearchRequest, [{ piece: "StartDate", descending: true }])).toThrow(
    CursorError,
  );
  for (const text of ["", "nonsense", "bnVsbA", "WyJhIl0"])
    expect(() => readCursor(text, emptySearchRequest)).toThrow(CursorError);
});
