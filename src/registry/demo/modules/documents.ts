/** @module documentSection of an invented study; the files do not exist. */
import type { Study } from "../../../study/study.ts";
import { isoDay } from "../day.ts";
import type { Random } from "../random.ts";
import { weighted } from "../weighted.ts";

interface Kind {
  readonly typeAbbrev: string;
  readonly label: string;
}

/** Sample. */
const drawKind = weighted<Kind>([
  [{ typeAbbrev: "Prot", label: "Study Protocol" }, 334],
  [{ typeAbbrev: "SAP", label: "Statistical Analysis Plan" }, 293],
  [{ typeAbbrev: "Prot_SAP", label: "Study Protocol and Statistical Analysis Plan" }, 233],
  [{ typeAbbrev: "ICF", label: "Informed Consent Form" }, 124],
  [
    {
      typeAbbrev: "Prot_SAP_ICF",
      label: "Study Protocol, Statistical Analysis Plan, and Informed Consent Form",
    },
    12,
  ],
]);

/** Documents handed in on day `day`. */
export function documentSection(random: Random, day: number): NonNullable<Study["documentSection"]> {
  const kinds = new Map<string, Kind>();
  for (let left = random.between(1, 2); left > 0; left--) {
    const kind = drawKind(random);
    kinds.set(kind.typeAbbrev, kind);
  }
  return {
    largeDocumentModule: {
      largeDocs: [...kinds.values()].map(({ typeAbbrev, label }, index) => ({
        typeAbbrev,
        hasProtocol: typeAbbrev.includes("Prot"),
        hasSap: typeAbbrev.includes("SAP"),
        hasIcf: typeAbbrev.includes("ICF"),
        label,
        date: isoDay(day - random.between(100, 900)),
        uploadDate: `${isoDay(day)}T${String(random.between(0, 23)).padStart(2, "0")}:${String(random.between(0, 59)).padStart(2, "0")}`,
        filename: `${typeAbbrev}_${String(index).padStart(3, "0")}.pdf`,
        size: random.between(120_000, 6_000_000),
      })),
    },
  };
}
