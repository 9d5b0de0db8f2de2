import { describe, expect, it } from "vitest";
import { testStudy } from "../web/test-studies.fixture.ts";
import { CSV_HEADER, csvOfStudy } from "./csv.ts";

describe("csvOfStudy", () => {
  it("fills the registry's 30 columns", () => {
    expect(CSV_HEADER.trim().split(",")).toHaveLength(30);
    const line = csvOfStudy(testStudy({ nctId: "NCT00000102", briefTitle: 'A "quoted" title' }));
    expect(line).toBe(
      'NCT00000102,"A ""quoted"" title",https://clinicaltrials.gov/study/NCT00000102,,RECRUITING,' +
        '"A summary, with a comma.",NO,Asthma,DRUG: Salbutamol,,,,University of Somewhere,,ALL,,PHASE2,1200,' +
        "OTHER,INTERVENTIONAL,Allocation: |Intervention Model: |Masking: |Primary Purpose: TREATMENT,,2025-03,," +
        '2028-01,2025-02-01,,2026-11-03,"A hospital, Berlin, Germany",\n',
    );
  });
});
