/** @module "Check whether this trial may fit": the questions of one study, and what the answers say. */
import type { Chrome } from "../../chrome.ts";
import { JsonBlock } from "../../components/json-ld.tsx";
import { Layout } from "../../components/layout.tsx";
import { CheckBody, type CheckBodyProps } from "./check-body.tsx";
import type { CheckData } from "./check-data.ts";

export interface CheckPageProps extends Omit<CheckBodyProps, "onAnswers" | "privacyUrl" | "wereSent"> {
  readonly chrome: Chrome;
  readonly title: string;
  readonly studyUrl: string;
  /** What the browser needs to answer by itself. */
  readonly data: CheckData;
}

export function CheckPage({ chrome, title, studyUrl, data, ...body }: CheckPageProps) {
  return (
    <Layout
      chrome={chrome}
      title={`Check whether this trial may fit: ${title}`}
      description="Questions that the criteria of one study decide on. Nothing you answer is kept."
      noindex
      mainClass="check"
      scripts={["islands/check.js"]}
    >
      <h1>Check whether this trial may fit</h1>
      <p>
        <a href={studyUrl}>{title}</a>
      </p>
      <output id="check-status" class="visually-hidden" />
      <div id="check-body">
        <CheckBody {...body} privacyUrl={data.privacyUrl} wereSent={data.wereSent} />
      </div>
      <JsonBlock type="application/json" data={data} />
    </Layout>
  );
}
