import fc from "fast-check";
import { expect, test } from "vitest";
import type { ResolvedWords } from "../../query/essie/resolved-expression.ts";
import { COVERAGES } from "../../query/essie/nodes.ts";
import { pieceNamed } from "../../study/pieces.ts";
import { wordsClause } from "../reference/words-clause.ts";
import { indexStudy, Pool } from "../reference/indexed-study.ts";
import { Lexicon } from "../reference/lexicon.ts";
import { madeStudy } from "../reference/made-studies.ts";
import { writtenMatcher } from "./as-written.ts";
import { someStudies } from "./studies.arbitrary.ts";

function words(text: string, names: readonly string[], coverage: ResolvedWords["coverage"] = "Contains") {
  const fields = names.flatMap((name) => {
    const piece = pieceNamed(name);
    return piece === undefined ? [] : [{ piece, weight: 1, isSynonyms: false }];
  });
  const span = { start: 0, end: text.length };
  return { kind: "words", text, isPhrase: false, coverage, expansion: "None", fields, span } as const;
}

const study = madeStudy(1, {
  title: "SLE &amp; Crohn&#8217;s: a ½ dose",
  statusModule: { overallStatus: "RECRUITING" },
  contactsLocationsModule: { locations: [{ country: "Turkey" }] },
});

test.each([
  ["SLE", ["BriefTitle"], true],
  ["sle", ["BriefTitle"], false],
  ["SLE", ["OfficialTitle"], false],
  ["SLE Crohn’s", ["BriefTitle"], true],
  ["SLE dose", ["BriefTitle"], false],
  ["1 2 dose", ["BriefTitle"], true],
  ["RECRUITING", ["OverallStatus"], true],
  ["recruiting", ["OverallStatus"], false],
  ["Recruiting", ["OverallStatus"], true],
  ["Türkiye", ["LocationCountry"], true],
  ["", ["BriefTitle"], false],
])("%j in %j: %s", (text, names, found) => {
  expect(writtenMatcher(words(text, names))(study)).toBe(found);
});

test("as the reference engine judges", () => {
  const sought = fc
    .array(fc.constantFrom("heart", "Heart", "Failure", "failures", "tumour", "IL", "2", "1", "½", "Acute"), {
      minLength: 1,
      maxLength: 2,
    })
    .map((some) => some.join(" "));
  const fields = fc.subarray(
    ["BriefTitle", "Condition", "OverallStatus", "BriefSummary", "LocationCountry"],
    {
      minLength: 1,
    },
  );
  let found = 0;
  fc.assert(
    fc.property(
      someStudies(1, 3),
      sought,
      fields,
      fc.constantFrom(...COVERAGES),
      (studies, text, names, coverage) => {
        const lexicon = new Lexicon();
        const indexed = studies.map((one) => indexStudy(one, lexicon, new Pool()));
        const clause = wordsClause(words(text, names, coverage), { lexicon, studies: indexed });
        const matches = writtenMatcher(words(text, names, coverage));
        for (const one of indexed) {
          const isFound = clause.holds(one);
          if (isFound) found += 1;
          expect(matches(one.record)).toBe(isFound);
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(found).toBeGreaterThan(15);
});
