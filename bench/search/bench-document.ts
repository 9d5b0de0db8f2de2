/** @module A study as peers take it: the same words and the same facts as our engine sees, ready-made. */
import { SEARCH_AREAS } from "../../src/query/search-areas.ts";
import { structuredFacts } from "../../src/query/structured-conditions.ts";
import type { StructuredFacts } from "../../src/query/structured-conditions.ts";
import { parseAge } from "../../src/study/age.ts";
import { presentCountryName } from "../../src/study/country.ts";
import { decodeEntities } from "../../src/study/entities.ts";
import { wordsFor } from "../../src/study/enumerations.ts";
import { firstDay, parsePartialDate } from "../../src/study/partial-date.ts";
import { numberOfNctId } from "../../src/study/nct-id.ts";
import { pieceNamed, valuesOfPiece } from "../../src/study/pieces.ts";
import type { Piece } from "../../src/study/piece-dictionary.ts";
import { nctIdOf } from "../../src/study/study.ts";
import type { Study } from "../../src/study/study.ts";
import { formsOfText } from "../../src/vocabulary/word-forms.ts";

/** Engines with few weights get the published ones in four steps. */
export const WEIGHT_STEPS = [8, 5, 3, 1] as const;

export interface BenchDocument {
  /** Number of the NCT id. */
  readonly id: number;
  /** For each step of weight the values of its fields, each as the forms of its words. */
  readonly texts: readonly (readonly (readonly string[])[])[];
  readonly facts: StructuredFacts;
  /** Years: from inclusive, to exclusive; absent where nobody is left out. */
  readonly ageFrom: number | undefined;
  readonly ageTo: number | undefined;
  /** `yyyy-MM-dd` */
  readonly updated: string | undefined;
}

const FIELDS: readonly { readonly piece: Piece; readonly step: number }[] =
  SEARCH_AREAS.find(({ name }) => name === "BasicSearch")?.parts.flatMap(({ pieces, weight }) =>
    pieces.flatMap((name) => {
      const piece = pieceNamed(name);
      const step = weight >= 0.8 ? 0 : weight >= 0.5 ? 1 : weight >= 0.3 ? 2 : 3;
      return piece === undefined ? [] : [{ piece, step }];
    }),
  ) ?? [];

/** Reads a study. */
export function readDocument(study: Study): BenchDocument {
  const texts: (readonly string[])[][] = WEIGHT_STEPS.map(() => []);
  for (const { piece, step } of FIELDS)
    for (const value of valuesOfPiece(study, piece))
      texts[step]?.push(...wordsOfValue(piece, String(value)).filter(({ length }) => length > 0));
  const { minimumAge, maximumAge } = study.protocolSection.eligibilityModule ?? {};
  const facts = structuredFacts(study);
  const updated =
    facts.lastUpdatePostDate === undefined ? undefined : parsePartialDate(facts.lastUpdatePostDate);
  return {
    id: numberOfNctId(nctIdOf(study)),
    texts,
    facts,
    ageFrom: minimumAge === undefined ? undefined : parseAge(minimumAge)?.years,
    ageTo: maximumAge === undefined ? undefined : ageAfter(maximumAge),
    updated: updated === undefined ? undefined : firstDay(updated),
  };
}

/** A maximum holds for the whole of its last unit. */
function ageAfter(maximum: string): number | undefined {
  const age = parseAge(maximum);
  return age === undefined ? undefined : parseAge(`${age.count + 1} ${age.unit}s`)?.years;
}

function wordsOfValue(piece: Piece, value: string): readonly (readonly string[])[] {
  if (piece.enumeration !== undefined) {
    const code = formsOfShort(value);
    return [...(code.length === 1 ? [code] : []), formsOfShort(wordsFor(piece.enumeration, value))];
  }
  const text = decodeEntities(value);
  const words = text.length > 64 ? formsOfText(text) : formsOfShort(text);
  if (piece.name !== "LocationCountry") return [words];
  const present = presentCountryName(value);
  return present === value ? [words] : [words, formsOfShort(present)];
}

/** Names and codes come again and again. */
const SHORT = new Map<string, readonly string[]>();

function formsOfShort(text: string): readonly string[] {
  const known = SHORT.get(text);
  if (known !== undefined) return known;
  const forms = formsOfText(text);
  if (SHORT.size < 200_000) SHORT.set(text, forms);
  return forms;
}
