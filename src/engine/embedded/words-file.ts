/**
 * @module What the studies teach about words, kept beside the index: learning takes a while for the whole registry, and
 * searches know other names from the start. It changes slowly, so it may be of a slightly older version than the index.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { NAME_SOURCES } from "../../vocabulary/name-group.ts";
import { NameEvidence } from "../../vocabulary/name-evidence.ts";
import { learnWords } from "../vocabulary.ts";
import type { LearntWords } from "../vocabulary.ts";
import { readSealed, writeSealed } from "./sealed-json.ts";
import { DamagedIndexError } from "./section-file.ts";
import type { Snapshot } from "./snapshot.ts";

/** Learnt from which version, of how many studies. */
export interface WordsOfVersion extends LearntWords {
  readonly dataVersion: string;
  readonly studies: number;
}

const WORDS = "words.json";
/** Changes when other words would be learnt from the same studies. */
const FORMAT = 2;

/** Registries of fewer studies are learnt from anew at every version: it takes no time. */
const FEW_STUDIES = 10_000;
/** Larger ones when this part of their studies has come or gone. */
const NEW_PART = 0.01;

const wordsFile = z.object({
  format: z.literal(FORMAT),
  dataVersion: z.string(),
  studies: z.number(),
  groups: z.array(
    z.object({
      label: z.string(),
      id: z.string().exactOptional(),
      source: z.enum(NAME_SOURCES),
      names: z.array(z.string()),
      studies: z.number().exactOptional(),
    }),
  ),
  words: z.array(z.tuple([z.string(), z.number()])),
});

/** What was learnt last, or undefined: where there is nothing, or nothing that can be used, it is learnt anew. */
export function readWords(folder: string): WordsOfVersion | undefined {
  const path = join(folder, WORDS);
  if (!existsSync(path)) return undefined;
  try {
    return wordsFile.safeParse(readSealed(path)).data;
  } catch (error) {
    if (error instanceof DamagedIndexError) return undefined;
    throw error;
  }
}

/** Whether words should be learnt from a snapshot. */
export function isOutdated(words: WordsOfVersion | undefined, { dataVersion, studies }: Snapshot): boolean {
  if (words === undefined) return true;
  if (studies < FEW_STUDIES) return words.dataVersion !== dataVersion;
  return Math.abs(studies - words.studies) > NEW_PART * studies;
}

/** Learns from all studies of a snapshot; those that later records replaced still count until they are merged away. */
export function learnFrom({ dataVersion, studies, parts }: Snapshot): WordsOfVersion {
  const evidence = new NameEvidence();
  for (const { segment } of parts) evidence.addStored(segment.nameEvidence());
  return { dataVersion, studies, ...learnWords(evidence) };
}

export function writeWords(folder: string, words: WordsOfVersion): void {
  writeSealed(join(folder, WORDS), { format: FORMAT, ...words });
}
