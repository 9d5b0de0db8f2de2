import { describe, expect, test } from "vitest";
import { studyRecord } from "../../test/study-record.ts";
import type { Card } from "../study/card.ts";
import { cardOf } from "../study/card.ts";
import type { NctId } from "../study/nct-id.ts";
import { parseStudy } from "../study/study.ts";
import { decodeCard, encodeCard } from "./card-codec.ts";

const FULL: Required<Card> = {
  nctId: "NCT00000001" as NctId,
  briefTitle: "Title",
  acronym: "ABC",
  overallStatus: "UNKNOWN",
  lastKnownStatus: "RECRUITING",
  statusVerifiedDate: "2020-01",
  lastUpdatePostDate: "2020-01-02",
  studyFirstPostDate: "2019-01-02",
  studyType: "INTERVENTIONAL",
  primaryPurpose: "TREATMENT",
  phases: ["PHASE1", "PHASE2"],
  conditions: ["Asthma"],
  interventions: [{ type: "DRUG", name: "X" }, { name: "Y" }],
  sex: "ALL",
  minimumAge: "18 Years",
  maximumAge: "65 Years",
  healthyVolunteers: false,
  leadSponsor: "S",
  leadSponsorClass: "OTHER",
  collaborators: ["C"],
  enrollment: { count: 0, type: "ACTUAL" },
  start: { date: "2019" },
  primaryCompletion: { date: "2020-01" },
  completion: { date: "2021-01-01", type: "ESTIMATED" },
  hasResults: false,
  siteCount: 0,
  countries: [],
};

describe("card codec", () => {
  test("every field comes back, and an absent one stays absent", () => {
    expect(decodeCard(encodeCard(FULL))).toStrictEqual(FULL);
    const parsed = parseStudy(studyRecord(5));
    if (!parsed.ok) throw new Error(parsed.reason);
    const card = cardOf(parsed.study);
    expect(decodeCard(encodeCard(card))).toStrictEqual(card);
  });
});
