import { expect, test } from "vitest";
import { sharedLines, withSharedData } from "../../../test/shared-data.ts";
import { demoStudies } from "./demo-studies.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const NATIVE = "data/studies-v2.ndjson.gz";
const CONVERTED = "data/studies-converted.ndjson.gz";

function walk(value: Json, path: string, visit: (path: string, keys: string[]) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, path, visit);
  else if (typeof value === "object" && value !== null) {
    visit(path, Object.keys(value));
    for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`, visit);
  }
}

withSharedData("the demonstration registry beside real records", [NATIVE, CONVERTED], () => {
  test("has no key that the registry does not have, and keys in its order", async () => {
    const before = new Map<string, Set<string>>();
    const known = new Map<string, Set<string>>();
    let records = 0;
    for await (const line of sharedLines(NATIVE)) {
      if (++records > 2500) break;
      // The line is JSON of the registry; Json is what JSON.parse can give.
      walk(JSON.parse(line) as Json, "", (path, keys) => {
        const seen = known.get(path) ?? new Set();
        known.set(path, seen);
        for (const [index, key] of keys.entries()) {
          seen.add(key);
          const later = before.get(`${path}|${key}`) ?? new Set();
          before.set(`${path}|${key}`, later);
          for (const other of keys.slice(index + 1)) later.add(other);
        }
      });
    }
    const wrong = new Set<string>();
    for (const study of demoStudies({ studies: 3000, seed: 6 }))
      walk(JSON.parse(JSON.stringify(study)) as Json, "", (path, keys) => {
        for (const [index, key] of keys.entries()) {
          if (known.get(path)?.has(key) !== true) wrong.add(`${path}.${key} is unknown`);
          for (const other of keys.slice(index + 1))
            if (
              before.get(`${path}|${other}`)?.has(key) === true &&
              before.get(`${path}|${key}`)?.has(other) !== true
            )
              wrong.add(`${path}: ${other} stands before ${key} in the registry`);
        }
      });
    expect([...wrong]).toEqual([]);
  });

  test("names no real organisation", async () => {
    const real = new Set<string>();
    for (const file of [NATIVE, CONVERTED])
      for await (const line of sharedLines(file))
        for (const [, name] of line.matchAll(
          /"(?:name|facility|fullName|affiliation|organization)":\s?"((?:[^"\\]|\\.)*)"/g,
        ))
          if (name !== undefined) real.add(name.toLowerCase());
    const clashes = new Set<string>();
    for (const { protocolSection: p } of demoStudies({ studies: 20_000, seed: 8 })) {
      const sponsors = p.sponsorCollaboratorsModule;
      const names = [
        sponsors?.leadSponsor?.name,
        ...(sponsors?.collaborators?.map(({ name }) => name) ?? []),
        ...(p.contactsLocationsModule?.locations?.map(({ facility }) => facility) ?? []),
      ];
      for (const name of names)
        if (name !== undefined && name !== "[Redacted]" && real.has(name.toLowerCase())) clashes.add(name);
    }
    expect([...clashes]).toEqual([]);
  });
});
