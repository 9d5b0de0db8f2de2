import { expect, test } from "vitest";
import { newestVersionHolder } from "./newest-version-holder.ts";

test("the latest day counts, and only when it is later than what is known", () => {
  const newest = newestVersionHolder(new Date("2026-11-22T10:00:00Z"));
  expect(newest.newerThan(undefined)).toBeUndefined();
  newest.see("2026-11-19");
  newest.see("2026-11-18");
  expect(newest.newerThan(undefined)).toBe("2026-11-19");
  expect(newest.newerThan("2026-11-18T09:00:05")).toBe("2026-11-19");
  expect(newest.newerThan("2026-11-19T09:00:05")).toBeUndefined();
  expect(newest.newerThan("2026-11-19")).toBeUndefined();
});

test("days to come and what is no day are mistakes", () => {
  const newest = newestVersionHolder(new Date("2026-11-22T10:00:00Z"));
  for (const text of ["2099-01-01", "soon", "2026-02-30", "2026", ""]) newest.see(text);
  expect(newest.newerThan(undefined)).toBeUndefined();
});
