/** @module Who can take part. */
import type { EligibilityView } from "./eligibility-view.ts";
import { Facts } from "./facts.tsx";
import { RegistryText } from "./registry-text.tsx";

interface EligibilityProps {
  readonly eligibility: EligibilityView;
  readonly open: boolean;
}

export function Eligibility({ eligibility, open }: EligibilityProps) {
  return (
    <>
      <Facts facts={eligibility.facts} />
      {eligibility.original !== undefined && <RegistryText markup={eligibility.original} />}
      {eligibility.original !== undefined && (
        <details class="original" open={open}>
          <summary>Show the original text</summary>
          <pre class="original-text">{eligibility.original}</pre>
        </details>
      )}
    </>
  );
}
