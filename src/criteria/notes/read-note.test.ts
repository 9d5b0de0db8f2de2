import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConditionNames, NoteReading } from "./note-reading.ts";
import { factsOfReading } from "./note-reading.ts";
import { readNote } from "./read-note.ts";

const factsOf = (note: string): ReturnType<typeof factsOfReading> => factsOfReading(note, readNote(note));
const doubtsOf = (note: string): readonly string[] =>
  readNote(note).doubts.map(({ variable, reason }) => `${variable} ${reason}`);

const NAMES: ConditionNames = {
  namesIn: (text) =>
    [...text.matchAll(/\b(?:ALS|asthma|riluzole)\b/g)].map(({ 0: name, index }) => ({
      name,
      kind: name === "riluzole" ? "treatment" : "condition",
      span: { start: index, end: index + name.length },
    })),
};

describe("a note", () => {
  const note = "52-year-old man, ALS since 14 months, FVC 70 %. Takes riluzole. Mother had asthma.";
  const reading = readNote(note, NAMES);

  it("tells age, sex and values, each with its place", () => {
    const words = ({ start, end }: { start: number; end: number }): string => note.slice(start, end);
    expect(reading.age).toMatchObject({ years: 52 });
    expect(reading.age && words(reading.age.span)).toBe("52-year-old");
    expect(reading.sex).toMatchObject({ value: "MALE" });
    expect(reading.facts).toMatchObject([
      { variable: "fvc", said: "affirmed", fact: { value: 70 } },
      { variable: "asthma", said: "family" },
    ]);
    expect(reading.facts.map(({ span }) => words(span))).toEqual(["FVC 70 %", "asthma"]);
  });

  it("names conditions and treatments of the caller's vocabulary, with the time since they began", () => {
    expect(reading.names).toMatchObject([
      { name: "ALS", kind: "condition", said: "affirmed", sinceDays: 426 },
      { name: "riluzole", kind: "treatment", said: "affirmed" },
      { name: "asthma", said: "family" },
    ]);
  });

  it("gives facts that a study can be checked with", () => {
    expect(factsOf(note)).toMatchObject({
      age: { is: "value", value: 52 },
      sex: { is: "step", value: "MALE" },
      fvc: { is: "value", value: 70 },
    });
  });
});

describe("age", () => {
  it.each([
    ["48 M with a h/o HTN", 48],
    ["74M hx of CAD", 74],
    ["Pt is a 22yo F otherwise healthy", 22],
    ["70 y/o with COPD", 70],
    ["Male, 52 years, asthma", 52],
    ["I'm 34 and have asthma.", 34],
    ["Diagnosed with anxiety. age: 39.", 39],
    ["A 6-month-old male infant", 0.5],
    ["A 3-day-old infant", 3 / 365.25],
  ])("“%s”", (note, years) => {
    expect(readNote(note).age?.years).toBeCloseTo(years, 10);
  });

  it.each([
    ["smoked for 30 years"],
    ["asthma diagnosed 12 years ago"],
    ["BP 120/80, 5 mg daily"],
    ["14 months of ALS"],
    ["I'm 34 weeks pregnant"],
    ["first seizure at the age of a child"],
  ])("is not said by “%s”", (note) => {
    expect(readNote(note).age).toBeUndefined();
  });
});

describe("sex", () => {
  it.each([
    ["A 32 yo woman; her husband reports", "FEMALE"],
    ["His wife is 50.", "MALE"],
    ["Pt is a 22yo F otherwise healthy", "FEMALE"],
    ["I am pregnant", "FEMALE"],
    ["Asthma since childhood", undefined],
  ])("“%s”", (note, sex) => {
    expect(readNote(note).sex?.value).toBe(sex);
  });
});

