/** @module Criteria that speak against taking part, are met or are open, each in the author's words with the reason. */
import type { CheckedCriterion } from "./checked-criteria.ts";

export interface CriteriaListProps {
  readonly heading: string;
  readonly criteria: readonly CheckedCriterion[];
  /** Of the heading. */
  readonly level: 3 | 4;
}

export function CriteriaList({ heading, criteria, level }: CriteriaListProps) {
  if (criteria.length === 0) return null;
  return (
    <>
      {level === 3 ? <h3>{heading}</h3> : <h4>{heading}</h4>}
      <ul class="criteria">
        {criteria.map((criterion, index) => (
          <li key={index}>
            {criterion.source}: <q>{criterion.quote}</q>
            {criterion.reasons.map((reason) => (
              <p key={reason} class="plain-words">
                {reason}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
