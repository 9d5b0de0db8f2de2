/**
 * @module The 881 pairs of a patient's note and a criterion that experts labelled: notes read by the reader of notes,
 * criteria by the rules. The labels assume that what a note does not mention is absent; we do not.
 */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { evaluate } from "../../src/criteria/evaluate.ts";
import { withImplied } from "../../src/criteria/facts.ts";
import { factsOfReading } from "../../src/criteria/notes/note-reading.ts";
import { readNote } from "../../src/criteria/notes/read-note.ts";
import { parseCriterion } from "../../src/criteria/predicates/parse-criterion.ts";
import { percent } from "./percent.ts";

const labelled = z.object({
  patients: z.record(z.string(), z.array(z.string())),
  pairs: z.array(
    z.object({
      id: z.number(),
      patient: z.string(),
      type: z.enum(["inclusion", "exclusion"]),
      criterion: z.string().nullable(),
      label: z.string(),
    }),
  ),
});

const FAILURES: ReadonlySet<string> = new Set(["not included", "excluded"]);
const FINE: ReadonlySet<string> = new Set(["included", "not excluded", "not applicable"]);

export interface PairsScore {
  readonly rows: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  /** Ids of the pairs that we decide otherwise than the label. */
  readonly differing: readonly string[];
}

/** @param file `criterion-labels.train.json` */
export function scorePairs(file: string): PairsScore {
  const { patients, pairs } = labelled.parse(JSON.parse(readFileSync(file, "utf8")));
  const factsOf = new Map(
    Object.entries(patients).map(([id, sentences]) => {
      const note = sentences.join(" ");
      return [id, withImplied(factsOfReading(note, readNote(note)))];
    }),
  );
  const ours = new Tally();
  const trivial = new Tally();
  const differing: string[] = [];
  for (const { id, patient, type, criterion, label } of pairs) {
    const { truth } = evaluate(parseCriterion(criterion ?? "", type), factsOf.get(patient) ?? {});
    const decision =
      truth === "unknown" ? undefined : (truth === "true") === (type === "exclusion") ? "failure" : "fine";
    if (!ours.add(label, decision)) differing.push(`${id} (${label}, we say ${decision})`);
    trivial.add(label, type === "exclusion" ? "fine" : undefined);
  }
  return {
    rows: {
      "Trial Atlas": ours.row,
      'trivial: no exclusion excludes, inclusions "not enough information"': trivial.row,
    },
    differing,
  };
}

class Tally {
  #pairs = 0;
  #decided = 0;
  #right = 0;
  #failures = 0;
  #said = 0;
  #found = 0;

  /** False where a decision differs from the label. */
  add(label: string, decision: "failure" | "fine" | undefined): boolean {
    const isFailure = FAILURES.has(label);
    const isRight = decision === "failure" ? isFailure : FINE.has(label);
    this.#pairs += 1;
    if (isFailure) this.#failures += 1;
    if (decision === undefined) return true;
    this.#decided += 1;
    if (isRight) this.#right += 1;
    if (decision === "failure") this.#said += 1;
    if (decision === "failure" && isFailure) this.#found += 1;
    return isRight;
  }

  get row(): Readonly<Record<string, string | number>> {
    return {
      pairs: this.#pairs,
      decided: `${this.#decided} (${percent(this.#decided, this.#pairs)})`,
      "right of the decided": percent(this.#right, this.#decided),
      "failures: precision": `${percent(this.#found, this.#said)} (${this.#found} of ${this.#said})`,
      "failures: recall": `${percent(this.#found, this.#failures)} (${this.#found} of ${this.#failures})`,
    };
  }
}
