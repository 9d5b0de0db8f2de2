/** @module Facts as a definition list. */
import type { Fact, FactValue } from "./fact.ts";
import { RegistryText } from "./registry-text.tsx";
import { Term } from "./term.tsx";

/** Renders nothing when there is nothing to say. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts study-facts">
      {facts.map((fact) => (
        <FactItem key={fact.label} fact={fact} />
      ))}
    </dl>
  );
}

function FactItem({ fact }: { readonly fact: Fact }) {
  return (
    <>
      <dt>{fact.term === undefined ? fact.label : <Term id={fact.term}>{fact.label}</Term>}</dt>
      {fact.values.map((value, index) => (
        <dd key={index}>
          <Value value={value} />
        </dd>
      ))}
    </>
  );
}

export function Value({ value }: { readonly value: FactValue }) {
  if (typeof value === "string") return value;
  if (value.kind === "markup") return <RegistryText markup={value.markup} />;
  return (
    <a href={value.href} rel="noopener nofollow">
      {value.text}
    </a>
  );
}
