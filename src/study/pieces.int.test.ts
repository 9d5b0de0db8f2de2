import { expect, it } from "vitest";
import { z } from "zod";
import { sharedText, withSharedData } from "../../test/shared-data.ts";
import { PIECES } from "./piece-dictionary.ts";

const FILE = "api/metadata/fields.merged.json";
const dictionary = z.array(
  z.object({
    path: z.string(),
    piece: z.string(),
    type: z.string(),
    altPieceNames: z.array(z.string()).default([]),
    isEnum: z.boolean().default(false),
    nested: z.boolean().default(false),
    indexedOnly: z.boolean().default(false),
  }),
);

withSharedData("the registry's dictionary", [FILE], () => {
  it("is what the piece table says", () => {
    const theirs = dictionary.parse(JSON.parse(sharedText(FILE)));
    const ours = PIECES.map(({ path, name, type, isList, altPieceNames, isEnum, nested, indexedOnly }) => ({
      path,
      piece: name,
      type: isList ? `${type}[]` : type,
      altPieceNames,
      isEnum,
      nested,
      indexedOnly,
    }));
    const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
    expect([...ours].sort(byPath)).toEqual([...theirs].sort(byPath));
  });
});
