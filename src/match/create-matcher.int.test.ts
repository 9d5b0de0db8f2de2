import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { createReferenceEngine } from "../engine/reference/create-reference-engine.ts";
import { emptySearchRequest } from "../query/search-url.ts";
import { openRegistryStore } from "../store/registry-store.ts";
import { nctIdOfNumber } from "../study/nct-id.ts";
import type { Study } from "../study/study.ts";
import { createMatcher, MatchNotReadyError } from "./create-matcher.ts";
import type { MatchAnswer } from "./create-matcher.ts";

interface Made {
  readonly criteria: string;
  readonly status?: string;
  readonly condition?: string;
  readonly minimumAge?: string;
  readonly locations?: NonNullable<Study["protocolSection"]["contactsLocationsModule"]>["locations"];
}

function study(
  number: number,
  { criteria, status = "RECRUITING", condition, minimumAge, locations }: Made,
): Study {
  return {
    protocolSection: {
      identificationModule: { nctId: nctIdOfNumber(number), briefTitle: `Study ${number}` },
      statusModule: { overallStatus: status },
      conditionsModule: { conditions: condition === undefined ? [] : [condition] },
      eligibilityModule: { eligibilityCriteria: criteria, ...(minimumAge !== undefined && { minimumAge }) },
      contactsLocationsModule: { ...(locations !== undefined && { locations }) },
    },
  };
}

const PLATELETS = "Inclusion Criteria:\n\n* Platelets ≥ 100 x 10^9/L\n\nExclusion Criteria:\n\n* HIV";
const HIV = "Inclusion Criteria:\n\n* Able to walk\n\nExclusion Criteria:\n\n* HIV infection";
const STUDIES = [
  study(1, { criteria: PLATELETS, condition: "Lymphoma" }),
  study(2, { criteria: HIV, condition: "Lymphoma", minimumAge: "18 Years" }),
  study(3, { criteria: HIV, condition: "Asthma" }),
  study(4, { criteria: "Inclusion Criteria:\n\n* Anybody", condition: "Asthma", minimumAge: "18 Years" }),
  study(5, { criteria: HIV, condition: "Asthma", status: "COMPLETED" }),
];

const value = (number: number) => ({
  is: "value" as const,
  value: number,
  words: String(number),
  isConverted: false,
});

async function site(studies: readonly Study[], threads: boolean) {
  const folder = temporaryFolder();
  const store = openRegistryStore(folder);
  const engine = createReferenceEngine();
  const put = async (changed: readonly Study[], removed: readonly number[] = []): Promise<void> => {
    const batch = store.beginBatch("a test");
    for (const one of changed) batch.put(one);
    for (const number of removed) batch.remove(nctIdOfNumber(number));
    batch.commit();
    await engine.update(store.changesSince());
  };
  await put(studies);
  const open = () => {
    const matcher = createMatcher({ folder, store, engine, threads });
    onTestFinished(() => matcher.close());
    return matcher;
  };
  onTestFinished(() => store.close());
  return { folder, store, put, open };
}

const counts = ({ total, strongPossible, possible, likelyNot, unread }: MatchAnswer) => ({
  total,
  strongPossible,
  possible,
  likelyNot,
  unread,
});

