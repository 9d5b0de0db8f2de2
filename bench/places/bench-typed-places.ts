/** @module Names of places as they are typed, letter by letter, looked up in the gazetteer of the build. */
import { readFileSync } from "node:fs";
import { builtFolder } from "../../src/web/assets.ts";
import { lazyGazetteer } from "../../src/web/near/open-gazetteer.ts";
import { percentilesOf, type Percentiles } from "../search/percentiles.ts";
import { cpuMsOf } from "../cpu-time.ts";

export interface TypedPlacesResult extends Percentiles {
  readonly lookups: number;
}

/** As short as the box of the site asks. */
const FIRST_LETTERS = 2;
const WARM_UP_ROUNDS = 1;

export async function benchTypedPlaces(): Promise<TypedPlacesResult> {
  const gazetteer = lazyGazetteer(builtFolder("places"))();
  if (gazetteer === undefined) throw new Error("There is no gazetteer: run `npm run build`.");
  const table = readFileSync(new URL("../../src/places/typed-places.tsv", import.meta.url), "utf8");
  const beginnings = table
    .trimEnd()
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [typed = ""] = line.split("\t");
      return Array.from({ length: typed.length }, (_, end) => typed.slice(0, end + 1)).slice(
        FIRST_LETTERS - 1,
      );
    });
  for (let round = 0; round < WARM_UP_ROUNDS; round++)
    for (const text of beginnings) gazetteer.findPlaces(text);
  const times: number[] = [];
  for (const text of beginnings) times.push(await cpuMsOf(() => gazetteer.findPlaces(text)));
  return { lookups: times.length, ...percentilesOf(times) };
}
