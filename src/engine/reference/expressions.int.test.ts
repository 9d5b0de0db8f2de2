import { beforeAll, describe, expect, test } from "vitest";
import { sampleRecords, sharedLines, sharedText, withSharedData } from "../../../test/shared-data.ts";
import { QueryError } from "../../query/query-error.ts";
import { TEXT_PARAMETERS, type TextParameter } from "../../query/search-request.ts";
import { parseStudy, type Study } from "../../study/study.ts";
import type { SearchEngine } from "../search-engine.ts";
import { ask, engineWith } from "./made-studies.ts";

const RECORDS = "data/studies-v2.ndjson.gz";
const SAMPLE = "data/sample-v2.ndjson.gz";
const EXPRESSIONS = "api/expressions.txt";

/** Texts of a record by the path of their fields, as they stand in the JSON. */
type Reader = (protocol: Study["protocolSection"], study: Study) => readonly (string | undefined)[];

const TITLES: Reader = ({ identificationModule: id }) => [id.briefTitle, id.officialTitle];
const CONDITION_SEARCH: Reader = (protocol, study) => [
  ...TITLES(protocol, study),
  ...(protocol.conditionsModule?.conditions ?? []),
  ...(protocol.conditionsModule?.keywords ?? []),
  ...(study.derivedSection?.conditionBrowseModule?.meshes ?? []).map(({ term }) => term),
  ...(study.derivedSection?.conditionBrowseModule?.ancestors ?? []).map(({ term }) => term),
];
const ELIGIBILITY: Reader = ({ eligibilityModule }) => [eligibilityModule?.eligibilityCriteria];
const FACILITIES: Reader = ({ contactsLocationsModule }) =>
  (contactsLocationsModule?.locations ?? []).map(({ facility }) => facility);
const LEAD: Reader = ({ sponsorCollaboratorsModule }) => [sponsorCollaboratorsModule?.leadSponsor?.name];
const TREATMENTS: Reader = ({ armsInterventionsModule }) =>
  (armsInterventionsModule?.interventions ?? []).map(({ name }) => name);

/** Words between other letters and digits are other words. */
const words = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");
const GAP = "[^\\p{L}\\p{N}]+";

withSharedData("the recorded expressions over the sample", [SAMPLE, EXPRESSIONS], () => {
  const studies = sampleRecords().flatMap((record) => {
    const result = parseStudy(record);
    return result.ok ? [result.study] : [];
  });
  const expressions = sharedText(EXPRESSIONS)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t")[0] ?? "");

  test(`all ${expressions.length} run, and each with its negation makes the whole`, async () => {
    const engine = await engineWith(studies);
    let accepted = 0;
    for (const expression of expressions) {
      // Whoever types a text is never refused.
      await ask(engine, { text: { term: expression } });
      const found = await ask(engine, { advanced: expression, synonyms: false }).catch((error: unknown) => {
        if (error instanceof QueryError) return undefined;
        throw error;
      });
      if (found === undefined) continue;
      accepted += 1;
      const others = await ask(engine, { advanced: `NOT (${expression})`, synonyms: false });
      expect(found.total + others.total, expression).toBe(studies.length);
    }
    expect(accepted).toBeGreaterThan(260);
  });
});

