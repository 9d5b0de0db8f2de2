/**
 * @module Numeric criteria of 21 studies that another parser (facebookresearch/Clinical-Trial-Parser) takes as its
 * example, labelled by hand. Its own answers are no gold and are not looked at.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCriterion } from "../../src/criteria/predicates/parse-criterion.ts";
import { LimitScore } from "./limit-score.ts";
import { readLimits } from "./limits.ts";
import { readTable } from "./tsv.ts";

/** @param folder `../shared/eligibility/gold` */
export function scoreFbItems(folder: string): LimitScore {
  const texts = new Map(
    csvRows(readFileSync(join(folder, "fb_input.csv"), "utf8")).map(([nctId = "", , , , criteria = ""]) => [
      nctId,
      criteria,
    ]),
  );
  const score = new LimitScore();
  for (const { nctId, start, end, side, limits } of readTable("fb-items.tsv", [
    "nctId",
    "start",
    "end",
    "side",
    "limits",
  ])) {
    const span = { start: Number(start), end: Number(end) };
    const node = parseCriterion(
      texts.get(nctId) ?? "",
      side === "exclusion" ? "exclusion" : "inclusion",
      span,
    );
    score.add(`${nctId} ${start}`, node, readLimits(limits));
  }
  return score;
}

const CELL = /"((?:[^"]|"")*)"|([^",\n]*)/y;

/** Quoted cells hold commas, line breaks and doubled quotes. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    CELL.lastIndex = at;
    const [whole = "", quoted, plain = ""] = CELL.exec(text) ?? [];
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (text[at] !== ",") {
      rows.push(row);
      row = [];
    }
    at += 1;
  }
  return rows;
}
