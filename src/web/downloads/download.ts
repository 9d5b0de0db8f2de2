/** @module A whole search result as a file: CSV, JSON or RIS, streamed study by study. */
import { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { SearchRequest } from "../../query/search-request.ts";
import { nctIdOfNumber, type NctId } from "../../study/nct-id.ts";
import type { Study } from "../../study/study.ts";
import type { Site } from "../site.ts";
import type { DownloadFormat } from "../urls.ts";
import { CSV_HEADER, csvOfStudy } from "../../formats/csv.ts";
import { risOfStudy } from "../../formats/ris.ts";

/** Other requests get their turn after this many studies. */
const STUDIES_PER_TURN = 25;

interface Writer {
  readonly contentType: string;
  readonly before: (total: number) => string;
  readonly each: (study: Study, index: number) => string;
  readonly after: string;
}

const WRITERS: Readonly<Record<DownloadFormat, Writer>> = {
  csv: { contentType: "text/csv; charset=utf-8", before: () => CSV_HEADER, each: csvOfStudy, after: "" },
  ris: {
    contentType: "application/x-research-info-systems; charset=utf-8",
    before: () => "",
    each: (study) => risOfStudy(study),
    after: "",
  },
  json: {
    contentType: "application/json; charset=utf-8",
    before: (total) => `{"totalCount":${total},"studies":[\n`,
    each: (study, index) => (index === 0 ? "" : ",\n") + JSON.stringify(study),
    after: "\n]}\n",
  },
};

const FORMATS: readonly string[] = Object.keys(WRITERS);

export function isDownloadFormat(text: string): text is DownloadFormat {
  return FORMATS.includes(text);
}

/** The answer with the file; its name carries format and day. */
export async function downloadResponse(
  site: Site,
  request: SearchRequest,
  format: DownloadFormat,
  signal: AbortSignal,
): Promise<Response> {
  const { nctNumbers } = await site.engine.findAll(request, signal);
  const ids = Array.from(nctNumbers, nctIdOfNumber);
  const day = site.now().toISOString().slice(0, 10);
  const file = Readable.from(chunks(site, ids, WRITERS[format]), { objectMode: false });
  // Node's web stream and the DOM's describe the same object.
  return new Response(Readable.toWeb(file) as ReadableStream, {
    headers: {
      "Content-Type": WRITERS[format].contentType,
      "Content-Disposition": `attachment; filename="trial-atlas-${day}.${format}"`,
      "X-Robots-Tag": "noindex",
    },
  });
}

async function* chunks(site: Site, ids: readonly NctId[], writer: Writer): AsyncGenerator<string> {
  yield writer.before(ids.length);
  for (let first = 0; first < ids.length; first += STUDIES_PER_TURN) {
    const texts = ids.slice(first, first + STUDIES_PER_TURN).map((nctId, offset) => {
      const study = site.store.study(nctId);
      // Ends the download visibly broken; a file that silently lacks a study would be worse.
      if (study === undefined) throw new Error("a study left the store during a download");
      return writer.each(study, first + offset);
    });
    yield texts.join("");
    await nextTurn();
  }
  yield writer.after;
}
