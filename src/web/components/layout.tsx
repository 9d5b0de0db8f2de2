/** @module The frame of every page: skip link, name, menu, banners, footer. */
import type { ComponentChildren } from "preact";
import type { Chrome } from "../chrome.ts";
import {
  aboutTheDataUrl,
  absoluteUrl,
  conditionsUrl,
  developersUrl,
  faviconUrl,
  glossaryUrl,
  homeUrl,
  locationsUrl,
  matchUrl,
  privacyUrl,
  searchFormUrl,
  sponsorsUrl,
  treatmentsUrl,
  whatThisSiteIsNotUrl,
} from "../urls.ts";
import { JsonLd } from "./json-ld.tsx";
import { Mark } from "./mark.tsx";

/** The entries of the menu; a page names the one it belongs to. */
export type Section =
  | "search"
  | "match"
  | "conditions"
  | "treatments"
  | "sponsors"
  | "locations"
  | "glossary"
  | "about";

const MENU: readonly { section: Section; href: string; words: string }[] = [
  { section: "search", href: searchFormUrl, words: "Find trials" },
  { section: "match", href: matchUrl, words: "What may fit me" },
  { section: "conditions", href: conditionsUrl(), words: "Conditions" },
  { section: "treatments", href: treatmentsUrl(), words: "Treatments" },
  { section: "locations", href: locationsUrl(), words: "Locations" },
  { section: "sponsors", href: sponsorsUrl(), words: "Sponsors" },
  { section: "glossary", href: glossaryUrl, words: "Glossary" },
  { section: "about", href: aboutTheDataUrl, words: "About the data" },
];

export interface LayoutProps {
  readonly chrome: Chrome;
  /** Without the name of the site, which is added. */
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  /** Path and query of the one address this content has; absent on pages that are not to be found again. */
  readonly canonical?: string;
  readonly noindex?: boolean;
  /** A schema.org object for search engines. */
  readonly jsonLd?: Readonly<Record<string, unknown>>;
  readonly section?: Section;
  readonly mainClass?: string;
  /** Pages beside this one in a paged list: path and query. */
  readonly previous?: string;
  readonly next?: string;
  /** Scripts of islands this page gains from, by source name: `islands/live-search.js`. */
  readonly scripts?: readonly string[];
  readonly children: ComponentChildren;
}

export function Layout(props: LayoutProps) {
  const { chrome, section } = props;
  const title = props.title === "Trial Atlas" ? props.title : `${props.title} · Trial Atlas`;
  const canonical = props.canonical === undefined ? undefined : absoluteUrl(chrome.origin, props.canonical);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={props.description} />
        <meta name="color-scheme" content="light dark" />
        {props.noindex && <meta name="robots" content="noindex" />}
        {canonical !== undefined && <link rel="canonical" href={canonical} />}
        {props.previous !== undefined && <link rel="prev" href={props.previous} />}
        {props.next !== undefined && <link rel="next" href={props.next} />}
        <meta property="og:site_name" content="Trial Atlas" />
        <meta property="og:title" content={props.title} />
        <meta property="og:description" content={props.description} />
        <meta property="og:type" content="website" />
        {canonical !== undefined && <meta property="og:url" content={canonical} />}
        <link rel="icon" type="image/svg+xml" href={faviconUrl} />
        <link rel="stylesheet" href={chrome.assetUrl("styles/main.css")} />
        {props.scripts?.map((name) => (
          <script key={name} type="module" src={chrome.assetUrl(name)} />
        ))}
        {props.jsonLd !== undefined && <JsonLd data={props.jsonLd} />}
      </head>
      <body>
        <a class="skip-link" href="#main">
          Skip to main content
        </a>
        {chrome.invented && (
          <p class="banner banner-invented">
            <strong>Demonstration.</strong> The studies on this site are invented. None of them exists; nobody
            can take part in them.
          </p>
        )}
        {chrome.syncLine !== undefined && <p class="banner banner-sync">{chrome.syncLine}</p>}
        <header class="site-header">
          <a class="site-name" href={homeUrl}>
            <Mark />
            <span>Trial Atlas</span>
          </a>
          <nav class="site-menu" aria-label="Main">
            <ul>
              {MENU.map((entry) => (
                <li key={entry.section}>
                  <a href={entry.href} aria-current={entry.section === section ? "true" : undefined}>
                    {entry.words}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="main" class={props.mainClass} tabindex={-1}>
          {props.children}
        </main>
        <footer class="site-footer">
          {chrome.invented ? (
            <p>
              Every study here is invented, to show how Trial Atlas works. Nothing here is medical advice.
            </p>
          ) : (
            <p>
              Records from <a href="https://clinicaltrials.gov/">ClinicalTrials.gov</a>, shown in the words of
              those who run the studies. A study listed here is not a recommendation, and nothing here is
              medical advice.
            </p>
          )}
          <ul>
            <li>
              <a href={whatThisSiteIsNotUrl}>What this site is not</a>
            </li>
            <li>
              <a href={privacyUrl}>Privacy</a>
            </li>
            <li>
              <a href={aboutTheDataUrl}>How fresh are the records?</a>
            </li>
            <li>
              <a href={developersUrl}>For developers</a>
            </li>
          </ul>
        </footer>
      </body>
    </html>
  );
}
