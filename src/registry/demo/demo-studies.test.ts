import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { parseStudy } from "../../study/study.ts";
import type { Study } from "../../study/study.ts";
import { demoStudies } from "./demo-studies.ts";
import * as design from "./tables/design.ts";
import * as people from "./tables/people.ts";
import * as status from "./tables/status.ts";

function digest(studies: number, seed: number): string {
  const hash = createHash("sha256");
  for (const study of demoStudies({ studies, seed })) hash.update(JSON.stringify(study));
  return hash.digest("hex");
}

describe("demoStudies", () => {
  test("the same seed gives the same bytes, another seed other ones", () => {
    expect(digest(300, 1)).toBe(digest(300, 1));
    expect(digest(300, 1)).not.toBe(digest(300, 2));
  });

  test("the first studies of a large registry are the small registry", () => {
    const few = [...demoStudies({ studies: 5, seed: 3 })];
    const more: Study[] = [];
    for (const study of demoStudies({ studies: 400, seed: 3 })) {
      more.push(study);
      if (more.length === 5) break;
    }
    expect(more).toEqual(few);
  });

  test("numbers begin at NCT99000000 and rise by one", () => {
    const ids = [...demoStudies({ studies: 120, seed: 4 })].map(
      (s) => s.protocolSection.identificationModule.nctId,
    );
    expect(ids).toEqual(ids.map((_, index) => `NCT${99_000_000 + index}`));
  });

  test("says what it cannot do", () => {
    expect(() => [...demoStudies({ studies: -1, seed: 1 })]).toThrow(/studies must be/);
    expect(() => [...demoStudies({ studies: 1.5, seed: 1 })]).toThrow(/studies must be/);
    expect(() => [...demoStudies({ studies: 1_000_001, seed: 1 })]).toThrow(/studies must be/);
    expect(() => [...demoStudies({ studies: 1, seed: Number.NaN })]).toThrow(/seed must be/);
    expect(() => [...demoStudies({ studies: 1, seed: 1, referenceDate: "soon" })]).toThrow(/no date/);
  });
});

