/** @module The page of a country, state, city or facility: what runs there, and the way further down. */
import type { FacetCount } from "../../engine/search-engine.ts";
import { otherSpellings } from "../../places/facility-merging.ts";
import type { Card } from "../../study/card.ts";
import type { Chrome } from "../chrome.ts";
import { Layout } from "../components/layout.tsx";
import { Pager } from "../components/pager.tsx";
import { StudyRow } from "../components/study-row.tsx";
import { SiteMap } from "../maps/site-map.tsx";
import { conditionUrl, searchUrl } from "../urls.ts";
import { counted, countedStudies } from "../wording.ts";
import type { CountedPlace, Hub, PlaceList } from "./hub.ts";
import { crumbsOf, hubJsonLd } from "./hub-json-ld.ts";
import { hubMap } from "./hub-map.ts";
import { hubUrl } from "./hub-url.ts";
import { countedPlaces, hubWords, listHeading } from "./hub-words.ts";

export interface HubPageProps {
  readonly chrome: Chrome;
  readonly hub: Hub;
  readonly page: number;
  readonly newest: readonly Card[];
  readonly now: Date;
}

export function HubPage({ chrome, hub, page, newest, now }: HubPageProps) {
  const { path, condition, request, studies, recruiting } = hub;
  const { heading, description, lead } = hubWords(hub);
  const lastPage = Math.max(1, ...hub.lists.map((list) => list.lastPage));
  const urlOf = (number: number) => hubUrl(path, condition, number);
  const map = hubMap(hub);
  return (
    <Layout
      chrome={chrome}
      title={page > 1 ? `${heading}, page ${page}` : heading}
      description={description}
      canonical={urlOf(page)}
      section={condition !== undefined && path.length > 0 ? "conditions" : "locations"}
      mainClass="browse hub"
      jsonLd={hubJsonLd(hub, heading, description, chrome.origin)}
      {...(page > 1 && { previous: urlOf(page - 1) })}
      {...(page < lastPage && { next: urlOf(page + 1) })}
    >
      <Breadcrumbs hub={hub} />
      <h1>{heading}</h1>
      <p class="lead">{lead}</p>
      <p class="actions">
        {recruiting > 0 && (
          <a class="button-link" href={searchUrl({ ...request, status: ["RECRUITING"] })}>
            {`${path.length === 0 ? "Recruiting" : "Recruiting there"}: ${countedStudies(recruiting)}`}
          </a>
        )}
        {studies > 0 && (
          <a class="button-link" href={searchUrl(request)}>{`All: ${countedStudies(studies)}`}</a>
        )}
      </p>
      <OtherSpellings hub={hub} />
      {map !== undefined && <SiteMap chrome={chrome} map={map} />}
      {hub.lists.map((list) => (
        <Places key={list.level} hub={hub} list={list} />
      ))}
      <Pager page={page} last={lastPage} urlOf={urlOf} label="Pages of places" />
      {condition === undefined && hub.conditions.length > 0 && (
        <section aria-labelledby="conditions">
          <h2 id="conditions">Commonest conditions</h2>
          <ul class="entries">
            {hub.conditions.map((entry) => (
              <ConditionEntry key={entry.value} hub={hub} entry={entry} />
            ))}
          </ul>
        </section>
      )}
      {newest.length > 0 && (
        <section aria-labelledby="newest">
          <h2 id="newest">Newest trials</h2>
          <ol class="studies">
            {newest.map((card) => (
              <li key={card.nctId}>
                <StudyRow card={card} now={now} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </Layout>
  );
}

function Breadcrumbs({ hub }: { readonly hub: Hub }) {
  const crumbs = crumbsOf(hub);
  if (crumbs.length === 0) return null;
  return (
    <nav class="breadcrumbs" aria-label="Where you are">
      <ol>
        {crumbs.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What was brought together is said, so that anybody can see a mistake; the whole condition is one link away. */
function OtherSpellings({ hub: { path, condition } }: { readonly hub: Hub }) {
  const last = path.at(-1);
  const others =
    last === undefined
      ? []
      : otherSpellings({
          slug: last.slug,
          label: last.label,
          names: last.names.map((value) => ({ value, count: 0 })),
        });
  return (
    <>
      {others.length > 0 && (
        <details class="spellings">
          <summary>{`Counted together with ${counted(others.length, last?.level === "city" ? "other name" : "other spelling")}`}</summary>
          <ul>
            {others.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      {condition !== undefined && (
        <p>
          <a href={conditionUrl(condition.id, condition.label)}>{`All about ${condition.label}`}</a>
          {path.length > 0 && (
            <>
              {" · "}
              <a href={hubUrl(path)}>{`All conditions in ${path.at(-1)?.label ?? ""}`}</a>
            </>
          )}
        </p>
      )}
    </>
  );
}

function Places({ hub, list }: { readonly hub: Hub; readonly list: PlaceList }) {
  const { path, condition } = hub;
  const id = `list-${list.level}`;
  return (
    <section aria-labelledby={id}>
      <div class="list-head">
        <h2 id={id}>{listHeading(list, hub)}</h2>
        {list.total > 0 && <p class="quiet">{countedPlaces(list)}, most studies first</p>}
      </div>
      {list.level === "city" && hub.lists.length > 1 && (
        <p class="quiet">Records often leave out the state: these counts hold with and without it.</p>
      )}
      {list.total === 0 && <p>The records name none.</p>}
      <ul class="entries">
        {list.entries.map((place) => (
          <li key={place.slug}>
            <a href={hubUrl([...path, place], condition)}>{place.label}</a>
            <span class="quiet">{placeCounts(place)}</span>
          </li>
        ))}
      </ul>
      {list.page === 1 && <Unnamed hub={hub} list={list} />}
    </section>
  );
}

/** `1,204 studies, 310 recruiting` */
function placeCounts({ level, studies, recruiting, names }: CountedPlace): string {
  const spellings = `, ${counted(names.length, level === "city" ? "name" : "spelling")}`;
  return `${countedStudies(studies)}, ${recruiting.toLocaleString("en-US")} recruiting${names.length > 1 ? spellings : ""}`;
}

/** Texts shown; the rest of them lead to single studies. */
const UNNAMED_SHOWN = 12;

function Unnamed({ hub, list }: { readonly hub: Hub; readonly list: PlaceList }) {
  if (list.unnamed.length === 0) return null;
  return (
    <details class="unnamed">
      <summary>Sites whose record does not name the place</summary>
      <p>
        Some records say only that there is a site. Different places share these texts, so they have no page;
        the study itself may say whom to ask.
      </p>
      <ul class="entries">
        {list.unnamed.slice(0, UNNAMED_SHOWN).map(({ value, count }) => (
          <li key={value}>
            <a href={searchUrl({ ...hub.request, [list.level]: [value] })}>{shortened(value)}</a>
            <span class="quiet">{countedStudies(count)}</span>
          </li>
        ))}
      </ul>
      {list.unnamed.length > UNNAMED_SHOWN && (
        <p class="quiet">{`and ${counted(list.unnamed.length - UNNAMED_SHOWN, "more text")}`}</p>
      )}
    </details>
  );
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90).trimEnd()}…` : text;
}

function ConditionEntry({ hub, entry }: { readonly hub: Hub; readonly entry: FacetCount }) {
  const { value, label = value, count } = entry;
  return (
    <li>
      <a href={hub.path.length === 0 ? conditionUrl(value, label) : hubUrl(hub.path, { id: value, label })}>
        {label}
      </a>
      <span class="quiet">{countedStudies(count)}</span>
    </li>
  );
}
