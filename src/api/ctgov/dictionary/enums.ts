/** @module `/studies/enums`: the enumerations with the pieces that have them and the words of the classic API. */
import { PIECES } from "../../../study/piece-dictionary.ts";
import { ENUM_TABLE } from "./enum-table.ts";

interface EnumItem {
  readonly value: string;
  readonly legacyValue: string;
  /** Words of single pieces, where they had their own. */
  readonly exceptions?: Readonly<Record<string, string>>;
}

interface EnumInfo {
  readonly type: string;
  readonly values: readonly EnumItem[];
  readonly pieces: readonly string[];
}

/** An estimated date or number of participants was called differently from piece to piece. */
const ESTIMATED: Readonly<Record<string, (piece: string) => string>> = {
  DateType: (piece) =>
    /^(?:Start|PrimaryCompletion|Completion|FirstMCPPost)/.test(piece) ? "Anticipated" : "Estimate",
  EnrollmentType: () => "Anticipated",
};

/** All of them, in the registry's order. */
export const ENUMS: readonly EnumInfo[] = readTable(ENUM_TABLE);

function readTable(table: string): readonly EnumInfo[] {
  const enums: (EnumInfo & { readonly values: EnumItem[] })[] = [];
  for (const line of table.trim().split("\n")) {
    if (line.startsWith(" ")) {
      const info = enums.at(-1);
      const [value = "", ...words] = line.trim().split(" ");
      if (info !== undefined) info.values.push(itemOf(info, value, words.join(" ")));
    } else enums.push({ type: line, values: [], pieces: piecesOf(line) });
  }
  return enums;
}

function itemOf({ type, pieces }: EnumInfo, value: string, words: string): EnumItem {
  const estimated = value === "ESTIMATED" ? ESTIMATED[type] : undefined;
  return {
    value,
    legacyValue: words === "" ? value : words,
    ...(estimated !== undefined && {
      exceptions: Object.fromEntries(pieces.map((piece) => [piece, estimated(piece)])),
    }),
  };
}

function piecesOf(type: string): readonly string[] {
  return PIECES.filter((piece) => piece.type === type).map(({ name }) => name);
}
