/** @module Registry text can never become markup, whatever it holds and wherever it stands. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderStudyPage } from "../../../test/study-page-harness.tsx";
import { fullRecord } from "../../../test/full-record.ts";

/** Pieces that have broken pages elsewhere, mixed with any other text. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "<!--",
        "]]>",
        "<img src=x onerror=alert(1)>",
        '"><svg onload=alert(1)>',
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "</pre></details>",
        "&lt;script&gt;",
        "\\<b\\>",
        "* item\n  1. inner",
        "\u2028\u2029",
        "\u0000\u0007\u001B",
        "\u202Eevil\u202C",
        "مرحبا",
        "{{7*7}}${7*7}",
      ),
      fc.string({ unit: "binary", maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(""));

describe("hostile text in every field", () => {
  const shape = shapeOf(renderStudyPage(fullRecord("plain")));

  it("leaves the page with no element or attribute that an author could have written", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = renderStudyPage(fullRecord(text));
        const strange = [...shapeOf(html)].filter((tag) => !shape.has(tag) && !isListTag(tag));
        expect(strange).toEqual([]);
        expect(jsonLdOf(html)).toMatchObject({ "@context": "https://schema.org" });
        const links = html.match(/ (?:href|src)="[^"]*"/g) ?? [];
        expect(links.filter((link) => !/="(?:#|\/(?!\/)|https?:|mailto:|tel:|\?)/.test(link))).toEqual([]);
        expect(html.match(/<script/g)).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

/** The tags of a page with the names of their attributes: `<a href rel>`. Texts and values do not count. */
function shapeOf(html: string): ReadonlySet<string> {
  const withoutData = html.replace(
    /<script type="application\/ld\+json">.*?<\/script>/s,
    "<script type></script>",
  );
  const tags = withoutData.match(/<\/?[a-zA-Z!][^\s>]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/g) ?? [];
  expect(withoutData.split("<").length - 1).toBe(tags.length);
  return new Set(tags.map((tag) => tag.replaceAll(/="[^"]*"/g, "")));
}

/** Lists and paragraphs are what registry markup may make. */
function isListTag(tag: string): boolean {
  return /^<\/?(?:ul|ol|li|p)(?: class| start)*>$/.test(tag);
}

function jsonLdOf(html: string): unknown {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
  return JSON.parse(text);
}
