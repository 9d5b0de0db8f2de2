/** @module A long list of conditions, treatments or sponsors, to be narrowed by the beginning of a word. */
import type { BrowseEntry } from "../../engine/search-engine.ts";
import type { Chrome } from "../chrome.ts";
import { EntryList } from "../components/entry-list.tsx";
import { Layout, type Section } from "../components/layout.tsx";
import { Pager } from "../components/pager.tsx";
import type { BrowsePlace } from "../urls.ts";
import { counted } from "../wording.ts";

/** How one of the three lists is called and addressed. */
export interface BrowseList {
  readonly section: Section;
  readonly heading: string;
  readonly one: string;
  readonly many: string;
  readonly intro: string;
  readonly listUrl: (place?: BrowsePlace) => string;
  readonly entryUrl: (entry: BrowseEntry) => string;
}

export interface BrowsePageProps {
  readonly chrome: Chrome;
  readonly list: BrowseList;
  readonly place: BrowsePlace & { readonly page: number };
  readonly total: number;
  readonly lastPage: number;
  readonly entries: readonly BrowseEntry[];
  /** Conditions: the list shows the broad groups until a word is given. */
  readonly isOverview?: boolean;
}

export function BrowsePage(props: BrowsePageProps) {
  const { chrome, list, place, total, lastPage, entries, isOverview = false } = props;
  const { prefix, sort = "studies", page } = place;
  const urlOfPage = (number: number) => list.listUrl({ ...place, page: number });
  const pageWords = page > 1 ? `, page ${page}` : "";
  return (
    <Layout
      chrome={chrome}
      title={
        prefix === undefined ? `${list.heading}${pageWords}` : `${list.heading} with “${prefix}”${pageWords}`
      }
      description={list.intro}
      canonical={urlOfPage(page)}
      noindex={prefix !== undefined}
      section={list.section}
      mainClass="browse"
      {...(page > 1 && { previous: urlOfPage(page - 1) })}
      {...(page < lastPage && { next: urlOfPage(page + 1) })}
    >
      <h1>{list.heading}</h1>
      <p class="lead">{list.intro}</p>
      <search>
        <form action={list.listUrl()} method="get" class="narrow-form">
          <div class="field">
            <label for="prefix">{`Find a ${list.one}`}</label>
            <input
              id="prefix"
              type="text"
              name="prefix"
              value={prefix ?? ""}
              autocomplete="off"
              spellcheck={false}
              aria-describedby="prefix-hint"
            />
            <p class="quiet" id="prefix-hint">
              The beginning of any word of the name
            </p>
          </div>
          {sort === "name" && <input type="hidden" name="sort" value="name" />}
          <button type="submit">Show</button>
        </form>
      </search>
      <div class="list-head">
        <h2>{isOverview ? "Broad groups" : counted(total, list.one, list.many)}</h2>
        {total > 1 && (
          <p class="quiet">
            Sorted by {sort === "studies" ? "number of studies" : "name"}.{" "}
            <a
              href={list.listUrl({
                ...(prefix !== undefined && { prefix }),
                sort: sort === "studies" ? "name" : "studies",
              })}
            >
              {sort === "studies" ? "Sort by name" : "Sort by number of studies"}
            </a>
          </p>
        )}
      </div>
      {total === 0 ? (
        <p>
          {prefix === undefined
            ? "Nothing is listed yet."
            : `No ${list.one} has a word that begins with “${prefix}”.`}{" "}
          {prefix !== undefined && <a href={list.listUrl()}>See the whole list</a>}
        </p>
      ) : (
        <EntryList entries={entries} urlOf={list.entryUrl} />
      )}
      <Pager page={page} last={lastPage} urlOf={urlOfPage} label={`Pages of ${list.many}`} />
    </Layout>
  );
}
