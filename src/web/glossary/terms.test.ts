import { describe, expect, it } from "vitest";
import { slugOf } from "../../study/slug.ts";
import { GLOSSARY, glossaryEntry } from "./terms.ts";

describe("the glossary", () => {
  it("explains each term once", () => {
    expect(new Set(GLOSSARY.map(({ id }) => id)).size).toBe(GLOSSARY.length);
    expect(new Set(GLOSSARY.map(({ term }) => term.toLowerCase())).size).toBe(GLOSSARY.length);
    expect(GLOSSARY.length).toBeGreaterThanOrEqual(120);
  });

  it.each(GLOSSARY)("$id is its own slug, so that links to it arrive", ({ id }) => {
    expect(slugOf(id)).toBe(id);
  });

  it.each(GLOSSARY)("$id is explained in one to three whole sentences", ({ text }) => {
    expect(text).toMatch(/^[A-Z“].*[.)]$/s);
    expect(text.length).toBeLessThanOrEqual(320);
  });

  it("stands in alphabetical order", () => {
    expect(GLOSSARY[0]?.term).toBe("Active comparator");
    expect(glossaryEntry("withheld")).toBe(GLOSSARY.at(-1));
  });
});
