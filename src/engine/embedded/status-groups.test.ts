import { expect, test } from "vitest";
import { madeStudy } from "../reference/made-studies.ts";
import { indexOfStudies } from "./index-of-studies.fixture.ts";
import { NO_NAME } from "./columns-builder.ts";
import { NO_COMMON_STATUS } from "./status-groups.ts";

test("sites of the same status are a group; a site without status has its study's", () => {
  const locations = [
    { status: "COMPLETED", city: "Paris" },
    { status: "RECRUITING", city: "Lyon" },
    { city: "Lyon" },
    { city: "Nice" },
    { status: "COMPLETED" },
  ];
  const studies = [
    madeStudy(1, { statusModule: { overallStatus: "RECRUITING" }, contactsLocationsModule: { locations } }),
    madeStudy(2, {
      statusModule: { overallStatus: "RECRUITING" },
      contactsLocationsModule: { locations: locations.slice(1, 3) },
    }),
    madeStudy(3, { statusModule: { overallStatus: "RECRUITING" } }),
  ];
  const { snapshot, close } = indexOfStudies(studies, 1);
  try {
    const [part] = snapshot.parts;
    if (part === undefined) throw new Error("no segment");
    const { sites, columns } = part.segment;
    const { table } = sites.statuses;
    const groups = sites.statusGroups;
    expect(
      Array.from(groups.common, (code) => (code === NO_COMMON_STATUS ? undefined : table[code])),
    ).toEqual([undefined, "RECRUITING", undefined]);
    const { names, values } = columns.names("city");
    const citiesOf = (group: number): readonly string[] => {
      const cities: string[] = [];
      groups.eachSite(group, (site) =>
        cities.push(values[site] === NO_NAME ? "" : names.at(values[site] ?? 0)),
      );
      return cities;
    };
    expect([...groups.starts]).toEqual([0, 2, 2, 2]);
    expect(Array.from(groups.statuses, (status, group) => [table[status], citiesOf(group)])).toEqual([
      ["COMPLETED", ["paris", ""]],
      ["RECRUITING", ["lyon", "lyon", "nice"]],
    ]);
  } finally {
    close();
  }
});
