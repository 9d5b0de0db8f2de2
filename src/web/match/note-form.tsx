/** @module Beginning with a note or a patient's record, and what was read in it. */
import { LONGEST_NOTE } from "../../criteria/notes/read-note.ts";
import { matchUrl } from "../urls.ts";
import type { NoteView } from "./note-view.ts";

export function NoteForm() {
  return (
    <details class="note-form">
      <summary>Begin with a doctor’s note, or a health record in FHIR format</summary>
      <form
        class="check-form"
        method="post"
        action={matchUrl}
        enctype="multipart/form-data"
        autocomplete="off"
      >
        <p>
          What is read in it fills the fields above, and you can correct every answer before anything is
          searched. The text itself is forgotten at once.
        </p>
        <p>
          <label for="note">A note, in English</label>
          <textarea id="note" name="note" rows={6} maxlength={LONGEST_NOTE} spellcheck={false} />
        </p>
        <p>
          <label for="record">Or a FHIR R4 bundle of one patient (JSON)</label>
          <input
            id="record"
            type="file"
            name="record"
            accept=".json,application/json,application/fhir+json"
          />
        </p>
        <p>
          <button type="submit">Read it</button>
        </p>
      </form>
    </details>
  );
}

export function NoteRead({ note }: { readonly note: NoteView }) {
  return (
    <section class="card note-read" aria-labelledby="note-read">
      <h2 id="note-read">What was read</h2>
      {note.read.length === 0 ? (
        <p>Nothing that trials ask about was found in it. Please fill in the fields below.</p>
      ) : (
        <>
          <p>It stands in the fields below. Correct what is wrong, then press “Find trials that may fit”.</p>
          <ul>
            {note.read.map(({ quote, words }) => (
              <li key={words}>
                {words}
                {quote !== undefined && (
                  <span class="quiet">
                    {" "}
                    from <q>{quote}</q>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <Lines heading="Not clear, so not used" lines={note.doubts} />
      <Lines heading="Read, but not used" lines={note.unused} />
      <Lines heading="Also named" lines={note.alsoNamed} />
    </section>
  );
}

function Lines({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
