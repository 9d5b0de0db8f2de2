import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { JsonLd } from "./json-ld.tsx";

it("carries any data exactly and never ends its own element", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("</script><script>alert(1)</script>", "<!--", "-->", "]]>", "\u2028", "&lt;/script&gt;"),
  );
  fc.assert(
    fc.property(text, (name) => {
      const html = renderToString(<JsonLd data={{ name }} />);
      const [, content = ""] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? [];
      expect(JSON.parse(content)).toEqual({ name });
    }),
  );
});