withSharedData("expressions over all 4,210 native records", [RECORDS], () => {
  const studies: Study[] = [];
  let engine: SearchEngine;
  // The typed words only: other names for them have tests of their own.
  const total = async (advanced: string): Promise<number> =>
    (await ask(engine, { advanced, pageSize: 1, synonyms: false })).total;
  const typed = async (parameter: TextParameter, text: string): Promise<number> =>
    (await ask(engine, { text: { [parameter]: text }, pageSize: 1, synonyms: false })).total;

  beforeAll(async () => {
    for await (const line of sharedLines(RECORDS)) {
      const result = parseStudy(JSON.parse(line));
      if (result.ok) studies.push(result.study);
    }
    engine = await engineWith(studies);
  });

  describe("against a search of the records' texts by pattern", () => {
    test.each<[string, Reader, RegExp]>([
      ['AREA[ConditionSearch]"heart failure"', CONDITION_SEARCH, words(`heart${GAP}failures?(?:['’]s)?`)],
      ['AREA[ConditionSearch]"breast cancer"', CONDITION_SEARCH, words(`breast${GAP}cancers?`)],
      ["AREA[ConditionSearch]COVID-19", CONDITION_SEARCH, words(`covid${GAP}19`)],
      ["AREA[EligibilityCriteria]EGFR", ELIGIBILITY, words("egfrs?(?:['’]s)?")],
      ['AREA[EligibilityCriteria]"brain metastases"', ELIGIBILITY, words(`brains?${GAP}metastas[ei]s`)],
      ['AREA[EligibilityCriteria]"never smoker"', ELIGIBILITY, words(`never${GAP}smokers?(?:['’]s)?`)],
      ['AREA[LocationFacility]"Mayo Clinic"', FACILITIES, words(`mayo${GAP}clinics?(?:['’]s)?`)],
      ["AREA[LeadSponsorName]Pfizer", LEAD, words("pfizers?(?:['’]s)?")],
      ["AREA[LeadSponsorName]COVERAGE[FullMatch]Pfizer", LEAD, /^[^\p{L}\p{N}]*pfizer[^\p{L}\p{N}]*$/iu],
      ["AREA[InterventionName]pembrolizumab", TREATMENTS, words("pembrolizumabs?")],
      [
        "AREA[InterventionName]EXPANSION[None]Placebo",
        TREATMENTS,
        /(?<![\p{L}\p{N}])Placebo(?![\p{L}\p{N}])/u,
      ],
      ["AREA[BriefTitle]tumor", (p) => [p.identificationModule.briefTitle], words("tumou?rs?(?:['’]s)?")],
      [
        "AREA[BriefTitle]children",
        (p) => [p.identificationModule.briefTitle],
        words("ch[iİ]ld(?:ren)?(?:['’]s)?"),
      ],
      ["AREA[WhyStopped]funding", (p) => [p.statusModule?.whyStopped], words("fundings?")],
      ["AREA[Phase]PHASE2", (p) => p.designModule?.phases ?? [], /^PHASE2$/],
      ["AREA[OverallStatus]RECRUITING", (p) => [p.statusModule?.overallStatus], /^RECRUITING$/],
      ["AREA[StartDate]2022", (p) => [p.statusModule?.startDateStruct?.date], /^2022/],
      ["AREA[StdAge]CHILD", (p) => p.eligibilityModule?.stdAges ?? [], /^CHILD$/],
      [
        "AREA[LocationCity]Boston",
        (p) => (p.contactsLocationsModule?.locations ?? []).map(({ city }) => city),
        words("boston"),
      ],
      [
        "SEARCH[Location](AREA[LocationCity]Boston AND AREA[LocationStatus]RECRUITING)",
        (p) => (p.contactsLocationsModule?.locations ?? []).map(({ city, status }) => `${city} ${status}`),
        /\bBoston\b.* RECRUITING$/i,
      ],
    ])("%s", async (expression, read, pattern) => {
      const expected = studies.filter((study) =>
        read(study.protocolSection, study).some((text) => text !== undefined && pattern.test(text)),
      );
      expect(expected.length).toBeGreaterThan(0);
      expect(await total(expression)).toBe(expected.length);
    });

    test("numbers and missing values", async () => {
      const enrolled = studies.map(({ protocolSection: p }) => p.designModule?.enrollmentInfo?.count);
      expect(await total("AREA[EnrollmentCount]RANGE[500,MAX]")).toBe(
        enrolled.filter((n) => n !== undefined && n >= 500).length,
      );
      expect(await total("AREA[EnrollmentCount]MISSING")).toBe(
        enrolled.filter((n) => n === undefined).length,
      );
      const phases = studies.map(({ protocolSection: p }) => p.designModule?.phases?.length ?? 0);
      expect(await total("AREA[Phase:size]2")).toBe(phases.filter((n) => n === 2).length);
      expect(await total("AREA[Phase]MISSING")).toBe(phases.filter((n) => n === 0).length);
    });
  });

  describe("in the proportions measured on ClinicalTrials.gov", () => {
    test.each<[string, string]>([
      ["AREA[ConditionSearch]heart failure", 'AREA[ConditionSearch]"heart failure"'],
      ["AREA[ConditionSearch](heart attack OR stroke)", "AREA[ConditionSearch]heart attack or stroke"],
      ['AREA[BasicSearch]"breast cancer"', 'AREA[ConditionSearch]"breast cancer"'],
      ["AREA[InterventionSearch]pembrolizumab", 'AREA[InterventionName]"pembrolizumab"'],
      ["AREA[SponsorSearch]Pfizer", "AREA[LeadSponsorName]Pfizer"],
      ["AREA[LocationSearch]Georgia", "AREA[LocationCountry]Georgia"],
      ["AREA[Phase](PHASE2 OR PHASE3)", "AREA[Phase]PHASE3"],
      ["ALL", 'AREA[Sex]"ALL"'],
      ['AREA[Sex]"ALL"', "AREA[Sex]FEMALE"],
      ["AREA[StartDate]RANGE[MIN,MAX]", "AREA[StartDate]2022"],
      [
        "AREA[LocationCity]Boston AND AREA[LocationStatus]RECRUITING",
        "SEARCH[Location](AREA[LocationCity]Boston AND AREA[LocationStatus]RECRUITING)",
      ],
    ])("%s finds more than %s", async (wider, narrower) => {
      expect(await total(wider)).toBeGreaterThan(await total(narrower));
    });

    test("exactly the studies of unknown status have a last known one", async () => {
      expect(await total("AREA[OverallStatus]UNKNOWN AND NOT AREA[LastKnownStatus]MISSING")).toBe(
        await total("NOT AREA[LastKnownStatus]MISSING"),
      );
    });

    test("a term is at least its phrase and at most its words, in every search area with a parameter", async () => {
      for (const parameter of TEXT_PARAMETERS) {
        const [both, phrase, any] = [
          await typed(parameter, "heart failure"),
          await typed(parameter, '"heart failure"'),
          await typed(parameter, "heart OR failure"),
        ];
        expect(both).toBeGreaterThanOrEqual(phrase);
        expect(any).toBeGreaterThanOrEqual(both);
      }
    });
  });
});
