import { beforeAll, describe, expect, test } from "vitest";
import { sharedLines, sharedText, withSharedData } from "../../test/shared-data.ts";
import { createSpelling, type Spelling } from "../vocabulary/spelling.ts";
import { learnNames } from "../vocabulary/learn-names.ts";
import { MISSPELLINGS } from "../vocabulary/misspellings.fixture.ts";
import { nameKey } from "../vocabulary/name-key.ts";
import { NameEvidence } from "../vocabulary/name-evidence.ts";
import { obo } from "../vocabulary/formats/obo.ts";
import { studyNames } from "../vocabulary/study-names.ts";
import { formsOfText } from "../vocabulary/word-forms.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

const RECORDS = ["data/studies-v2.ndjson.gz", "data/studies-converted.ndjson.gz"];
const MESH = "data/vocab/mesh2021-descriptor.csv.gz";
const DOID = "data/vocab/doid-2016-03.obo.gz";
const DRUGBANK = "data/vocab/drugbank-vocabulary.csv.gz";

withSharedData("the vocabulary of 24,191 records", [...RECORDS, MESH, DOID, DRUGBANK], () => {
  const evidence = new NameEvidence();
  let vocabulary: Vocabulary;
  let spelling: Spelling;

  beforeAll(async () => {
    for (const file of RECORDS)
      for await (const line of sharedLines(file)) evidence.add(studyNames(JSON.parse(line)));
    vocabulary = createVocabulary(evidence);
    spelling = createSpelling(evidence.words);
  }, 120_000);

  const namesOf = (text: string): readonly string[] =>
    vocabulary.thesaurus.expansionsOf(text).flatMap(({ names }) => names.map((name) => name.toLowerCase()));

  describe("other names", () => {
    test.each([
      ["heart attack", "myocardial infarction"],
      ["impotence", "erectile dysfunction"],
      ["NSCLC", "non-small cell lung cancer"],
      ["HFpEF", "heart failure with preserved ejection fraction"],
      ["ALS", "amyotrophic lateral sclerosis"],
      ["MS", "multiple sclerosis"],
      ["omalizumab", "xolair"],
      ["MK-3475", "pembrolizumab"],
      ["revlimid", "cc-5013"],
      ["vulvar cancer", "vulvar neoplasms"],
      ["prostate cancer", "prostatic neoplasms"],
      ["dental pain", "toothache"],
    ])("%s: %s", (typed, name) => {
      expect(namesOf(typed)).toContain(name);
    });

    // What the registry calls medicines "as found", and what sponsors write beside the names of treatments.
    test.each([
      "time",
      "difference",
      "insertion",
      "clinic",
      "food",
      "adults",
      "day 1",
      "urine collection",
      "placebo",
      "safety",
      "group a",
      "tablet",
      "all",
      "water",
    ])("%s: nothing", (typed) => {
      expect(namesOf(typed)).toEqual([]);
    });

    test("hypertension stays itself, though studies speak of many kinds", () => {
      expect(namesOf("hypertension").filter((name) => /pulmon|portal|arterial .* pulm/.test(name))).toEqual(
        [],
      );
    });

    test("a second sense is told", () => {
      const [first] = vocabulary.thesaurus.expansionsOf("MI");
      expect(first?.label).toBe("Myocardial Infarction");
      expect(first?.alsoMeans).toContain("motivational interviewing");
    });
  });

  test("what conditions are learnt to be agrees with the Disease Ontology where both speak", () => {
    const reader = obo.read();
    const groups = [
      ...sharedText(DOID)
        .split("\n")
        .flatMap((line) => reader.take(line)),
      ...reader.end(),
    ];
    const idOf = new Map<string, Set<string>>();
    for (const { id, label, names } of groups)
      for (const name of id === undefined ? [] : [label, ...names]) {
        const key = nameKey(name);
        idOf.set(key, (idOf.get(key) ?? new Set()).add(id ?? ""));
      }
    let agreed = 0;
    const differing: string[] = [];
    for (const { id, label, names } of learnNames(evidence))
      for (const name of id === undefined ? [] : names) {
        const ids = idOf.get(nameKey(name));
        if (ids === undefined || nameKey(name) === nameKey(label) || id === undefined) continue;
        if (ids.has(id)) agreed += 1;
        else differing.push(`${name}: ${label}`);
      }
    // Both are other names indeed, under which the ontology has another descriptor.
    expect(differing).toEqual(["Alcohol Dependence: Alcoholism", "Pertussis: Whooping Cough"]);
    expect(agreed).toBeGreaterThan(40);
  });

  describe("spelling", () => {
    test("at least 95 of 100 misspellings are understood", () => {
      const missed = MISSPELLINGS.filter(([written, meant]) => {
        const found = spelling.didYouMean(written)[0]?.meant ?? "";
        return formsOfText(found).join(" ") !== formsOfText(meant).join(" ");
      });
      expect(MISSPELLINGS.length).toBeGreaterThanOrEqual(150);
      expect(missed.length / MISSPELLINGS.length).toBeLessThanOrEqual(0.05);
    });

    test("rare words that are right are left alone", () => {
      const right = new Set(
        [MESH, DOID, DRUGBANK].flatMap(
          (file) =>
            sharedText(file)
              .toLowerCase()
              .match(/[a-z]{4,}/g) ?? [],
        ),
      );
      const rare = [...evidence.words]
        .filter(([word, studies]) => studies <= 3 && /^[a-z]{4,}$/.test(word) && right.has(word))
        .map(([word]) => word);
      const alarms = rare.filter((word) => spelling.didYouMean(word).length > 0);
      // About a third of these are slips of the vocabularies themselves: disesase, supression, buprenophine.
      expect(rare.length).toBeGreaterThan(5_000);
      expect(alarms.length / rare.length).toBeLessThanOrEqual(0.01);
    });

    test("common words are never remarked upon", () => {
      const common = [...evidence.words].filter(([, studies]) => studies > 3).map(([word]) => word);
      expect(common.filter((word) => spelling.didYouMean(word).length > 0)).toEqual([]);
    });
  });
});