describe("a value", () => {
  it.each([
    ["platelets 119 x 109/L", "platelets", 119],
    ["WBC count 14,120/µL", "leukocytes", 14.12],
    ["hemoglobin (Hb) of 9.0 g/dL", "haemoglobin", 9],
    ["Hgb: 85 g/L", "haemoglobin", 8.5],
    ["Creatinine: 150 µmol/L", "creatinine", 150 / 88.4],
    ["HbA1c 53 mmol/mol", "hba1c", 7],
    ["EF was 25%", "lvef", 25],
    ["O2 sats are 100% on room air", "oxygenSaturation", 100],
    ["HR of 132 bpm", "heartRate", 132],
    ["HR 110, afebrile", "heartRate", 110],
    ["BMI is: 41.5", "bmi", 41.5],
    ["her weight is 113 kg", "weight", 113],
    ["Karnofsky 80", "karnofsky", 80],
  ] as const)("“%s”", (note, variable, value) => {
    const fact = factsOf(note)[variable];
    expect(fact?.is === "value" ? fact.value : undefined).toBeCloseTo(value, 1);
  });

  it("of blood pressure is two", () => {
    expect(factsOf("BP = 113/74 mm Hg")).toMatchObject({
      systolicPressure: { value: 113 },
      diastolicPressure: { value: 74 },
    });
  });

  it("of a liver enzyme is a multiple of the upper limit, or asked back", () => {
    expect(factsOf("AST 3 x ULN")).toMatchObject({ ast: { is: "multiple", value: 3 } });
    expect(doubtsOf("ALT: 20 U/L")).toEqual(["alt needsUpperLimit"]);
  });

  it.each([
    ["weight loss of 5 kg"],
    ["birth weight 3.2 kg"],
    ["O2 sats 60s-70s"],
    ["FEV1/FVC = 60% of predicted"],
    ["direct bilirubin of 2.04 mg/dL"],
    ["target BP 130/80"],
    ["eGFR >60 mL/min"],
    ["platelets 100-150 x 10^9/L"],
    ["The patient got 5 tablets"],
    ["father weighs 90 kg"],
  ])("is not said by “%s”", (note) => {
    expect(factsOf(note)).toEqual({});
  });
});

describe("a scale", () => {
  it.each([
    ["ECOG PS of 1", "ecog", 1],
    ["ECOG: 0", "ecog", 0],
    ["NYHA class III heart failure", "nyha", 3],
    ["no angina (New York Heart Association class 2)", "nyha", 2],
  ] as const)("“%s”", (note, variable, value) => {
    expect(factsOf(note)[variable]).toMatchObject({ is: "step", value });
  });

  it("that is a range says no step", () => {
    expect(factsOf("ECOG 0-1")).toEqual({});
  });
});

describe("what is asked back", () => {
  it("has what is possible and the unit", () => {
    expect(readNote("platelets 5").doubts).toMatchObject([
      { variable: "platelets", reason: "implausible", plausible: { low: 6, high: 2000, unit: "×10⁹/L" } },
    ]);
    expect(factsOf("platelets 5")).toEqual({});
  });

  it.each([
    ["creatinine 2.1", "creatinine missingUnit"],
    ["Plt: 300000 /ml", "platelets unknownUnit"],
    ["haemoglobin 135 g/dL", "haemoglobin implausible"],
    ["BMI was 34. BMI of 31 now.", "bmi several"],
    ["Has diabetes. No diabetes.", "diabetes contradiction"],
  ])("“%s”", (note, doubt) => {
    expect(doubtsOf(note)).toEqual([doubt]);
    expect(factsOf(note)).toEqual({});
  });

  it("is not what is only rounded otherwise", () => {
    expect(doubtsOf("BMI 41.5. BMI: 41.54.")).toEqual([]);
  });
});

