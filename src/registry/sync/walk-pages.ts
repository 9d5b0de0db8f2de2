/** @module A walk over the pages of one selection, from the first page or from where an earlier walk stood. */
import { RegistryError } from "../ctgov-client/registry-error.ts";
import type { StudyPage } from "../ctgov-client/study-page.ts";
import { InconsistentRegistry } from "./sync-run.ts";

/** The registry refuses the token that it gave itself, as it may after a refresh: the walk must begin again. */
export class PageTokenExpired extends Error {
  override readonly name = "PageTokenExpired";
}

/**
 * Asks for one page after the other until one comes without a token. A page may be empty, the last one often is.
 * @throws PageTokenExpired; InconsistentRegistry where the walk would never end
 */
export async function* walkPages(
  ask: (pageToken: string | undefined) => Promise<StudyPage>,
  from?: string,
): AsyncGenerator<StudyPage, void> {
  let pageToken = from;
  do {
    const page = await askOrExpire(ask, pageToken);
    if (page.nextPageToken !== undefined && page.nextPageToken === pageToken) {
      throw new InconsistentRegistry(
        "The registry keeps answering with the same page. Run the sync again later: what has come so far stays.",
      );
    }
    yield page;
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
}

async function askOrExpire(
  ask: (pageToken: string | undefined) => Promise<StudyPage>,
  pageToken: string | undefined,
): Promise<StudyPage> {
  try {
    return await ask(pageToken);
  } catch (error) {
    // The same request without the token had been answered: only the token can be what is refused.
    if (pageToken !== undefined && error instanceof RegistryError && error.code === "refused") {
      throw new PageTokenExpired("The registry no longer accepts its page token.", { cause: error });
    }
    throw error;
  }
}
