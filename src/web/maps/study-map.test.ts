import { expect, it } from "vitest";
import { parseStudy, type Location } from "../../study/study.ts";
import { studyMap } from "./study-map.ts";

function studyWith(locations: readonly Location[]) {
  const parsed = parseStudy({
    protocolSection: {
      identificationModule: { nctId: "NCT00000001" },
      contactsLocationsModule: { locations },
    },
  });
  return parsed.ok ? parsed.study : expect.unreachable(parsed.reason);
}

const BOSTON = { city: "Boston", country: "United States", geoPoint: { lat: 42.36, lon: -71.06 } };
const LYON = { city: "Lyon", country: "France" };

it("counts the sites of a city in one dot, the recruiting ones among them", () => {
  const map = studyMap(
    studyWith([
      { ...BOSTON, status: "RECRUITING" },
      { ...BOSTON, status: "COMPLETED" },
    ]),
  );
  expect(map?.view.places).toMatchObject([{ name: "Boston", point: BOSTON.geoPoint, count: 2, open: 1 }]);
  expect(map?.view.base.name).toBe("us-states");
  expect(map?.view.summary).toBe("2 sites in 1 city, 1 of them recruiting.");
});

it("says of no site that it is closed where the record does not say", () => {
  expect(studyMap(studyWith([BOSTON]))?.view.places[0]?.open).toBeUndefined();
  expect(studyMap(studyWith([BOSTON]))?.view.summary).toBe("1 site in 1 city.");
});

it("places a site without coordinates by its city, and counts what it cannot place", () => {
  const study = studyWith([BOSTON, LYON]);
  expect(studyMap(study)).toMatchObject({ located: 0, unmapped: 1 });
  const located = studyMap(study, ({ city }) =>
    city === "Lyon" ? { lat: 45.76, lon: 4.84, outweighsCoordinates: false } : undefined,
  );
  expect(located).toMatchObject({ located: 1, moved: 0, unmapped: 0 });
  expect(located?.view.places.map(({ name, area }) => `${name}, ${area}`)).toEqual([
    "Boston, United States",
    "Lyon, France",
  ]);
});

it("moves a site to its city whose coordinates are those of another place", () => {
  const astray = { ...LYON, geoPoint: { lat: 44.99, lon: 11.11 } };
  const moved = studyMap(studyWith([BOSTON, astray]), ({ city }) =>
    city === "Lyon" ? { lat: 45.76, lon: 4.84, outweighsCoordinates: true } : undefined,
  );
  expect(moved).toMatchObject({ located: 0, moved: 1, unmapped: 0 });
  expect(moved?.view.places[1]?.point).toEqual({ lat: 45.76, lon: 4.84 });
});

it("is absent where no site has a point", () => {
  expect(studyMap(studyWith([LYON]))).toBeUndefined();
  expect(studyMap(studyWith([]))).toBeUndefined();
});
