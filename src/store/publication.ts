/**
 * @module Publications: every commit that changes what readers see gets the next number. A data version is that number
 * with a random token, `12-9f86d081`, so that two stores, or a store and its backup gone separate ways, never share one.
 */
import { randomBytes } from "node:crypto";
import type { Database, Statement } from "better-sqlite3";

/** One row of the table; the newest describes the store. */
export interface Publication {
  readonly publication: number;
  readonly token: string;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  readonly source: string;
  readonly dataTimestamp: string | null;
  readonly studies: number;
  readonly inventedStudies: number;
  readonly quarantined: number;
}

/** The state before the first commit. */
const NOTHING: Publication = {
  publication: 0,
  token: "0",
  publishedAt: "",
  source: "",
  dataTimestamp: null,
  studies: 0,
  inventedStudies: 0,
  quarantined: 0,
};

export function dataVersionOf(publication: Publication): string {
  return `${publication.publication}-${publication.token}`;
}

export interface Publications {
  latest(): Publication;
  /** The publication that a data version names, if this store ever had it. */
  named(dataVersion: string): Publication | undefined;
}

/** Reads publications over `database`; both questions are one row by primary key. */
export function publicationsOf(database: Database): Publications {
  const latest: Statement<[], Publication> = database.prepare(
    "select * from publication order by publication desc limit 1",
  );
  const byNumber: Statement<[number], Publication> = database.prepare(
    "select * from publication where publication = ?",
  );
  return {
    latest: () => latest.get() ?? NOTHING,
    named(dataVersion) {
      if (dataVersion === dataVersionOf(NOTHING)) return NOTHING;
      const found = byNumber.get(Number.parseInt(dataVersion, 10) || 0);
      return found !== undefined && dataVersionOf(found) === dataVersion ? found : undefined;
    },
  };
}

/** Eight hexadecimal digits. */
export function newToken(): string {
  return randomBytes(4).toString("hex");
}
