import { expect, test } from "vitest";
import { sharedText, withSharedData } from "../../test/shared-data.ts";
import { SEARCH_AREAS } from "./search-areas.ts";

const CAPTURE = "api/search-areas/search-areas.2025-05.json";

withSharedData("the registry's own answer", [CAPTURE], () => {
  test("our table is its areas, parts and weights, in its order", () => {
    expect([{ name: "Study", areas: SEARCH_AREAS }]).toEqual(JSON.parse(sharedText(CAPTURE)));
  });
});
