import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nctIdOf, parseStudy } from "./study.ts";

const smallest = { protocolSection: { identificationModule: { nctId: "NCT00000102" } } };

describe("parseStudy", () => {
  it("takes a record that has nothing but a number, and keeps what it does not know", () => {
    const record = { ...smallest, newSection: { a: [1, null] }, hasResults: false };
    expect(parseStudy(record)).toEqual({ ok: true, study: record });
  });

  it.each([
    [undefined, /^record: /],
    [[], /^record: /],
    [{}, /^protocolSection: /],
    [{ protocolSection: {} }, /^protocolSection\.identificationModule: /],
    [{ protocolSection: { identificationModule: { nctId: "102" } } }, /identificationModule\.nctId: /],
    [
      { protocolSection: { ...smallest.protocolSection, designModule: { phases: 1 } } },
      /^protocolSection\.designModule\.phases: /,
    ],
    [{ ...smallest, hasResults: "maybe" }, /^hasResults: /],
  ])("refuses %j and names the place", (record, reason) => {
    const parsed = parseStudy(record);
    expect(parsed).toMatchObject({ ok: false });
    expect(!parsed.ok && parsed.reason).toMatch(reason);
  });

  it("reads what copies of the registry hold in another form", () => {
    const parsed = parseStudy({
      protocolSection: {
        identificationModule: { nctId: "NCT00000002", secondaryIdInfos: {} },
        designModule: { patientRegistry: "YES", enrollmentInfo: { count: "160" } },
      },
    });
    expect(parsed.ok && parsed.study.protocolSection).toEqual({
      identificationModule: { nctId: "NCT00000002", secondaryIdInfos: [] },
      designModule: { patientRegistry: true, enrollmentInfo: { count: 160 } },
    });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.object(), (value) => {
        expect(parseStudy(value).ok).toBe(false);
        expect(parseStudy({ protocolSection: value }).ok).toBe(false);
      }),
    );
  });
});

it("nctIdOf gives the number", () => {
  const parsed = parseStudy(smallest);
  expect(parsed.ok && nctIdOf(parsed.study)).toBe("NCT00000102");
});
