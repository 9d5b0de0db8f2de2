/**
 * @module `npm run eval:eligibility -- --growing`: how processor time grows with texts that were made to hurt. Twice the
 * text may cost twice the time, not four times; a criterion of more words than any real one has is left unread.
 */
import { BAIT } from "../../src/criteria/hostile-texts.fixture.ts";
import { eligibilityOf } from "../../src/criteria/eligibility-of.ts";
import type { Study } from "../../src/study/study.ts";
import { cpuMsSoFar } from "../cpu-time.ts";

const LENGTHS = [5_000, 10_000, 20_000, 40_000] as const;
const REPEATS = 5;

type Row = Readonly<Record<string, string | number>>;

/** Milliseconds for each text and length, the slowest of the longest first. `once`: one criterion; `lines`: many; a PDQ list is divided without line breaks. */
export function growingTexts(): readonly Row[] {
  const rows = BAIT.flatMap((piece) => [
    rowOf(`${JSON.stringify(piece)} once`, piece),
    rowOf(`${JSON.stringify(piece)} in lines`, `* ${linesOf(piece)}\n`),
    rowOf(`${JSON.stringify(piece)} in a PDQ list`, piece, PDQ_HEADINGS),
  ]);
  return rows.toSorted((a, b) => b.last - a.last).map(({ row }) => row);
}

/** A line of a usual length. */
function linesOf(piece: string): string {
  return piece.repeat(Math.ceil(120 / piece.length)).trim();
}

const HEADING = "Inclusion Criteria:\n\n";
const PDQ_HEADINGS = "DISEASE CHARACTERISTICS: PATIENT CHARACTERISTICS: Other: ";

function rowOf(name: string, piece: string, heading = HEADING): { readonly row: Row; readonly last: number } {
  const times = LENGTHS.map((length) => {
    const text = `${heading}${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}`;
    return leastOf(() => eligibilityOf(studyWith(text)));
  });
  const last = times.at(-1) ?? 0;
  const [first = 0] = times;
  return {
    last,
    row: {
      text: name,
      ...Object.fromEntries(
        LENGTHS.map((length, index) => [`${length / 1000}k, ms`, (times[index] ?? 0).toFixed(1)]),
      ),
      // 8 where time grows as the text does.
      "longest / shortest": (last / first).toFixed(1),
    },
  };
}

/** The least of several runs: what else the machine does only adds. */
function leastOf(run: () => void): number {
  let least = Infinity;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const before = cpuMsSoFar();
    run();
    least = Math.min(least, cpuMsSoFar() - before);
  }
  return least;
}

function studyWith(eligibilityCriteria: string): Study {
  return {
    protocolSection: {
      identificationModule: { nctId: "NCT00000000" },
      eligibilityModule: { eligibilityCriteria },
    },
  };
}
