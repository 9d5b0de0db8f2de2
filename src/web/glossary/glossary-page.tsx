/** @module The glossary: every explained word on one page, by its first letter. */
import type { Chrome } from "../chrome.ts";
import { Layout } from "../components/layout.tsx";
import { glossaryUrl } from "../urls.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";

export interface GlossaryPageProps {
  readonly chrome: Chrome;
  /** In the order of the page. */
  readonly entries: readonly GlossaryEntry[];
}

export function GlossaryPage({ chrome, entries }: GlossaryPageProps) {
  const letters = [...new Set(entries.map(letterOf))];
  return (
    <Layout
      chrome={chrome}
      title="Glossary"
      description="Plain explanations of the words that clinical trials and their records use."
      canonical={glossaryUrl}
      section="glossary"
      mainClass="glossary"
    >
      <h1>Glossary</h1>
      <p class="lead">The words that studies use, in plain sentences. They explain; they do not advise.</p>
      <nav class="letters no-print" aria-label="First letters">
        <ul>
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <dl class="glossary-entries">
            {entries
              .filter((entry) => letterOf(entry) === letter)
              .map((entry) => (
                <div key={entry.id} id={entry.id}>
                  <dt>
                    {entry.term}
                    {entry.also !== undefined && <span class="quiet"> also: {entry.also.join(", ")}</span>}
                  </dt>
                  <dd>{entry.text}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Layout>
  );
}

function letterOf({ term }: GlossaryEntry): string {
  return term.slice(0, 1).toUpperCase();
}
