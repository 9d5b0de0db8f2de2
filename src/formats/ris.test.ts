import { describe, expect, it } from "vitest";
import { testStudy } from "../web/test-studies.fixture.ts";
import { risOfStudy } from "./ris.ts";

describe("risOfStudy", () => {
  const ris = risOfStudy(
    testStudy({
      nctId: "NCT00000102",
      briefTitle: "A title\nER  - over two lines",
      conditions: ["Asthma", "COPD"],
    }),
  );

  it("is one entry: a type first, an end last, a tag on every line", () => {
    const lines = ris.trimEnd().split("\r\n");
    expect(lines[0]).toBe("TY  - DBASE");
    expect(lines.at(-1)?.trim()).toBe("ER  -");
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-(?: \S.*)?$/);
    expect(lines.filter((line) => line.startsWith("ER"))).toHaveLength(1);
  });

  it("names the study, what it is about and where it is", () => {
    expect(ris).toContain("AN  - NCT00000102\r\n");
    expect(ris).toContain("TI  - A title ER - over two lines\r\n");
    expect(ris).toContain("KW  - Asthma\r\nKW  - COPD\r\nKW  - Salbutamol\r\n");
    expect(ris).toContain("DA  - 2025/02/01\r\n");
    expect(ris).toContain("UR  - https://clinicaltrials.gov/study/NCT00000102\r\n");
  });
});