describe("20,000 invented studies", () => {
  const studies = [...demoStudies({ studies: 20_000, seed: 20 })];
  const open = studies.filter((study) => study.protocolSection.designModule !== undefined);

  function counted(values: Iterable<string>): Map<string, number> {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  }

  /** Pearson's X² in standard deviations above its mean: below 5 when the draws follow the table, far above when not. */
  function misfit(values: readonly string[], table: readonly (readonly [unknown, number])[]): number {
    const counts = counted(values);
    const weight = table.reduce((sum, [, share]) => sum + share, 0);
    let sum = 0;
    for (const [value, share] of table) {
      const expected = (share / weight) * values.length;
      sum += ((counts.get(String(value)) ?? 0) - expected) ** 2 / expected;
    }
    const known = new Set(table.map(([value]) => String(value)));
    for (const value of counts.keys()) expect(known).toContain(value);
    const freedom = table.length - 1;
    return (sum - freedom) / Math.sqrt(2 * freedom);
  }

  test("all pass the schema, also after JSON", () => {
    const refusals = studies
      .slice(0, 1200)
      .flatMap((study) => [parseStudy(study), parseStudy(JSON.parse(JSON.stringify(study)))])
      .flatMap((parsed) => (parsed.ok ? [] : [parsed.reason]));
    expect(refusals).toEqual([]);
  });

  test("types, statuses, phases and sponsors follow their tables", () => {
    const interventional = open.filter((s) => s.protocolSection.designModule?.studyType === "INTERVENTIONAL");
    const notExpanded = open.filter((s) => s.protocolSection.designModule?.studyType !== "EXPANDED_ACCESS");
    expect(
      misfit(
        open.map((s) => s.protocolSection.designModule?.studyType ?? ""),
        status.STUDY_TYPE_WEIGHTS,
      ),
    ).toBeLessThan(5);
    expect(
      misfit(
        notExpanded.map((s) => s.protocolSection.statusModule?.overallStatus ?? ""),
        status.STATUS_WEIGHTS,
      ),
    ).toBeLessThan(5);
    expect(
      misfit(
        interventional.map((s) => s.protocolSection.designModule?.phases?.join(" ") ?? ""),
        design.PHASE_WEIGHTS,
      ),
    ).toBeLessThan(5);
    expect(
      misfit(
        open.map((s) => s.protocolSection.sponsorCollaboratorsModule?.leadSponsor?.class ?? ""),
        design.SPONSOR_CLASS_WEIGHTS,
      ),
    ).toBeLessThan(5);
    const purposes = interventional.flatMap(
      (s) => s.protocolSection.designModule?.designInfo?.primaryPurpose ?? [],
    );
    expect(misfit(purposes, design.PURPOSE_WEIGHTS)).toBeLessThan(5);
    const allocations = interventional.flatMap(
      (s) => s.protocolSection.designModule?.designInfo?.allocation ?? [],
    );
    expect(misfit(allocations, design.ALLOCATION_WEIGHTS)).toBeLessThan(5);
    expect(
      misfit(
        open.map((s) => s.protocolSection.eligibilityModule?.sex ?? ""),
        people.SEX_WEIGHTS,
      ),
    ).toBeLessThan(5);
    const healthy = open.map((s) => String(s.protocolSection.eligibilityModule?.healthyVolunteers));
    expect(misfit(healthy, people.HEALTHY_WEIGHTS)).toBeLessThan(5);
    const minimumAges = open.map((s) => s.protocolSection.eligibilityModule?.minimumAge ?? "");
    expect(misfit(minimumAges, people.MINIMUM_AGE_WEIGHTS)).toBeLessThan(5);
    const lastKnown = open.flatMap((s) => s.protocolSection.statusModule?.lastKnownStatus ?? []);
    expect(misfit(lastKnown, status.LAST_KNOWN_STATUS_WEIGHTS)).toBeLessThan(5);
  });

  test("results, unknown status and withheld studies have the live shares", () => {
    const share = (test: (study: Study) => boolean) => studies.filter(test).length / studies.length;
    expect(share((s) => s.hasResults === true)).toBeCloseTo(80_405 / 606_007, 1);
    expect(share((s) => s.hasResults === true)).toBeGreaterThan(0.12);
    expect(share((s) => s.hasResults === true)).toBeLessThan(0.15);
    expect(share((s) => s.protocolSection.statusModule?.overallStatus === "WITHHELD")).toBeLessThan(0.004);
    expect(share((s) => s.protocolSection.statusModule?.overallStatus === "WITHHELD")).toBeGreaterThan(
      0.0005,
    );
    expect(
      share((s) => s.protocolSection.eligibilityModule?.stdAges?.includes("CHILD") === true),
    ).toBeCloseTo(0.193, 1);
  });

  test("sites run from none to hundreds, in many countries", () => {
    const counts = studies
      .map((s) => s.protocolSection.contactsLocationsModule?.locations?.length ?? 0)
      .sort((a, b) => a - b);
    expect(counts[1000]).toBe(0);
    expect(counts[10_000]).toBe(1);
    expect(counts.at(-1)).toBeGreaterThan(500);
    expect(counts.at(-1)).toBeLessThanOrEqual(1150);
    const countries = counted(
      studies.flatMap(
        (s) =>
          s.protocolSection.contactsLocationsModule?.locations?.map(({ country }) => country ?? "") ?? [],
      ),
    );
    expect(countries.size).toBeGreaterThan(90);
  });

  test("each study agrees with itself", () => {
    const faults: string[] = [];
    for (const { protocolSection: p, resultsSection, hasResults } of open) {
      const status = p.statusModule;
      const labels = p.armsInterventionsModule?.armGroups?.map(({ label }) => label) ?? [];
      const interventions = p.armsInterventionsModule?.interventions ?? [];
      const names = new Set(interventions.map(({ name }) => name));
      const updated = status?.lastUpdateSubmitDate ?? "";
      const rules: [name: string, holds: boolean][] = [
        [
          "last known status",
          (status?.lastKnownStatus !== undefined) === (status?.overallStatus === "UNKNOWN"),
        ],
        ["results section", (resultsSection !== undefined) === hasResults],
        [
          "results of a closed study",
          hasResults !== true || /COMPLETED|TERMINATED/.test(status?.overallStatus ?? ""),
        ],
        [
          "completion ahead of a recruiting study",
          status?.overallStatus !== "RECRUITING" || status.completionDateStruct?.type !== "ACTUAL",
        ],
        ["update before the reference date", (status?.lastUpdatePostDateStruct?.date ?? "") <= "2026-11-02"],
        ["submitted before updated", (status?.studyFirstSubmitDate ?? "") <= updated],
        ["unknown for two years", status?.overallStatus !== "UNKNOWN" || updated < "2024-11-02"],
        ["arm labels differ", new Set(labels).size === labels.length],
        ["interventions differ", names.size === interventions.length],
        [
          "arms exist",
          interventions.every(({ armGroupLabels = [] }) => armGroupLabels.every((l) => labels.includes(l))),
        ],
        ["criteria", (p.eligibilityModule?.eligibilityCriteria ?? "").trim() !== ""],
        ["standard ages", (p.eligibilityModule?.stdAges ?? []).length > 0],
      ];
      for (const [name, holds] of rules) if (!holds) faults.push(`${p.identificationModule.nctId}: ${name}`);
    }
    expect(faults).toEqual([]);
  });

  test("participant flow adds up", () => {
    const faults: string[] = [];
    for (const { resultsSection, protocolSection } of open) {
      const period = resultsSection?.participantFlowModule?.periods?.[0];
      const at = (milestone: number, group: number): number =>
        Number(period?.milestones?.[milestone]?.achievements?.[group]?.numSubjects);
      for (const group of resultsSection?.participantFlowModule?.groups?.keys() ?? []) {
        const left = (period?.dropWithdraws ?? []).reduce(
          (sum, { reasons }) => sum + Number(reasons?.[group]?.numSubjects),
          0,
        );
        if (at(0, group) - at(1, group) !== at(2, group) || left !== at(2, group))
          faults.push(protocolSection.identificationModule.nctId);
      }
    }
    expect(faults).toEqual([]);
  });
});
