import { describe, expect, it } from "vitest";
import { everyCharacterOnce } from "../../test/every-character-once.ts";
import { BAIT } from "./hostile-texts.fixture.ts";
import { parseCriterion } from "./predicates/parse-criterion.ts";
import { isUnderstood } from "./predicates/node.ts";
import { splitCriteria } from "./split-criteria.ts";

const LENGTH = 20_000;

describe("texts made to hurt", () => {
  it.each(BAIT)("20,000 characters of %j keep every character and are left opaque", (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    expect(everyCharacterOnce(text, splitCriteria(text))).toBe("");
    const nodes = (["inclusion", "exclusion"] as const).map((side) => parseCriterion(text, side));
    expect(nodes.some(isUnderstood)).toBe(false);
  });

  it("5,000 criteria are 5,000 items", () => {
    const text = `Inclusion Criteria:\n\n${"* Platelets >= 100 x 10^9/L and no HIV\n".repeat(5_000)}`;
    const { sections } = splitCriteria(text);
    expect(sections[0]?.items.length).toBe(5_000);
    expect(everyCharacterOnce(text, splitCriteria(text))).toBe("");
  });
});
