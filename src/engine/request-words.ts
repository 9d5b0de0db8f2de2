/** @module The words of a request as they are searched: with other names, and with what may have been misspelt. */
import { expressionsOf, type RequestExpression } from "../query/request-expressions.ts";
import { TEXT_PARAMETERS, type SearchRequest } from "../query/search-request.ts";
import { expandWords } from "./expand-words.ts";
import type { Correction, SearchedName } from "./search-engine.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface RequestWords {
  readonly expressions: readonly RequestExpression[];
  readonly expansions: readonly SearchedName[];
  readonly corrections: readonly Correction[];
}

/**
 * Reads the texts of a request. Without a vocabulary, and where the request says `synonyms: false`, words stand for
 * themselves only.
 * @throws QueryError when `advanced` cannot be understood.
 */
export function readRequestWords(request: SearchRequest, vocabulary: Vocabulary | undefined): RequestWords {
  const thesaurus = request.synonyms === false ? undefined : vocabulary?.thesaurus;
  const expansions: SearchedName[] = [];
  const expressions = expressionsOf(request).map(({ parameter, resolved, ranks }) => {
    const expanded = expandWords(resolved, thesaurus);
    for (const name of expanded.expansions) expansions.push({ parameter, ...name });
    return { parameter, resolved: expanded.resolved, ranks };
  });
  return { expressions, expansions, corrections: correctionsOf(request, vocabulary) };
}

/** Numbers of studies are not words. */
function correctionsOf({ text }: SearchRequest, vocabulary: Vocabulary | undefined): readonly Correction[] {
  return TEXT_PARAMETERS.filter((parameter) => parameter !== "id").flatMap((parameter) =>
    (vocabulary?.spelling.didYouMean(text[parameter] ?? "") ?? []).map(
      ({ word, meant, text: corrected }) => ({ parameter, word, meant, text: corrected }),
    ),
  );
}
