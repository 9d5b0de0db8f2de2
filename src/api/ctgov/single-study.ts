/** @module `GET /studies/{nctId}`: one study as JSON, CSV, zip, RIS or FHIR (API contract, section 2.3). */
import { Hono } from "hono";
import { fhirBundleOf } from "../../formats/fhir/fhir-bundle.ts";
import { RIS_TAGS, risOfStudy } from "../../formats/ris.ts";
import { zipArchive } from "../../formats/zip-archive.ts";
import { parseNctId, type NctId } from "../../study/nct-id.ts";
import type { Study } from "../../study/study.ts";
import type { ApiContext } from "../api-context.ts";
import { dataTag, namesTag } from "../data-tag.ts";
import { streamOf } from "../text-stream.ts";
import { ApiError, incorrectFormat, invalidFieldName } from "./api-error.ts";
import { QueryString } from "./query-string.ts";
import { csvColumns, jsonLines, refuseFields } from "./study-rows.ts";

const PARAMETERS = ["format", "markupFormat", "fields"];
const FORMATS = ["json", "csv", "json.zip", "fhir.json", "ris"] as const;

interface StudyFile {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  /** For what is saved rather than shown. */
  readonly fileName?: string;
}

/** A study in one format; undefined where there is no such study. */
type Writer = (nctId: NctId) => StudyFile | undefined;

export function singleStudyRoutes(context: ApiContext): Hono {
  const { store } = context;
  return new Hono().get("/studies/:nctId", (c) => {
    const url = new URL(c.req.url);
    const write = writerOf(context, new QueryString(url.searchParams, PARAMETERS));
    const nctId = readPath(c.req.param("nctId"));
    const file = write(nctId);
    if (file === undefined) {
      const present = store.presentNumber(nctId);
      if (present === undefined) throw new ApiError(`NCT number ${nctId} not found`, 404);
      const path = url.pathname.slice(0, url.pathname.lastIndexOf("/"));
      return c.redirect(`${path}/${present}${url.search}`, 301);
    }
    const tag = dataTag(context);
    if (namesTag(c.req.header("if-none-match"), tag)) return c.body(null, 304, { ETag: tag });
    const { type, body, fileName } = file;
    return c.body(body, 200, {
      ETag: tag,
      "Content-Type": type,
      ...(fileName !== undefined && { "Content-Disposition": `attachment; filename="${fileName}"` }),
    });
  });
}

function readPath(text: string): NctId {
  const nctId = /^nct0*[1-9]\d{0,7}$/i.test(text) ? parseNctId(text) : undefined;
  if (nctId === undefined) throw incorrectFormat("nctId");
  return nctId;
}

/** @throws ApiError for parameters that do not go together */
function writerOf({ store }: ApiContext, query: QueryString): Writer {
  const format = query.oneOf("format", FORMATS, "json");
  const legacyMarkup =
    query.oneOf("markupFormat", ["markdown", "legacy"], "markdown") === "legacy" && format === "json";
  const fields = query.list("fields");
  if (fields?.length === 1 && fields[0] === "") throw new ApiError("Parameter `fields` must be non-empty");
  const ofStudy =
    (type: string, body: (study: Study) => string): Writer =>
    (nctId) => {
      const study = store.study(nctId);
      return study && { type, body: body(study) };
    };
  switch (format) {
    case "json":
    case "json.zip": {
      const lineOf = jsonLines(store, { fields, legacyMarkup });
      return (nctId) => {
        const content = lineOf(nctId);
        if (content === undefined) return undefined;
        if (format === "json") return { type: "application/json", body: content };
        return {
          type: "application/zip",
          body: streamOf(zipArchive([{ name: `${nctId}.json`, content }])),
          fileName: `${nctId}.json.zip`,
        };
      };
    }
    case "csv": {
      const { header, lineOf } = csvColumns(fields);
      return ofStudy("text/csv; charset=utf-8", (study) => header + lineOf(study));
    }
    case "ris": {
      const tags = fields === undefined ? undefined : readTags(fields);
      return ofStudy("application/x-research-info-systems; charset=utf-8", (study) =>
        risOfStudy(study, tags),
      );
    }
    case "fhir.json":
      refuseFields(fields, format);
      return ofStudy("application/fhir+json", (study) => JSON.stringify(fhirBundleOf(study)));
  }
}

function readTags(fields: readonly string[]): ReadonlySet<string> {
  const known: ReadonlySet<string> = new Set(RIS_TAGS);
  for (const field of fields) if (!known.has(field)) throw invalidFieldName("fields", field);
  return new Set(fields);
}
