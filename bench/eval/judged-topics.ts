/** @module TREC's patients and which studies were judged for them, as they lie in `../shared/data/eval`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeEntities } from "../../src/study/entities.ts";
import type { Grade } from "./metrics.ts";
import { noteOfQuestionnaire } from "./questionnaire.ts";

export const TOPIC_SETS = ["trec2021", "trec2023"] as const;
export type TopicSet = (typeof TOPIC_SETS)[number];

export interface JudgedTopic {
  readonly set: TopicSet;
  readonly id: string;
  /** The admission note of 2021; the questionnaire of 2023 written out as one. */
  readonly note: string;
  readonly judgements: ReadonlyMap<string, Grade>;
}

/**
 * Topics with at least one eligible study among the judged studies that we hold: without one, no ranking is better than
 * another.
 * @param folder `../shared/data/eval`
 */
export function readJudgedTopics(folder: string): readonly JudgedTopic[] {
  const judgements = readJudgements(readFileSync(join(folder, "qrels-covered.tsv"), "utf8"));
  const notes = {
    trec2021: readNotes(readFileSync(join(folder, "trec2021/queries.jsonl"), "utf8")),
    trec2023: readQuestionnaires(readFileSync(join(folder, "trec2023/topics2023.xml"), "utf8")),
  };
  return TOPIC_SETS.flatMap((set) =>
    [...notes[set]].flatMap(([id, note]) => {
      const judged = judgements.get(id) ?? new Map<string, Grade>();
      return [...judged.values()].includes(2) ? [{ set, id, note, judgements: judged }] : [];
    }),
  );
}

function readJudgements(table: string): ReadonlyMap<string, ReadonlyMap<string, Grade>> {
  const topics = new Map<string, Map<string, Grade>>();
  for (const line of table.split("\n").slice(1)) {
    const [, topic, nctId, label] = line.split("\t");
    if (topic === undefined || nctId === undefined) continue;
    const judged = topics.get(topic) ?? new Map<string, Grade>();
    judged.set(nctId, gradeOf(label));
    topics.set(topic, judged);
  }
  return topics;
}

function gradeOf(label: string | undefined): Grade {
  if (label === "0" || label === "1" || label === "2") return label === "2" ? 2 : label === "1" ? 1 : 0;
  throw new Error(`A judgement is 0, 1 or 2, not “${label}”.`);
}

function readNotes(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .split("\n")
      .filter((line) => line !== "")
      .map((line): [string, string] => {
        // The file's own format: one object a line with these two texts.
        const { _id: id, text } = JSON.parse(line) as { _id: string; text: string };
        return [id, text];
      }),
  );
}

const TOPIC = /<topic number="(\d+)" template="([^"]+)">(.*?)<\/topic>/gs;
const FIELD = /<field name="([^"]+)"(?:\/>|>(.*?)<\/field>)/gs;

function readQuestionnaires(xml: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(TOPIC)].map(([, number = "", template = "", body = ""]) => [
      `trec-2023${number}`,
      noteOfQuestionnaire(
        decodeEntities(template),
        [...body.matchAll(FIELD)].map(([, name = "", value = ""]) => ({
          name: decodeEntities(name),
          value: decodeEntities(value).trim(),
        })),
      ),
    ]),
  );
}
