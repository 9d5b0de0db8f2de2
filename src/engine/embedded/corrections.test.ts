import { expect, onTestFinished, test } from "vitest";
import { emptySearchRequest } from "../../query/search-url.ts";
import { NameEvidence } from "../../vocabulary/name-evidence.ts";
import { studyNames } from "../../vocabulary/study-names.ts";
import { madeStudy } from "../reference/made-studies.ts";
import { createVocabulary } from "../vocabulary.ts";
import { indexOfStudies } from "./index-of-studies.fixture.ts";

test("a word is meant only as long as a study has it, whatever replaced studies taught", () => {
  const present = [1, 2, 3].map((n) =>
    madeStudy(n, { title: "Asthma", conditionsModule: { conditions: ["Asthma"] } }),
  );
  const replaced = [4, 5, 6].map((n) =>
    madeStudy(n, { title: "Diabetes", conditionsModule: { conditions: ["Diabetes"] } }),
  );
  const { snapshot, close } = indexOfStudies(present, 2, replaced);
  onTestFinished(close);
  const evidence = new NameEvidence();
  for (const study of [...present, ...replaced]) evidence.add(studyNames(study));
  snapshot.useVocabulary(createVocabulary(evidence));
  const meant = (term: string): readonly string[] =>
    (snapshot.search({ ...emptySearchRequest, text: { term } }).corrections ?? []).map(
      ({ meant: word }) => word,
    );
  expect(meant("asthmma")).toEqual(["asthma"]);
  expect(meant("diabetis")).toEqual([]);
});
