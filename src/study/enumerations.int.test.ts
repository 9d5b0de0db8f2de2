import { expect, it } from "vitest";
import { z } from "zod";
import { sharedText, withSharedData } from "../../test/shared-data.ts";
import { ENUMERATION_NAMES, valuesOf } from "./enumerations.ts";

const FILE = "api/enums/enums.2026-08-16.json";
const answer = z.array(z.object({ type: z.string(), values: z.array(z.object({ value: z.string() })) }));

withSharedData("the live answer of /studies/enums", [FILE], () => {
  it("has exactly our enumerations and values", () => {
    const live = answer.parse(JSON.parse(sharedText(FILE)));
    const theirs = live.map(({ type, values }) => [type, values.map(({ value }) => value).sort()]);
    const ours = ENUMERATION_NAMES.map((name) => [name, [...valuesOf(name)].sort()]);
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
  });
});
