/** @module Who can take part: inclusion and exclusion as separate lists, the original text one click away. */
import type { ExplainedText } from "./abbreviations.ts";
import type { CriteriaSectionView, CriterionView, EligibilityView } from "./eligibility-view.ts";
import { Facts } from "./facts.tsx";
import { Term } from "./term.tsx";

interface EligibilityProps {
  readonly eligibility: EligibilityView;
  readonly open: boolean;
}

export function Eligibility({ eligibility, open }: EligibilityProps) {
  const { original, sections } = eligibility;
  return (
    <>
      <Facts facts={eligibility.facts} />
      {eligibility.conflicts.map(({ itemId, field, fieldSays, textSays }) => (
        <p key={`${itemId} ${field}`} class="conflict">
          <strong>The record contradicts itself.</strong> The text says “{textSays}”; the registry’s own field
          says: {fieldSays}. Ask the study team which holds.
        </p>
      ))}
      {eligibility.checkUrl !== undefined && (
        <p class="no-print">
          <a href={eligibility.checkUrl}>Check whether this trial may fit</a>: a few questions, nothing is
          kept.
        </p>
      )}
      {original === undefined && <p class="quiet">The record gives no text on who can take part.</p>}
      {sections.map((section, index) => (
        <Section key={index} section={section} />
      ))}
      {original !== undefined && (
        <details class="original" open={open}>
          <summary>Show the original text</summary>
          {/* The parser drops a first line end inside <pre>: this one is for it. */}
          <pre class="original-text">{`\n${original}`}</pre>
        </details>
      )}
    </>
  );
}

function Section({ section }: { readonly section: CriteriaSectionView }) {
  const { heading, ownHeading, about, items, isIncomplete } = section;
  return (
    <>
      <h3>{heading}</h3>
      {ownHeading !== undefined && <p class="own-heading">{ownHeading}</p>}
      {about !== undefined && <p class="quiet">These criteria are about: {about}.</p>}
      {items.length === 0 ? (
        <p class="quiet">The record has nothing directly under this heading.</p>
      ) : (
        <Criteria items={items} />
      )}
      {isIncomplete && <p class="quiet">The study has further criteria that are not listed here.</p>}
    </>
  );
}

function Criteria({ items }: { readonly items: readonly CriterionView[] }) {
  return (
    <ul class="criteria">
      {items.map((item, index) => (
        <li key={index} class={classOf(item)}>
          {item.marker !== undefined && <span class="marker">{item.marker} </span>}
          <Explained text={item.text} />
          {item.plain !== undefined && (
            <p class="plain-words">
              <span class="visually-hidden">In plain words: </span>
              <Explained text={item.plain} />
            </p>
          )}
          {item.children.length > 0 && <Criteria items={item.children} />}
        </li>
      ))}
    </ul>
  );
}

function Explained({ text }: { readonly text: readonly ExplainedText[] }) {
  return text.map((part) => (part.term === undefined ? part.text : <Term id={part.term}>{part.text}</Term>));
}

function classOf({ isBullet, role }: CriterionView): string | undefined {
  const names = [isBullet ? "bullet" : undefined, role === "criterion" ? undefined : `criterion-${role}`];
  return names.filter((name) => name !== undefined).join(" ") || undefined;
}
