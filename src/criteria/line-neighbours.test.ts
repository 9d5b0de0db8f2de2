import { expect, it } from "vitest";
import { splitCriteria } from "./split-criteria.ts";
import { standAlone } from "./line-neighbours.ts";

/** A line for each item: `+` where it can decide alone. */
function shown(side: "inclusion" | "exclusion", lines: readonly string[]): string[] {
  const heading = side === "inclusion" ? "Inclusion" : "Exclusion";
  const text = `${heading} Criteria:\n\n${lines.map((line) => `* ${line}`).join("\n")}`;
  const items = splitCriteria(text).sections[0]?.items ?? [];
  return standAlone(items, side).map((isAlone, index) => `${isAlone ? "+" : "-"}${items[index]?.text ?? ""}`);
}

it.each([
  // A list announced among its own items (NCT00044512).
  ["-Presence of at least 1 of the following:", "-Hepatitis C antibody positive", "+ECOG 0-2"],
  // An announcement that adds nothing, and a title.
  ["+Adequate bone marrow function as defined below:", "+Platelets ≥ 100 x 10^9/L"],
  ["+Cardiovascular:", "+LVEF ≥ 50 %"],
  // Groups, until everybody is meant again (NCT06945406).
  ["+Written consent", "-Part C", "-HbA1c 6 to 8 %", "+All participants:", "+BMI ≥ 20 kg/m2"],
  ["-For participants with type 2 diabetes:", "-HbA1c 7-10 %", "-ECOG 0-2"],
  ["-Healthy adult volunteers", "-Patients with neuropathic pain", "-BMI ≥ 20 kg/m2"], // NCT00350532
  ["-CONTROL GROUP", "-Healthy volunteers aged 18 to 75"], // NCT04999826
  // Nobody else is named.
  ["+Healthy adult volunteers", "+Subjects with a BMI of 18 to 30 kg/m2", "+Non-smoking"],
  ["-HbA1c ≥ 7 %, or", "-BMI ≥ 30 kg/m2"],
])("inclusion: %s …", (...lines) => {
  expect(
    shown(
      "inclusion",
      lines.map((line) => line.slice(1)),
    ),
  ).toEqual(lines);
});

it.each([
  ["+Any of the following:", "+Stroke", "+Pregnancy"],
  ["-Excluded within 4 weeks of study entry:", "-Chemotherapy", "+Pregnant women"],
  ["-Required:", "-HIV infection"],
  ["-Normal volunteers", "-Patients with a breast prosthesis"],
])("exclusion: %s …", (...lines) => {
  expect(
    shown(
      "exclusion",
      lines.map((line) => line.slice(1)),
    ),
  ).toEqual(lines);
});
