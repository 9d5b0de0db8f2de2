/** @module The planned outcome measures: the primary ones in sight, long lists of others folded. */
import { Fold } from "./fold.tsx";
import type { OutcomeListView } from "./outcomes-view.ts";
import { RegistryText } from "./registry-text.tsx";
import { Term } from "./term.tsx";

interface OutcomesProps {
  readonly lists: readonly OutcomeListView[];
  readonly open: boolean;
}

const SHORT_LIST = 5;

export function Outcomes({ lists, open }: OutcomesProps) {
  return lists.map((list) => (
    <Fold
      key={list.heading}
      heading={list.heading}
      note={String(list.outcomes.length)}
      open={open || list.term === "primary-outcome" || list.outcomes.length <= SHORT_LIST}
    >
      <p class="quiet">
        <Term id={list.term}>What this means</Term>
      </p>
      <ol class="outcomes">
        {list.outcomes.map((outcome, index) => (
          <li key={index}>
            <h4>{outcome.measure}</h4>
            {outcome.timeFrame !== undefined && <p class="quiet">Time frame: {outcome.timeFrame}</p>}
            {outcome.description !== undefined && <RegistryText markup={outcome.description} />}
          </li>
        ))}
      </ol>
    </Fold>
  ));
}
