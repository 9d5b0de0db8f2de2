/** @module Which of two records of one study is to be shown, when files of different age are loaded in any order. */

export interface Recency {
  readonly lastUpdatePostDate: string | null;
  /** The day on which the registry's machinery wrote the record. */
  readonly versionHolder: string | null;
  readonly textBytes: number;
  readonly contentHash: Buffer;
}

/**
 * Whether `candidate` takes the place of `stored`. In this order:
 *
 * 1. a whole record (it has a `versionHolder`) before one fetched with a `fields` filter, converted or typed: what
 *    such a record does not say, an exclusion for instance, must not be lost from view;
 * 2. the later last update, then the later `versionHolder` (MeSH terms and the computed status change without an update);
 * 3. the longer text, then the greater hash: without meaning, but the same files give the same store in any order.
 *
 * Equal records do not take each other's place.
 */
export function supersedes(candidate: Recency, stored: Recency): boolean {
  return (
    (compare(candidate.versionHolder === null ? 0 : 1, stored.versionHolder === null ? 0 : 1) ||
      compare(candidate.lastUpdatePostDate ?? "", stored.lastUpdatePostDate ?? "") ||
      compare(candidate.versionHolder ?? "", stored.versionHolder ?? "") ||
      compare(candidate.textBytes, stored.textBytes) ||
      Buffer.compare(candidate.contentHash, stored.contentHash)) > 0
  );
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
