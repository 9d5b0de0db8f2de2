/** @module What `/studies` answers: the part of API v2 that a sync speaks, with the registry's quirks and errors. */
import type { RegistryData, ServedRecord } from "./registry-data.ts";

/** Plain text and a status, as all of the registry's errors. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, text: string) {
    super(text);
    this.status = status;
  }
}

const KNOWN_PARAMETERS = new Set([
  "format",
  "fields",
  "sort",
  "countTotal",
  "pageSize",
  "pageToken",
  "filter.overallStatus",
  "filter.ids",
  "filter.advanced",
  "query.term",
]);
const STATUSES = new Set(
  (
    "ACTIVE_NOT_RECRUITING COMPLETED ENROLLING_BY_INVITATION NOT_YET_RECRUITING RECRUITING SUSPENDED TERMINATED " +
    "WITHDRAWN AVAILABLE NO_LONGER_AVAILABLE TEMPORARILY_NOT_AVAILABLE APPROVED_FOR_MARKETING WITHHELD UNKNOWN"
  ).split(" "),
);
const PROJECTED: Readonly<Record<string, (record: ServedRecord) => string | undefined>> = {
  NCTId: (record) => record.nctId,
  OverallStatus: (record) => record.overallStatus,
  LastUpdatePostDate: (record) => record.lastUpdatePostDate,
};
const SORTABLE: Readonly<Record<string, (record: ServedRecord) => string | undefined>> = {
  LastUpdatePostDate: (record) => record.lastUpdatePostDate,
  StudyFirstPostDate: (record) => record.studyFirstPostDate,
};

export interface AnswerOptions {
  /** Pages above this are clamped without a word: 1,000 on the registry, less in tests that want many pages. */
  readonly maxPageSize: number;
  /** Tokens given out under another data version are refused. */
  readonly tokensExpire: boolean;
}

/** The raw body of a page. @throws Refusal */
export function answerStudies(
  data: RegistryData,
  parameters: URLSearchParams,
  options: AnswerOptions,
): string {
  for (const name of parameters.keys()) {
    if (!KNOWN_PARAMETERS.has(name)) throw new Refusal(400, `\`${name}\` is unknown parameter`);
  }
  const found = sorted(selected(data.records, parameters), parameters.get("sort"));
  const offset = offsetOf(parameters.get("pageToken"), data.dataTimestamp, options.tokensExpire);
  const asked = Number(parameters.get("pageSize") ?? "0");
  const pageSize = Math.min(options.maxPageSize, asked === 0 ? 10 : asked);
  const page = found.slice(offset, offset + pageSize);

  const first = parameters.get("pageToken") === null;
  const total = first && parameters.get("countTotal") === "true" ? `"totalCount":${found.length},` : "";
  // No look-ahead: a page that is exactly full has a token although nothing may follow.
  const token =
    page.length === pageSize ? `,"nextPageToken":"${tokenOf(offset + pageSize, data.dataTimestamp)}"` : "";
  const fields = parameters.get("fields");
  const lines =
    fields === null ? page.map(({ line }) => line) : page.map((record) => projected(record, fields));
  return `{${total}"studies":[\n${lines.join(",\n")}${lines.length === 0 ? "" : "\n"}]${token}}`;
}

function selected(records: readonly ServedRecord[], parameters: URLSearchParams): readonly ServedRecord[] {
  const tests: ((record: ServedRecord) => boolean)[] = [];
  const statuses = listOf(parameters.get("filter.overallStatus"));
  if (statuses !== undefined) {
    const unknown = statuses.find((status) => !STATUSES.has(status));
    if (unknown !== undefined) {
      throw new Refusal(400, `Invalid value in parameter \`overallStatus\`: \`${unknown}\``);
    }
    tests.push(({ overallStatus }) => overallStatus !== undefined && statuses.includes(overallStatus));
  }
  const ids = listOf(parameters.get("filter.ids"));
  if (ids !== undefined) {
    if (!ids.every((id) => /^[Nn][Cc][Tt]0*[1-9]\d{0,7}$/.test(id))) {
      throw new Refusal(400, "Parameter `filter.ids` has incorrect format");
    }
    const wanted = new Set(ids.map((id) => `NCT${id.slice(3).replace(/^0+/, "").padStart(8, "0")}`));
    tests.push(({ nctId, aliases }) => wanted.has(nctId) || aliases.some((alias) => wanted.has(alias)));
  }
  for (const name of ["filter.advanced", "query.term"]) {
    const expression = parameters.get(name);
    if (expression === null) continue;
    const range = /^AREA\[LastUpdatePostDate\]\s?RANGE\[\s*(MIN|[\d-]+)\s*,\s*(MAX|[\d-]+)\s*\]$/.exec(
      expression,
    );
    if (range === null) {
      throw new Refusal(
        400,
        `Error parsing query in advanced filter: no viable alternative at input '${expression}'`,
      );
    }
    const from = range[1] === "MIN" ? "" : (range[1] ?? "");
    const to = range[2] === "MAX" ? "9999" : (range[2] ?? "");
    tests.push(({ lastUpdatePostDate: date }) => date !== undefined && date >= from && date <= to);
  }
  return records.filter((record) => tests.every((test) => test(record)));
}

function sorted(records: readonly ServedRecord[], sort: string | null): readonly ServedRecord[] {
  if (sort === null) return records;
  const [field = "", direction = "desc"] = sort.split(":");
  const valueOf = SORTABLE[field];
  if (valueOf === undefined) throw new Refusal(400, "Unsupported sort field type: text");
  const sign = direction === "asc" ? 1 : -1;
  return [...records].sort((a, b) => {
    const left = valueOf(a);
    const right = valueOf(b);
    if (left === right) return 0;
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return left < right ? -sign : sign;
  });
}

function projected(record: ServedRecord, fields: string): string {
  const names = listOf(fields) ?? [];
  for (const name of names) {
    if (PROJECTED[name] === undefined) {
      throw new Refusal(400, `Parameter 'fields' contains invalid field name: '${name}'`);
    }
  }
  const valueOf = (name: string): string | undefined =>
    names.includes(name) ? PROJECTED[name]?.(record) : undefined;
  const date = valueOf("LastUpdatePostDate");
  const statusModule = {
    overallStatus: valueOf("OverallStatus"),
    ...(date === undefined ? {} : { lastUpdatePostDateStruct: { date } }),
  };
  return JSON.stringify({
    protocolSection: { identificationModule: { nctId: valueOf("NCTId") }, statusModule },
  });
}

function listOf(value: string | null): readonly string[] | undefined {
  return value?.split(/[,|]/).map((item) => item.trim());
}

/** Opaque to clients; inside, the offset and the data version, like the registry's (a token fits any query). */
function tokenOf(offset: number, dataTimestamp: string): string {
  return Buffer.from(`${offset} ${dataTimestamp}`).toString("base64url");
}

function offsetOf(token: string | null, dataTimestamp: string, tokensExpire: boolean): number {
  if (token === null) return 0;
  const [offset = "", givenUnder] = Buffer.from(token, "base64url").toString().split(" ");
  if (!/^\d+$/.test(offset) || (tokensExpire && givenUnder !== dataTimestamp)) {
    throw new Refusal(400, "Parameter `pageToken` has incorrect format");
  }
  return Number(offset);
}
