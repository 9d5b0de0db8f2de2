/** @module Documents, publications, links. */
import { Facts, Value } from "./facts.tsx";
import { Fold } from "./fold.tsx";
import type { DocumentsView, PublicationView, ReferencesView } from "./references-view.ts";

export function Documents({ documents }: { readonly documents: DocumentsView }) {
  return (
    <>
      {documents.documents.length > 0 && (
        <>
          <h3>Documents</h3>
          <ul>
            {documents.documents.map((document, index) => (
              <li key={index}>
                {document.href === undefined ? (
                  document.label
                ) : (
                  <a href={document.href} rel="noopener nofollow">
                    {document.label}
                  </a>
                )}
                {document.notes !== "" && <span class="quiet"> ({document.notes})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {documents.noSap && <p>The study has no statistical analysis plan.</p>}
    </>
  );
}

interface ReferencesProps {
  readonly references: ReferencesView;
  readonly open: boolean;
}

/** More than this many publications of a kind are folded. */
const SHORT_LIST = 6;

export function References({ references, open }: ReferencesProps) {
  return (
    <>
      {references.publications.map(({ heading, items }) => (
        <Fold
          key={heading}
          heading={heading}
          note={String(items.length)}
          open={open || items.length <= SHORT_LIST}
        >
          <ul>
            {items.map((publication, index) => (
              <li key={index}>
                <Publication publication={publication} />
              </li>
            ))}
          </ul>
        </Fold>
      ))}
      {references.links.length > 0 && (
        <>
          <h3>Links</h3>
          <ul>
            {references.links.map((link, index) => (
              <li key={index}>
                <Value value={link} />
              </li>
            ))}
          </ul>
        </>
      )}
      {references.available.length > 0 && (
        <>
          <h3>Data and documents kept elsewhere</h3>
          {references.available.map((facts, index) => (
            <Facts key={index} facts={facts} />
          ))}
        </>
      )}
    </>
  );
}

function Publication({ publication }: { readonly publication: PublicationView }) {
  return (
    <>
      {publication.citation}{" "}
      {publication.pubmed !== undefined && (
        <a href={publication.pubmed.href} rel="noopener">
          {publication.pubmed.text}
        </a>
      )}
      {publication.retractions.map((notice, index) => (
        <strong key={index} class="retraction">
          Retracted or corrected:{" "}
          {notice.href === undefined ? notice.text : <a href={notice.href}>{notice.text}</a>}
        </strong>
      ))}
    </>
  );
}
