import { expect, it } from "vitest";
import { legacyText, withLegacyMarkup } from "./legacy-markup.ts";

it("takes the escapes away and ends lines with CR LF", () => {
  expect(legacyText("Aged \\> 18, 5\\^2 \\[x\\]\n\n* ALT &lt; ULN")).toBe(
    "Aged > 18, 5^2 [x]\r\n\r\n* ALT < ULN",
  );
});

it("changes fields of markup and no others", () => {
  const record = {
    protocolSection: {
      identificationModule: { briefTitle: "a \\> b" },
      descriptionModule: { briefSummary: "a \\> b" },
      armsInterventionsModule: { interventions: [{ name: "a \\> b", description: "a\nb" }] },
    },
  };
  expect(withLegacyMarkup(record)).toEqual({
    protocolSection: {
      identificationModule: { briefTitle: "a \\> b" },
      descriptionModule: { briefSummary: "a > b" },
      armsInterventionsModule: { interventions: [{ name: "a \\> b", description: "a\r\nb" }] },
    },
  });
});
