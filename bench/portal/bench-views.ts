/** @module What a visitor's browser fetches for each view, and how soon a server that was just started answers. */
import { get } from "node:http";
import { aboutTheDataUrl, conditionsUrl, glossaryUrl, homeUrl, searchFormUrl } from "../../src/web/urls.ts";
import { startServing } from "../serving-process.ts";

/** Bytes as they travel, packed with Brotli. */
interface ViewResult {
  readonly view: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

export interface ServeResult {
  /** From starting the process to the first whole answer. */
  readonly coldStartMs: number;
  readonly views: readonly ViewResult[];
}

/** @param studyPath address of the study page to fetch */
export async function benchServe(folder: string, studyPath: string): Promise<ServeResult> {
  const began = performance.now();
  const { origin, stop } = await startServing(folder);
  try {
    await fetchPacked(new URL(homeUrl, origin));
    const coldStartMs = performance.now() - began;
    const views = [];
    for (const [view, path] of Object.entries({
      home: homeUrl,
      search: `${searchFormUrl}?cond=heart+failure`,
      study: studyPath,
      browse: conditionsUrl(),
      glossary: glossaryUrl,
      "about the data": aboutTheDataUrl,
    }))
      views.push(await weigh(view, new URL(path, origin)));
    return { coldStartMs, views };
  } finally {
    await stop();
  }
}

async function weigh(view: string, url: URL): Promise<ViewResult> {
  const html = await fetchPacked(url);
  const text = await (await fetch(url)).text();
  const sum = async (pattern: RegExp): Promise<number> => {
    let bytes = 0;
    const paths = new Set([...text.matchAll(pattern)].map(([, path]) => path ?? ""));
    for (const path of paths) bytes += (await fetchPacked(new URL(path, url))).length;
    return bytes;
  };
  return {
    view,
    html: html.length,
    css: await sum(/<link[^>]+href="([^"]+\.css)"/g),
    js: await sum(/<script[^>]+src="([^"]+\.js)"/g),
  };
}

/** `fetch` would unpack. */
function fetchPacked(url: URL): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "br" } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => resolve(Buffer.concat(chunks)));
      answer.on("error", reject);
      if (answer.statusCode !== 200) reject(new Error(`${url.pathname} answers ${answer.statusCode}.`));
    }).on("error", reject);
  });
}
