/** @module `/stats/size`, `/stats/field/values`, `/stats/field/sizes` and the old names of the second (API contract, section 2.6). */
import { Hono, type Context } from "hono";
import { PIECES, type Piece } from "../../../study/piece-dictionary.ts";
import { pieceNamed } from "../../../study/pieces.ts";
import type { ApiContext } from "../../api-context.ts";
import { dataTag, namesTag } from "../../data-tag.ts";
import { inTime } from "../../in-time.ts";
import { ApiError, invalidValue } from "../api-error.ts";
import { QueryString } from "../query-string.ts";
import {
  fieldValues,
  listSizes,
  sizeAnswer,
  STATISTICS_TYPES,
  statisticsType,
  type StatisticsType,
} from "./answer-shapes.ts";

const LEAVES = PIECES.filter(({ children }) => children.length === 0);
const LISTS = PIECES.filter(({ isList }) => isList);

export function statisticsRoutes(context: ApiContext): Hono {
  const { engine } = context;
  const app = new Hono();
  const queryOf = (c: Context, known: readonly string[]): QueryString =>
    new QueryString(new URL(c.req.url).searchParams, known);
  const answer = async (c: Context, content: () => Promise<unknown>): Promise<Response> => {
    const tag = dataTag(context);
    if (namesTag(c.req.header("if-none-match"), tag)) return c.body(null, 304, { ETag: tag });
    return c.body(JSON.stringify(await content()), 200, { ETag: tag, "Content-Type": "application/json" });
  };

  app.get("/stats/size", (c) => {
    queryOf(c, []);
    return answer(c, async () => sizeAnswer(await inTime(engine.recordSizes(), tooLate)));
  });
  const valuesOf = async (pieces: readonly Piece[]): Promise<readonly unknown[]> => {
    const statistics = await inTime(engine.valueStatistics(pieces), tooLate);
    return pieces.flatMap((piece, i) => {
      const ofPiece = statistics[i];
      return ofPiece === undefined ? [] : [fieldValues(piece, ofPiece)];
    });
  };
  const values = (c: Context): Promise<Response> => {
    const query = queryOf(c, ["types", "fields"]);
    const types = readTypes(query.list("types"));
    const pieces = readPieces(query.list("fields"), LEAVES, isLeaf);
    return answer(c, () => valuesOf(pieces.filter((piece) => types.has(statisticsType(piece)))));
  };
  app.get("/stats/field/values", values);
  app.get("/stats/fieldValues", values);
  app.get("/stats/fieldValues/:field", (c) => {
    queryOf(c, []);
    const pieces = readPieces([c.req.param("field")], LEAVES, isLeaf);
    return answer(c, async () => (await valuesOf(pieces))[0]);
  });
  app.get("/stats/field/sizes", (c) => {
    const pieces = readPieces(queryOf(c, ["fields"]).list("fields"), LISTS, ({ isList }) => isList);
    return answer(c, async () => {
      const statistics = await inTime(engine.sizeStatistics(pieces), tooLate);
      return pieces.flatMap((piece, i) => {
        const ofPiece = statistics[i];
        return ofPiece === undefined ? [] : [listSizes(piece, ofPiece)];
      });
    });
  });
  return app;
}

const tooLate = (): ApiError =>
  new ApiError("The statistics are being counted: ask again in some minutes", 503);

const isLeaf = ({ children }: Piece): boolean => children.length === 0;

function readTypes(items: readonly string[] | undefined): ReadonlySet<StatisticsType> {
  const given = (items ?? []).filter((item) => item !== "");
  if (given.length === 0) return new Set(STATISTICS_TYPES);
  return new Set(
    given.map((item) => {
      const type = STATISTICS_TYPES.find((candidate) => candidate === item);
      if (type === undefined) throw invalidValue("types", item);
      return type;
    }),
  );
}

/** @throws ApiError 404 for the first name that is no such field, in the registry's words (its slip included) */
function readPieces(
  items: readonly string[] | undefined,
  all: readonly Piece[],
  fits: (piece: Piece) => boolean,
): readonly Piece[] {
  if (items === undefined) return all;
  if (items.length === 1 && items[0] === "") throw new ApiError("Parameter `fields` must be non-empty");
  return [...new Set(items.map((item) => pieceOf(item, fits)))];
}

function pieceOf(item: string, fits: (piece: Piece) => boolean): Piece {
  const piece = pieceNamed(item);
  if (piece === undefined || !fits(piece))
    throw new ApiError(`Unknown piece name of field path: ${item}`, 404);
  return piece;
}