describe.each([
  ["here", false],
  ["in threads", true],
])("a matcher %s", (_, threads) => {
  it("counts and ranks, quotes what speaks against, and asks what decides most", async () => {
    const { open } = await site(STUDIES, threads);
    const matcher = open();
    await expect(matcher.match({ facts: {}, request: emptySearchRequest })).rejects.toThrow(
      MatchNotReadyError,
    );
    await matcher.catchUp();
    const nothing = await matcher.match({ facts: {}, request: emptySearchRequest });
    expect(counts(nothing)).toEqual({ total: 4, strongPossible: 0, possible: 4, likelyNot: 0, unread: 0 });
    expect(nothing.isComplete).toBe(true);
    expect(nothing.questions.map(({ question, decides }) => [question.id, decides])).toEqual([
      ["hiv", 3],
      ["age", 2],
      ["platelets", 1],
    ]);

    const facts = { age: value(40), platelets: value(85), hiv: { is: "no" as const } };
    const found = await matcher.match({ facts, request: emptySearchRequest });
    expect(counts(found)).toEqual({ total: 4, strongPossible: 3, possible: 0, likelyNot: 1, unread: 0 });
    expect(found.studies.map(({ card, check }) => [card.nctId, check.verdict])).toEqual([
      ["NCT00000004", "strong_possible"],
      ["NCT00000002", "strong_possible"],
      ["NCT00000003", "strong_possible"],
    ]);
    const [refused] = found.refused;
    expect(refused?.card.nctId).toBe("NCT00000001");
    expect(refused?.check.items.filter(({ outcome }) => outcome === "against")).toMatchObject([
      { item: { text: "Platelets ≥ 100 x 10^9/L" }, because: [{ fact: { value: 85 } }] },
    ]);
    expect(found.questions).toEqual([]);

    const lymphoma = { ...emptySearchRequest, text: { cond: "lymphoma" } };
    expect(counts(await matcher.match({ facts, request: lymphoma }))).toMatchObject({
      total: 2,
      likelyNot: 1,
    });
    const every = await matcher.match({ facts, request: emptySearchRequest }, { everyStatus: true });
    expect(every.total).toBe(5);
  });
});

describe("a matcher", () => {
  it("follows what changes in the store, reads nothing twice, and begins anew over a damaged file", async () => {
    const { folder, put, open } = await site(STUDIES, false);
    const matcher = open();
    await matcher.catchUp();
    await put([study(3, { criteria: PLATELETS }), study(6, { criteria: HIV })], [1]);
    const request = emptySearchRequest;
    const facts = { platelets: value(85) };
    expect(await matcher.match({ facts, request })).toMatchObject({ total: 4, isComplete: false });
    await matcher.catchUp();
    const found = await matcher.match({ facts, request });
    expect(found.isComplete).toBe(true);
    expect(counts(found)).toMatchObject({ total: 4, likelyNot: 1 });
    expect(found.refused[0]?.card.nctId).toBe("NCT00000003");

    const path = join(folder, "match/criteria.bin");
    const [bytes, readings] = [readFileSync(path), join(folder, "criteria.sqlite-wal")];
    const before = statSync(readings).size;
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 12) ^ 1, bytes.length - 12);
    writeFileSync(path, bytes);
    const again = open();
    await expect(again.match({ facts, request })).rejects.toThrow(MatchNotReadyError);
    await again.catchUp();
    expect(counts(await again.match({ facts, request }))).toEqual(counts(found));
    expect(statSync(readings).size).toBe(before);
    expect(readdirSync(join(folder, "match"))).toEqual(["criteria.bin"]);
    rmSync(path);
    await again.catchUp();
    expect(readdirSync(join(folder, "match"))).toEqual(["criteria.bin"]);
  });

  it("names the nearest open site, nearer ones first", async () => {
    const at = (lat: number, status: string) => ({ status, city: `${lat}`, geoPoint: { lat, lon: 7 } });
    const { open } = await site(
      [
        study(7, { criteria: HIV, locations: [at(47, "COMPLETED"), at(46.5, "RECRUITING")] }),
        study(8, { criteria: HIV, locations: [at(46.9, "RECRUITING")] }),
        study(9, { criteria: HIV, locations: [at(40, "RECRUITING")] }),
      ],
      false,
    );
    const matcher = open();
    await matcher.catchUp();
    const near = { lat: 47, lon: 7, radiusKm: 100 };
    const { studies } = await matcher.match({ facts: {}, request: { ...emptySearchRequest, near } });
    expect(studies.map(({ card, nearestSite }) => [card.nctId, nearestSite?.location.city])).toEqual([
      ["NCT00000008", "46.9"],
      ["NCT00000007", "46.5"],
    ]);
  });

  it("uses neither of two answers that cannot both be right", async () => {
    const { open } = await site(STUDIES, false);
    const matcher = open();
    await matcher.catchUp();
    const facts = { sex: { is: "step", value: "MALE", words: "Male" }, pregnant: { is: "yes" } } as const;
    const { contradictions, facts: used } = await matcher.match({ facts, request: emptySearchRequest });
    expect([contradictions, used]).toEqual([[["sex", "pregnant"]], {}]);
  });
});
