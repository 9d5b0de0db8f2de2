/** @module The page for a request that cannot be answered: what is wrong, and where to go from here. */
import type { Chrome } from "../chrome.ts";
import { Layout } from "../components/layout.tsx";
import type { ProblemTexts, Suggestion } from "../page-problem.ts";
import { conditionsUrl, homeUrl, searchFormUrl } from "../urls.ts";

const ALWAYS: readonly Suggestion[] = [
  { href: searchFormUrl, words: "Search for trials" },
  { href: conditionsUrl(), words: "Browse by condition" },
  { href: homeUrl, words: "Go to the front page" },
];

export interface ProblemPageProps {
  readonly chrome: Chrome;
  readonly problem: Pick<ProblemTexts, "title" | "lines" | "suggestions">;
}

export function ProblemPage({ chrome, problem }: ProblemPageProps) {
  return (
    <Layout chrome={chrome} title={problem.title} description={problem.title} noindex mainClass="prose">
      <h1>{problem.title}</h1>
      {problem.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul>
        {[...(problem.suggestions ?? []), ...ALWAYS].map(({ href, words }) => (
          <li key={words}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
