import { describe, expect, it } from "vitest";
import { apiContext } from "../../../test/api-context.ts";
import { smallGazetteer } from "../../places/small-gazetteer.fixture.ts";
import { Problem } from "./problem.ts";
import { readSearch } from "./read-search.ts";

const gazetteer = smallGazetteer();

async function messageFor(query: string): Promise<string> {
  const context = { ...(await apiContext([])), places: () => gazetteer };
  try {
    readSearch(context, new URLSearchParams(query));
  } catch (error) {
    if (error instanceof Problem) return error.message;
  }
  return "";
}

describe("a search that a program sends", () => {
  it.each([
    ["near=Toronto", ""],
    ["near=Springfield", "near: Several places have this name: Springfield, "],
    [
      "near=Bostn",
      "near: This is neither a point such as 48.8566,2.3522 nor the name of a place. Similar: Boston, ",
    ],
    ["near=qqqqqq", "near: This is neither a point such as 48.8566,2.3522 nor the name of a place."],
    ["near=Germany", "near: This is no point: send a country as `country`, a state as `state`."],
    ["near=500,900", "near: This is neither a point"],
    ["near=Boston&near=Toronto", "near: "],
  ])("%s: %s", async (query, message) => {
    const said = await messageFor(query);
    expect(said.slice(0, message.length)).toBe(message);
    expect(said === "").toBe(message === "");
  });
});
