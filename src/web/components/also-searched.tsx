/** @module The other names that were searched for what the visitor typed, each in sight, with a way to do without. */
import type { SearchedName } from "../../engine/search-engine.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { searchUrl } from "../urls.ts";

export interface AlsoSearchedProps {
  readonly request: SearchRequest;
  readonly names: readonly SearchedName[];
}

export function AlsoSearched({ request, names }: AlsoSearchedProps) {
  if (names.length === 0) return null;
  const otherSenses = [...new Set(names.flatMap(({ alsoMeans = [] }) => alsoMeans))];
  return (
    <div class="also-searched quiet">
      {[...byWords(names)].map(([words, others]) => (
        <p key={words}>
          For <q>{words}</q>, also searched: {others.join("; ")}.
        </p>
      ))}
      {otherSenses.length > 0 && (
        <p>{`Not searched, though it can mean this too: ${otherSenses.join("; ")}.`}</p>
      )}
      <p>
        <a href={searchUrl({ ...request, synonyms: false, page: 1 })}>Search only my words</a>
      </p>
    </div>
  );
}

function byWords(names: readonly SearchedName[]): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, string[]>();
  for (const { words, names: more } of names) {
    const known = others.get(words) ?? [];
    others.set(words, [...known, ...more.filter((name) => !known.includes(name))]);
  }
  return others;
}
