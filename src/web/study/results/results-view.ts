/** @module Everything that was reported after the study. */
import { wordsFor } from "../../../study/enumerations.ts";
import type { Study } from "../../../study/study.ts";
import { type Fact, facts, markupOf } from "../fact.ts";
import { contactView, type ContactView } from "../people-view.ts";
import { type AdverseEventsView, adverseEventsView } from "./adverse-events.ts";
import { type BaselineView, baselineView } from "./baseline.ts";
import { type OutcomeResultView, outcomeResultsView } from "./outcome-results.ts";
import { type ParticipantFlowView, participantFlowView } from "./participant-flow.ts";

export interface ResultsView {
  readonly limitations: readonly Fact[];
  readonly flow?: ParticipantFlowView;
  readonly baseline?: BaselineView;
  readonly outcomes: readonly OutcomeResultView[];
  readonly adverseEvents?: AdverseEventsView;
  /** Agreements on publishing. */
  readonly agreements: readonly Fact[];
  readonly contact?: ContactView & { readonly organization?: string };
}

/** `undefined` where the record has no results. */
export function resultsView(study: Study): ResultsView | undefined {
  const results = study.resultsSection;
  if (results === undefined || Object.keys(results).length === 0) return undefined;
  const { limitationsAndCaveats, certainAgreement, pointOfContact } = results.moreInfoModule ?? {};
  const flow = participantFlowView(study);
  const baseline = baselineView(study);
  const adverseEvents = adverseEventsView(study);
  const contact =
    pointOfContact === undefined ? undefined : contactView({ ...pointOfContact, name: pointOfContact.title });
  const organization = pointOfContact?.organization;
  return {
    limitations: facts({
      label: "Limitations, as reported",
      values: [markupOf(limitationsAndCaveats?.description)],
    }),
    ...(flow !== undefined && { flow }),
    ...(baseline !== undefined && { baseline }),
    outcomes: outcomeResultsView(study),
    ...(adverseEvents !== undefined && { adverseEvents }),
    agreements: facts({
      label: "Agreements on publishing",
      term: "certain-agreement",
      values: [
        certainAgreement?.piSponsorEmployee === undefined
          ? undefined
          : certainAgreement.piSponsorEmployee
            ? "The principal investigators are employed by the sponsor."
            : "Not all principal investigators are employed by the sponsor.",
        certainAgreement?.restrictiveAgreement === undefined
          ? undefined
          : certainAgreement.restrictiveAgreement
            ? "An agreement restricts what they may say or publish after the study."
            : "No agreement restricts what they may say or publish after the study.",
        certainAgreement?.restrictionType === undefined
          ? undefined
          : `The sponsor can hold back publication for: ${wordsFor(
              "AgreementRestrictionType",
              certainAgreement.restrictionType,
            ).toLowerCase()}.`,
        markupOf(certainAgreement?.otherDetails),
      ],
    }),
    ...((contact !== undefined || organization !== undefined) && {
      contact: { ...contact, ...(organization !== undefined && { organization }) },
    }),
  };
}
