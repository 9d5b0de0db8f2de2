import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { sharedLines, sharedPath, sharedText, withSharedData } from "../../test/shared-data.ts";
import { formatAges, parseAge } from "./age.ts";
import { cardOf } from "./card.ts";
import { enrollmentOf, enrollmentWords } from "./enrollment.ts";
import { wordsFor } from "./enumerations.ts";
import { plainText } from "./markup.ts";
import { PIECES } from "./piece-dictionary.ts";
import { pieceNamed, valuesOfPiece } from "./pieces.ts";
import { studySlug } from "./slug.ts";
import { statusSentence } from "./status.ts";
import { nctIdOf, parseStudy } from "./study.ts";
import type { Study } from "./study.ts";
import { titleOf } from "./title.ts";

const FILES = [
  "data/studies-v2.ndjson.gz",
  "data/studies-converted.ndjson.gz",
  "data/studies-v2-partial.ndjson.gz",
  "data/studies-v2-older.ndjson.gz",
  "data/studies-converted-versions.ndjson.gz",
  "data/edited-fixtures/aact-edited.ndjson.gz",
];
const SEED = "data/NCT01494480.transcribed-from-seed.json";
const SAMPLES = "api/samples/studies";
const EDGE_CASES = "data/edge-cases.json";

const NOW = new Date("2026-11-22T12:00:00Z");
/** The records that hold a value in another form than the registry's, and are put right on the way in. */
const MENDED: ReadonlySet<string> = new Set([
  "NCT00000002",
  "NCT00000003",
  "NCT00000004",
  "NCT01483820",
  "NCT55555555",
  "NCT76543210",
  "NCT87654321",
]);
const MARKUP_PIECES = PIECES.filter(({ type }) => type === "markup");

async function* records(file: string): AsyncGenerator {
  if (file === SAMPLES) {
    for (const name of readdirSync(sharedPath(SAMPLES))) yield JSON.parse(sharedText(`${SAMPLES}/${name}`));
  } else if (file.endsWith(".json")) yield JSON.parse(sharedText(file));
  else for await (const line of sharedLines(file)) yield JSON.parse(line);
}

/** Everything that a page or a list says of a study at the least. */
function checkStudy(study: Study): void {
  const card = cardOf(study);
  expect(card.briefTitle).not.toBe("");
  expect(card.siteCount).toBe(study.protocolSection.contactsLocationsModule?.locations?.length ?? 0);
  expect(card.countries.length).toBeLessThanOrEqual(card.siteCount);
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  expect(studySlug(study)).toBe(studySlug(card));
  for (const words of [
    titleOf(study),
    statusSentence(card, NOW).sentence,
    formatAges(card.minimumAge, card.maximumAge),
    enrollmentWords(card.enrollment),
  ]) {
    expect(words).not.toMatch(/undefined|NaN|^\s*$/);
  }
}

describe("every record of ../shared", () => {
  for (const file of [...FILES, SEED, SAMPLES]) {
    withSharedData(file, [file], () => {
      it("parses, keeps all it holds, and has a card", async () => {
        let count = 0;
        const refused: string[] = [];
        for await (const record of records(file)) {
          count += 1;
          const parsed = parseStudy(record);
          if (!parsed.ok) refused.push(parsed.reason);
          else {
            if (!MENDED.has(nctIdOf(parsed.study)) && count % 20 === 1) expect(parsed.study).toEqual(record);
            checkStudy(parsed.study);
          }
        }
        process.stdout.write(`${file}: ${count} records, ${refused.length} refused\n`);
        expect(refused).toEqual([]);
        expect(count).toBeGreaterThan(0);
      });
    });
  }
});

