import { expect, test } from "vitest";
import { nctIdOfNumber } from "../../study/nct-id.ts";
import { SORTS } from "../../query/search-request.ts";
import { createReferenceEngine } from "./create-reference-engine.ts";
import { ask, engineWith, madeStudy, numbersFound } from "./made-studies.ts";

const dated = (number: number, updated?: string, posted?: string, start?: string, count?: number) =>
  madeStudy(number, {
    statusModule: {
      ...(updated === undefined ? {} : { lastUpdatePostDateStruct: { date: updated } }),
      ...(posted === undefined ? {} : { studyFirstPostDateStruct: { date: posted } }),
      ...(start === undefined ? {} : { startDateStruct: { date: start } }),
    },
    designModule: count === undefined ? {} : { enrollmentInfo: { count } },
  });

const STUDIES = [
  dated(1, "2024-05-01", "2020-01-01", "2022-03", 10),
  dated(2, "2024-05-02", "2019-01-01", "2022-03-01", 300),
  dated(3, undefined, undefined, undefined, 99_999_999),
  dated(4, "2024-05-01", "2021-01-01", "2022", 10),
];

test.each([
  ["updated", [2, 4, 1, 3]],
  ["posted", [4, 1, 2, 3]],
  ["start", [2, 1, 4, 3]], // March 2022 counts as its first day, 2022 as 1 January
  ["enrollment", [2, 4, 1, 3]], // the placeholder 99999999 is no number
  ["relevance", [2, 4, 1, 3]], // without words: by update
  ["distance", [2, 4, 1, 3]], // without a point: likewise
] as const)("sorted by %s: missing last, equal ones newest first", async (sort, numbers) => {
  expect(await numbersFound(await engineWith(STUDIES), { sort })).toEqual(numbers);
});

test("pages follow one another without gap or overlap, past the end there is nothing", async () => {
  const engine = await engineWith(STUDIES);
  for (const sort of SORTS) {
    const pages = await Promise.all([1, 2, 3].map((page) => ask(engine, { sort, page, pageSize: 2 })));
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4]);
    expect(pages.flatMap(({ hits }) => hits.map(({ nctId }) => Number(nctId.slice(3))))).toEqual(
      await numbersFound(engine, { sort }),
    );
  }
});

test("the nearest site satisfies place and status", async () => {
  const engine = await engineWith([
    madeStudy(1, {
      statusModule: { overallStatus: "RECRUITING" },
      contactsLocationsModule: {
        locations: [
          { city: "Boston", status: "COMPLETED", geoPoint: { lat: 42.3584, lon: -71.0598 } },
          { city: "Worcester", status: "RECRUITING", geoPoint: { lat: 42.2626, lon: -71.8023 } },
        ],
      },
    }),
  ]);
  const near = { lat: 42.3584, lon: -71.0598, radiusKm: 100 };
  expect((await ask(engine, { near })).hits[0]?.nearestSite).toEqual({ index: 0, distanceKm: 0 });
  const recruiting = (await ask(engine, { near, status: ["RECRUITING"] })).hits[0]?.nearestSite;
  expect(recruiting?.index).toBe(1);
  expect(recruiting?.distanceKm).toBeCloseTo(61.96, 1);
});

test("an update replaces, adds and removes; the answer before it keeps its version", async () => {
  const engine = createReferenceEngine();
  expect(await ask(engine, {})).toMatchObject({ total: 0, dataVersion: "" });
  await engine.update({
    dataVersion: "1",
    changed: [madeStudy(1, { title: "gout" }), madeStudy(2)],
    removed: [],
  });
  const update = engine.update({
    dataVersion: "2",
    changed: [madeStudy(1, { title: "asthma" }), madeStudy(3, { title: "asthma" })],
    removed: [nctIdOfNumber(2)],
  });
  expect(await ask(engine, { text: { titles: "gout" } })).toMatchObject({ total: 1, dataVersion: "1" });
  await update;
  expect(await numbersFound(engine, {})).toEqual([3, 1]);
  expect(await numbersFound(engine, { text: { titles: "asthma" } })).toEqual([3, 1]);
  expect(await numbersFound(engine, { text: { titles: "gout" } })).toEqual([]);
  expect(engine.dataVersion).toBe("2");
});

test("a search that an update overtakes ends with the studies it began with", async () => {
  const many = Array.from({ length: 1200 }, (_, index) => madeStudy(index + 1, { title: "gout" }));
  const engine = await engineWith(many);
  const search = ask(engine, { text: { titles: "gout" } });
  await engine.update({ dataVersion: "2", changed: [], removed: [nctIdOfNumber(1), nctIdOfNumber(1200)] });
  expect(await search).toMatchObject({ total: 1200, dataVersion: "1" });
  expect(await ask(engine, { text: { titles: "gout" } })).toMatchObject({ total: 1198, dataVersion: "2" });
});

test("an update that fails changes nothing, and the next one works", async () => {
  const engine = await engineWith([madeStudy(1)]);
  const failing = function* () {
    yield madeStudy(2);
    throw new Error("the disk is gone");
  };
  await expect(engine.update({ dataVersion: "2", changed: failing(), removed: [] })).rejects.toThrow(
    "the disk",
  );
  expect(await numbersFound(engine, {})).toEqual([1]);
  expect(engine.dataVersion).toBe("1");
  await engine.update({ dataVersion: "3", changed: [madeStudy(3)], removed: [] });
  expect(await numbersFound(engine, {})).toEqual([3, 1]);
});

test("a search that nobody waits for any more is not begun", async () => {
  const engine = await engineWith(STUDIES);
  await expect(ask(engine, {}, { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
});

test("a search that nobody waits for any more stops, and does not harm the next", async () => {
  const many = Array.from({ length: 1200 }, (_, index) => madeStudy(index + 1, { title: "gout" }));
  const engine = await engineWith(many);
  const abort = new AbortController();
  const search = ask(engine, { text: { titles: "gout" } }, { signal: abort.signal });
  abort.abort();
  await expect(search).rejects.toThrow("aborted");
  expect((await ask(engine, { text: { titles: "gout" } })).total).toBe(1200);
});
