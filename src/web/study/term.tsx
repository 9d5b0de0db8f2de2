/**
 * @module Words explained in place, without a script: a button that opens the explanation over the page (the
 * popover of HTML). The explanations stand at the end of the page, where print and older browsers show them as a list.
 */
import type { ComponentChildren } from "preact";
import { glossaryEntry, type TermId } from "../glossary/terms.ts";
import { glossaryTermUrl } from "../urls.ts";

/** `<Term id="masking">Masking</Term>`; the page must also render {@link TermExplanations} with this id. */
export function Term({ id, children }: { readonly id: TermId; readonly children: ComponentChildren }) {
  return (
    <button type="button" class="term" popovertarget={`term-${id}`}>
      {children}
    </button>
  );
}

/** One explanation for each of the terms that a page uses. */
export function TermExplanations({ ids }: { readonly ids: readonly TermId[] }) {
  return (
    <section class="term-explanations" aria-label="Words explained">
      {ids.map((id) => {
        const entry = glossaryEntry(id);
        return (
          <div key={id} id={`term-${id}`} class="term-explanation" popover="auto">
            <p>
              <strong>{entry.term}</strong>
              {entry.also !== undefined && ` (${entry.also.join(", ")})`}
            </p>
            <p>{entry.text}</p>
            <p class="no-print">
              <a href={glossaryTermUrl(id)}>All words in the glossary</a>
            </p>
          </div>
        );
      })}
    </section>
  );
}
