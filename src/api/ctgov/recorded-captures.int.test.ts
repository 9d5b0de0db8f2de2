import { describe, expect, test } from "vitest";
import { apiContext } from "../../../test/api-context.ts";
import { sharedText, withSharedData } from "../../../test/shared-data.ts";
import { createCtgovApi } from "./create-ctgov-api.ts";

const INDEX = "api/samples/captures/index.json";

interface Capture {
  readonly file: string;
  readonly request: string;
}

interface Captured {
  readonly totalCount?: number;
  readonly studies?: readonly Readonly<Record<string, unknown>>[];
}

/** Their records, cut to the fields asked for, no longer hold the words by which the live service found them. */
const WORDS_CUT_AWAY: ReadonlySet<string> = new Set(["keytruda.json", "nsclc-egfr-l858r.json"]);

withSharedData("answers of the live service", [INDEX], () => {
  const { captures } = JSON.parse(sharedText(INDEX)) as { readonly captures: readonly Capture[] };
  const captured = (file: string): Captured =>
    JSON.parse(sharedText(`api/samples/captures/${file}`)) as Captured;
  const recordsOf = (answer: Captured): readonly unknown[] => answer.studies ?? [answer];

  test("are the ten that this test was written for", () => {
    expect(captures).toHaveLength(10);
  });

  describe("come again, field by field, from a registry that holds the same records", () => {
    test.each(captures)("$file", async ({ file, request }) => {
      const expected = captured(file);
      const api = createCtgovApi(await apiContext(recordsOf(expected)));
      const { pathname, searchParams } = new URL(request);
      // The token is the live service's own; on its page 1 these records would have stood.
      searchParams.delete("pageToken");
      if (WORDS_CUT_AWAY.has(file))
        for (const area of ["cond", "intr", "term"]) searchParams.delete(`query.${area}`);
      const answer = await api.request(`${pathname.replace("/api/v2", "")}?${searchParams.toString()}`);
      expect(answer.status).toBe(200);
      const ours = JSON.parse(await answer.text()) as Captured;
      if (expected.studies === undefined) expect(ours).toEqual(expected);
      else {
        expect(sorted(ours.studies)).toEqual(sorted(expected.studies));
        expect(ours.totalCount).toBe(expected.studies.length);
        expect(Object.keys(ours).at(0)).toBe("totalCount");
      }
    });
  });
});

/** The live order is by a relevance that cannot be computed from these cuttings. */
function sorted(studies: Captured["studies"]): readonly string[] {
  return (studies ?? []).map((study) => JSON.stringify(study, sortedKeys)).sort();
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
