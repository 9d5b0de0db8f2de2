/** @module The study page as data: plain strings and registry texts, in the order of the page. No markup, no I/O. */
import { type Eligibility, eligibilityOf } from "../../criteria/eligibility-of.ts";
import { plainText } from "../../study/markup.ts";
import type { Study } from "../../study/study.ts";
import { atAGlance } from "./at-a-glance.ts";
import { type DesignView, designView } from "./design-view.ts";
import { type EligibilityView, eligibilityView } from "./eligibility-view.ts";
import type { Fact } from "./fact.ts";
import { type OutcomeListView, outcomesView } from "./outcomes-view.ts";
import { type OverviewView, overviewView } from "./overview-view.ts";
import { type PeopleView, peopleView } from "./people-view.ts";
import { indexTermFacts, oversightFacts, reportingFacts } from "./record-view.ts";
import {
  type DocumentsView,
  documentsView,
  type ReferencesView,
  referencesView,
  sharingFacts,
} from "./references-view.ts";
import { type ResultsView, resultsView } from "./results/results-view.ts";
import { type SitesNear, type SitesNearView, sitesNearView } from "./sites-near-view.ts";
import { type SitesView, sitesView } from "./sites-view.ts";
import { type TimelineView, timelineView } from "./timeline-view.ts";

export interface StudyView {
  readonly nctId: string;
  /** One sentence for search engines. */
  readonly description: string;
  readonly overview: OverviewView;
  readonly glance: readonly string[];
  readonly about?: string;
  readonly fullDescription?: string;
  readonly eligibility: EligibilityView;
  readonly design: DesignView;
  readonly outcomes: readonly OutcomeListView[];
  readonly timeline: TimelineView;
  readonly people: PeopleView;
  readonly sites: SitesView;
  /** The same sites by their distance from a place. */
  readonly sitesNear?: SitesNearView;
  readonly results?: ResultsView;
  /** The record says that results were submitted, but does not hold them. */
  readonly resultsElsewhere: boolean;
  readonly documents: DocumentsView;
  readonly references: ReferencesView;
  readonly sharing: readonly Fact[];
  readonly oversight: readonly Fact[];
  readonly indexTerms: readonly Fact[];
  readonly reporting: readonly Fact[];
}

/**
 * `now` decides how old a status is and which expected dates have passed; `near` lists sites by distance; `eligibility`
 * is what was read in the criteria before, where it was.
 */
export function studyView(
  study: Study,
  now: Date,
  near?: SitesNear,
  eligibility: Eligibility = eligibilityOf(study),
): StudyView {
  const { identificationModule, descriptionModule } = study.protocolSection;
  const glance = atAGlance(study);
  const results = resultsView(study);
  return {
    nctId: identificationModule.nctId,
    description: descriptionOf(glance, descriptionModule?.briefSummary, identificationModule.nctId),
    overview: overviewView(study, now),
    glance,
    ...(descriptionModule?.briefSummary !== undefined && { about: descriptionModule.briefSummary }),
    ...(descriptionModule?.detailedDescription !== undefined && {
      fullDescription: descriptionModule.detailedDescription,
    }),
    eligibility: eligibilityView(study, eligibility),
    design: designView(study),
    outcomes: outcomesView(study),
    timeline: timelineView(study, now),
    people: peopleView(study),
    sites: sitesView(study),
    ...(near !== undefined && { sitesNear: sitesNearView(study, near) }),
    ...(results !== undefined && { results }),
    resultsElsewhere: results === undefined && study.hasResults === true,
    documents: documentsView(study),
    references: referencesView(study),
    sharing: sharingFacts(study),
    oversight: oversightFacts(study),
    indexTerms: indexTermFacts(study),
    reporting: reportingFacts(study),
  };
}

const DESCRIPTION_LENGTH = 200;

function descriptionOf(glance: readonly string[], summary: string | undefined, nctId: string): string {
  const text = (summary === undefined ? glance.join(" ") : plainText(summary)).replaceAll(/\s+/g, " ").trim();
  if (text === "") return `Clinical study ${nctId}.`;
  if (text.length <= DESCRIPTION_LENGTH) return text;
  return `${text.slice(0, DESCRIPTION_LENGTH).replace(/\s+\S*$/, "")}…`;
}