/** What each named oddity must come to; a name without an entry here fails the suite. */
const ODDITIES: Readonly<Record<string, (study: Study) => void>> = {
  "CJK text": (study) => {
    const text = JSON.stringify(study);
    const shown = allText(study);
    for (const character of new Set(text.match(/\p{Script=Han}/gu))) expect(shown).toContain(character);
  },
  "age in months/weeks/days": (study) => {
    const { minimumAge, maximumAge } = cardOf(study);
    const ages = [minimumAge, maximumAge].flatMap((age) => (age === undefined ? [] : [parseAge(age)]));
    expect(ages.every((age) => age !== undefined)).toBe(true);
    expect(ages.some((age) => age?.unit !== "year")).toBe(true);
    expect(formatAges(minimumAge, maximumAge)).toMatch(/month|week|day|hour|minute/);
  },
  annotationSection: (study) => expect(study.annotationSection?.annotationModule).toBeDefined(),
  "backslash-escaped markdown": (study) => {
    const texts = MARKUP_PIECES.flatMap((piece) => valuesOfPiece(study, piece).map(String));
    const escaped = texts.filter((text) => /\\[<>[\]^*~.&]/.test(text));
    expect(escaped).not.toEqual([]);
    // A doubled backslash is an author's own; it stays.
    for (const text of escaped.filter((text) => !text.includes("\\\\"))) {
      expect(plainText(text)).not.toMatch(/\\[<>[\]^*~.&]/);
    }
  },
  documentSection: (study) => {
    expect(study.documentSection?.largeDocumentModule?.largeDocs?.[0]?.filename).toBeDefined();
  },
  "eligibility text > 15,000 chars": (study) => {
    const text = study.protocolSection.eligibilityModule?.eligibilityCriteria ?? "";
    expect(text.length).toBeGreaterThan(15_000);
    expect(plainText(text).length).toBeGreaterThan(0.9 * text.length);
  },
  "enrollment 0": (study) => expect(enrollmentOf(study)?.count).toBe(0),
  "expanded access type": (study) => {
    expect(wordsFor("StudyType", cardOf(study).studyType ?? "")).toBe("Expanded Access");
  },
  "html or entities": (study) => expect(allText(study)).not.toMatch(/&(lt|gt|amp|quot|#\d+);/i),
  lastKnownStatus: (study) => {
    expect(statusSentence(cardOf(study), NOW)).toMatchObject({ tone: "doubtful" });
    expect(statusSentence(cardOf(study), NOW).sentence).toMatch(/^Unknown: was .* when last verified in /);
  },
  "locations without geoPoint": (study) => {
    const points = valuesOfPiece(study, pieceNamed("LocationGeoPoint")!);
    expect(points.length).toBeLessThan(cardOf(study).siteCount);
  },
  "more than 500 locations": (study) => expect(cardOf(study).siteCount).toBeGreaterThan(500),
  nctIdAliases: (study) => {
    expect(study.protocolSection.identificationModule.nctIdAliases?.[0]).toMatch(/^NCT\d{8}$/);
  },
  "no eligibility text": (study) => {
    expect(study.protocolSection.eligibilityModule?.eligibilityCriteria).toBeUndefined();
  },
  "no enrollment": (study) => expect(enrollmentWords(enrollmentOf(study))).toBe("Not stated"),
  "no start date": (study) => expect(cardOf(study)).not.toHaveProperty("start"),
  "old responsible party form": (study) => {
    const party = study.protocolSection.sponsorCollaboratorsModule?.responsibleParty;
    expect(party?.oldNameTitle ?? party?.oldOrganization).toBeDefined();
  },
  "record > 500 KB": (study) => expect(JSON.stringify(cardOf(study)).length).toBeLessThan(20_000),
  removedCountries: (study) => {
    expect(study.derivedSection?.miscInfoModule?.removedCountries).not.toHaveLength(0);
  },
  "retracted/CORRECTION refs (retractions)": (study) => {
    expect(valuesOfPiece(study, pieceNamed("NumRetractionsAllRefs")!)).not.toEqual([0]);
  },
  "sex restricted + genderBased": (study) => {
    expect(study.protocolSection.eligibilityModule?.genderBased).toBe(true);
    expect(wordsFor("Sex", cardOf(study).sex ?? "")).toMatch(/^(All|Female|Male)$/);
  },
  submissionTracking: (study) => {
    expect(study.derivedSection?.miscInfoModule?.submissionTracking).toBeDefined();
  },
  whyStopped: (study) => {
    const { whyStopped } = study.protocolSection.statusModule ?? {};
    const { sentence } = statusSentence({ ...cardOf(study), whyStopped }, NOW);
    expect(sentence).toContain(plainText(whyStopped ?? "-").replaceAll("\n", " "));
  },
  "zip/postcode missing in US site": (study) => {
    const sites = study.protocolSection.contactsLocationsModule?.locations ?? [];
    expect(sites.some(({ country, zip }) => country === "United States" && zip === undefined)).toBe(true);
  },
};

/** All texts of a record as they are shown. */
function allText(study: Study): string {
  return PIECES.filter((piece) => piece.children.length === 0)
    .flatMap((piece) => valuesOfPiece(study, piece).map((value) => plainText(String(value))))
    .join("\n");
}

withSharedData("the named oddities", [EDGE_CASES, FILES[0] ?? ""], () => {
  const cases = z
    .record(z.string(), z.object({ count: z.number(), examples: z.array(z.string()) }))
    .parse(JSON.parse(sharedText(EDGE_CASES)));
  const studies = new Map<string, Study>();

  beforeAll(async () => {
    const wanted = new Set(Object.values(cases).flatMap(({ examples }) => examples));
    for await (const line of sharedLines(FILES[0] ?? "")) {
      const nctId = /"nctId":"(NCT\d{8})"/.exec(line)?.[1] ?? "";
      if (!wanted.has(nctId)) continue;
      const parsed = parseStudy(JSON.parse(line));
      if (parsed.ok) studies.set(nctId, parsed.study);
    }
  });

  it("are all known here", () => {
    expect(Object.keys(ODDITIES).sort()).toEqual(Object.keys(cases).sort());
  });

  it.each(Object.keys(cases))("%s", (name) => {
    const found = (cases[name]?.examples ?? []).flatMap((nctId) => studies.get(nctId) ?? []);
    expect(found.length).toBeGreaterThan(0);
    for (const study of found) {
      try {
        ODDITIES[name]?.(study);
      } catch (error) {
        throw new Error(titleOf(study) + study.protocolSection.identificationModule.nctId, { cause: error });
      }
    }
  });

  it("a placeholder is no enrolment, and [Redacted] is no title", () => {
    const study = parseStudy({
      protocolSection: {
        identificationModule: { nctId: "NCT00000001", briefTitle: "[Redacted]" },
        designModule: { enrollmentInfo: { count: 99_999_999, type: "ESTIMATED" } },
        sponsorCollaboratorsModule: { leadSponsor: { name: "[Redacted]" } },
      },
    });
    expect(study.ok && cardOf(study.study)).toMatchObject({ briefTitle: "NCT00000001" });
    expect(study.ok && cardOf(study.study)).not.toHaveProperty("enrollment");
  });
});
