import { expect, it } from "vitest";
import { z } from "zod";
import { sharedText, withSharedData } from "../../../test/shared-data.ts";
import { factsOfReading } from "./note-reading.ts";
import { readNote } from "./read-note.ts";

const TOPICS = "data/eval/trec2021/queries.jsonl";
const LABELLED = "eligibility/gold/criterion-labels.train.json";

const topic = z.object({ _id: z.string(), text: z.string() });
const labelled = z.object({ patients: z.record(z.string(), z.array(z.string())) });

withSharedData("admission notes", [TOPICS, LABELLED], () => {
  const notes = new Map([
    ...sharedText(TOPICS)
      .split("\n")
      .filter((line) => line !== "")
      .map((line): [string, string] => {
        const { _id: id, text } = topic.parse(JSON.parse(line));
        return [id, text];
      }),
    ...Object.entries(labelled.parse(JSON.parse(sharedText(LABELLED))).patients).map(
      ([id, sentences]): [string, string] => [id, sentences.join(" ")],
    ),
  ]);
  const read = (id: string): { facts: Record<string, unknown>; doubts: readonly string[] } => {
    const note = notes.get(id) ?? "";
    const reading = readNote(note);
    const facts = Object.entries(factsOfReading(note, reading)).map(([variable, fact]) => [
      variable,
      "value" in fact ? fact.value : fact.is,
    ]);
    // The entries above are of strings, numbers and words.
    return { facts: Object.fromEntries(facts), doubts: reading.doubts.map(({ variable }) => variable) };
  };

  it.each([
    ["trec-20212", { age: 48, sex: "MALE", lvef: 25, smoking: "yes" }, []],
    ["trec-20217", { age: 60, sex: "MALE", hepatitisC: "yes", cirrhosis: "yes" }, []],
    [
      "trec-202138",
      {
        age: 35,
        sex: "FEMALE",
        smoking: "no",
        pregnant: "no",
        haemoglobin: 11,
        leukocytes: 8,
        creatinine: 0.5,
        systolicPressure: 110,
        diastolicPressure: 75,
      },
      ["platelets"],
    ],
    [
      "trec-202153",
      { age: 34, sex: "FEMALE", bmi: 23, systolicPressure: 120, diastolicPressure: 75, heartRate: 75 },
      [],
    ],
    ["sigir-20141", { age: 58, sex: "FEMALE", smoking: "no", diabetes: "no" }, []],
    ["sigir-201515", { age: 72, sex: "FEMALE", type2Diabetes: "yes", stroke: "yes" }, []],
  ])("%s", (id, facts, doubts) => {
    const told = read(id);
    expect(told.facts).toMatchObject(facts);
    expect(told.doubts).toEqual(doubts);
  });

  it("nearly all tell age and sex", () => {
    const readings = [...notes.values()].map((note) => readNote(note));
    expect(readings.length).toBe(128);
    expect(readings.filter(({ age }) => age === undefined).length).toBeLessThanOrEqual(2);
    expect(readings.filter(({ sex }) => sex === undefined).length).toBeLessThanOrEqual(2);
  });
});
