/** @module `GET /statistics`: what all studies say in some fields of the record. */
import { pieceNamed } from "../../study/pieces.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import type { ApiContext } from "../api-context.ts";
import { inTime } from "../in-time.ts";
import { badParameter, Problem } from "./problem.ts";
import { readWholeNumber } from "./read-parameter.ts";

const MOST_FIELDS = 20;
const DEFAULT_TOP = 50;
const MOST_VALUES = 500;

/** @throws Problem for parameters that cannot be read, and while the counting takes long */
export async function statisticsAnswer(
  { engine }: ApiContext,
  params: URLSearchParams,
): Promise<Readonly<Record<string, unknown>>> {
  const pieces = readFields(params.get("fields") ?? "");
  const most = readWholeNumber("top", params.get("top"), { otherwise: DEFAULT_TOP, most: MOST_VALUES });
  const lists = pieces.filter(({ isList }) => isList);
  const { dataVersion } = engine;
  const [values, sizes] = await inTime(
    Promise.all([engine.valueStatistics(pieces), engine.sizeStatistics(lists)]),
    () =>
      new Problem(503, "No answer for now", {
        detail: "The statistics are being counted.",
        next: "Ask again in some minutes.",
      }),
  );
  const fields = values.map((ofField, index) => {
    const ofList = sizes.find((size) => size.piece === ofField.piece);
    return Object.assign({ path: pieces[index]?.path, sizes: ofList?.sizes }, ofField, {
      top: ofField.top.slice(0, most),
    });
  });
  return { dataVersion, fields };
}

function readFields(text: string): readonly Piece[] {
  const names = text.split(/[,|]/).filter((name) => name !== "");
  if (names.length === 0 || names.length > MOST_FIELDS)
    throw badParameter("fields", text, `Needed: 1 to ${MOST_FIELDS} names of fields, with commas between.`);
  const pieces = names.map((name) => {
    const piece = pieceNamed(name);
    if (piece === undefined || piece.children.length > 0)
      throw badParameter(
        "fields",
        name,
        "It is no field with values; /api/v2/studies/metadata lists them all.",
      );
    return piece;
  });
  return [...new Set(pieces)];
}