describe("what is there", () => {
  it.each([
    ["h/o CHF, DM2", ["heartFailure", "type2Diabetes"]],
    ["25-year-old pregnant woman", ["pregnant"]],
    ["on Coumadin", ["anticoagulants"]],
    ["He smokes a pack a day.", ["smoking"]],
    ["s/p MI", ["myocardialInfarction"]],
    ["No medication for diabetes.", ["diabetes"]],
    ["not compliant with her diabetes medication", ["diabetes"]],
  ])("“%s”", (note, variables) => {
    expect(yes(readNote(note))).toEqual(variables);
  });

  it("with the time since then", () => {
    expect(factsOf("transient ischemic attack 6 months ago")).toMatchObject({
      transientIschemicAttack: { is: "yes", daysAgo: 183 },
    });
    expect(factsOf("3 weeks since her last chemotherapy").chemotherapy).toMatchObject({ daysAgo: 21 });
    expect(factsOf("Chemotherapy with carboplatin, last 3 weeks ago").chemotherapy).toMatchObject({
      daysAgo: 21,
    });
    expect(factsOf("stroke, last seizure 3 weeks ago").stroke).not.toHaveProperty("daysAgo");
    expect(factsOf("chemotherapy 3 years ago; second chemotherapy two weeks ago")).toMatchObject({
      chemotherapy: { daysAgo: 14 },
    });
    // Of one nobody knows when: it may have been yesterday.
    expect(factsOf("stroke 3 years ago. Another stroke.").stroke).not.toHaveProperty("daysAgo");
  });
});

describe("what is not there", () => {
  it.each([
    ["She denies smoking, diabetes, or a family history of heart disease.", ["smoking", "diabetes"]],
    ["HIV negative. Hepatitis B: negative.", ["hiv", "hepatitisB"]],
    ["former smoker", ["smoking"]],
    ["He does not smoke or use illicit drugs.", ["smoking"]],
    ["Beta hcg: negative for pregnancy", ["pregnant"]],
  ])("“%s”", (note, variables) => {
    const { facts } = readNote(note);
    expect(facts.filter(({ fact }) => fact?.is === "no").map(({ variable }) => variable)).toEqual(variables);
  });
});

describe("what decides nothing", () => {
  it.each([
    ["Father with diabetes and stroke."],
    ["Family History:\nDiabetes"],
    ["Type 2 diabetes in the mother."],
    ["Possible stroke."],
    ["Evaluated for tuberculosis."],
    ["HIV test was ordered."],
    ["Hepatitis B vaccination"],
    ["Stroke was suspected."],
    ["history of smoking"],
    ["smoking cessation programme"],
    ["hearing aids"],
    ["no oral steroids"],
    ["no further seizures"],
    ["no recent stroke"],
    ["chemotherapy is planned"],
    ["was treated with prednisone"],
    ["gestational diabetes"],
    ["history of another malignancy"],
    ["a breastfed infant after an uncomplicated pregnancy"],
    ["Pain radiation to the left arm."],
  ])("“%s”", (note) => {
    expect(factsOf(note)).toEqual({});
  });
});

it("reads any text, each statement at a place within it", () => {
  const word = fc.constantFrom(
    ..."no ; , . : ( ) diabetes BP 120/80 platelets 5 of ×10⁹/L woman 52 yo father denies \n FVC % ago stroke was ECOG ?".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join(" ")),
      ),
      (note) => {
        const { facts, doubts } = readNote(note);
        for (const { start, end } of [
          ...facts.map(({ span }) => span),
          ...doubts.flatMap(({ spans }) => spans),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(note.length);
        }
      },
    ),
  );
});

it("reads a sentence without end in pieces, down to its last word", () => {
  const note = `${"word ".repeat(3_000)}HIV negative`;
  const [fact] = readNote(note).facts;
  expect(fact).toMatchObject({ variable: "hiv", fact: { is: "no" } });
  expect(note.slice(fact?.span.start, fact?.span.end)).toBe("HIV negative");
});

function yes({ facts }: NoteReading): readonly string[] {
  return facts.filter(({ fact }) => fact?.is === "yes").map(({ variable }) => variable);
}
