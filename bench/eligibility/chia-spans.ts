/**
 * @module Spans of statements against the Chia corpus (even NCT numbers), where people marked conditions, measurements,
 * values, treatments, persons and times in criteria.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parseCriterion } from "../../src/criteria/predicates/parse-criterion.ts";
import { predicatesOf } from "../../src/criteria/predicates/node.ts";
import { VARIABLES } from "../../src/criteria/predicates/variables.ts";
import { percent } from "./percent.ts";

interface Entity {
  readonly type: string;
  /** From its first to its last letter. */
  readonly start: number;
  readonly end: number;
}

const OF_VALUES: ReadonlySet<string> = new Set(["Measurement", "Value", "Person"]);
const OF_CONDITIONS: ReadonlySet<string> = new Set([
  "Condition",
  "Drug",
  "Procedure",
  "Observation",
  "Device",
  "Measurement",
  "Person",
  "Pregnancy_considerations",
  "Competing_trial",
]);

/** @param archive `chia-even.tar.gz` */
export function scoreChia(archive: string): Readonly<Record<string, string | number>> {
  const files = filesOf(gunzipSync(readFileSync(archive)));
  const score = { statements: 0, fitting: 0, values: 0, valuesRead: 0, conditions: 0, conditionsRead: 0 };
  for (const [name, text] of files) {
    if (!name.endsWith(".txt")) continue;
    const entities = entitiesOf(files.get(name.replace(/txt$/, "ann")) ?? "");
    const side = name.includes("_exc") ? "exclusion" : "inclusion";
    const statements = linesOf(text).flatMap((span) => predicatesOf(parseCriterion(text, side, span)));
    for (const { variable, span } of statements) {
      const types = VARIABLES[variable].kind === "quantity" ? OF_VALUES : OF_CONDITIONS;
      score.statements += 1;
      if (entities.some((entity) => types.has(entity.type) && overlaps(entity, span))) score.fitting += 1;
    }
    for (const entity of entities) {
      const isRead = statements.some(({ span }) => overlaps(entity, span));
      if (entity.type === "Value") {
        score.values += 1;
        if (isRead) score.valuesRead += 1;
      }
      if (entity.type === "Condition") {
        score.conditions += 1;
        if (isRead) score.conditionsRead += 1;
      }
    }
  }
  return {
    statements: score.statements,
    "on a span of a fitting kind": percent(score.fitting, score.statements),
    "values inside a statement": `${percent(score.valuesRead, score.values)} of ${score.values}`,
    "conditions inside a statement": `${percent(score.conditionsRead, score.conditions)} of ${score.conditions}`,
  };
}

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Each criterion stands in a line of its own. */
function linesOf(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

/** `T3<tab>Condition 13 23;38 48<tab>words` */
function entitiesOf(annotations: string): readonly Entity[] {
  return [...annotations.matchAll(/^T\d+\t(\S+) (\d+)[\d; ]* (\d+)\t/gm)].map(
    ([, type = "", start, end]) => ({
      type,
      start: Number(start),
      end: Number(end),
    }),
  );
}

const BLOCK = 512;

/** The files of a tar archive by name: a header block with name and octal size, then the content in whole blocks. */
function filesOf(tar: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; at + BLOCK <= tar.length;) {
    const name = textOf(tar.subarray(at, at + 100));
    if (name === "") break;
    const size = Number.parseInt(textOf(tar.subarray(at + 124, at + 136)), 8);
    files.set(name, tar.subarray(at + BLOCK, at + BLOCK + size).toString("utf8"));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

/** Ends at the first zero byte. */
function textOf(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/\0.*$/s, "").trim();
}
