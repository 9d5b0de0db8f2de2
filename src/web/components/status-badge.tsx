/** @module How a study's status is shown: words first, a sign and a tone beside them, never colour alone. */
import type { StatusTone } from "../../study/status.ts";

const SIGNS: Readonly<Record<StatusTone, string>> = { open: "●", soon: "◐", closed: "■", doubtful: "?" };

/** `words` is the status itself ("Recruiting"), or the whole sentence with its age. */
export function StatusBadge({ tone, words }: { readonly tone: StatusTone; readonly words: string }) {
  return (
    <span class={`status status-${tone}`}>
      <span class="status-sign" aria-hidden="true">
        {SIGNS[tone]}
      </span>
      {words}
    </span>
  );
}
