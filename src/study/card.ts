/** @module The card: the small view of a study that lists, downloads of results and search rows show. */
import { distinctCountries } from "./country.ts";
import { enrollmentOf } from "./enrollment.ts";
import type { NctId } from "./nct-id.ts";
import { nctIdOf } from "./study.ts";
import type { Study } from "./study.ts";
import { titleOf } from "./title.ts";

/** A date as the registry writes it (`yyyy`, `yyyy-MM`, `yyyy-MM-dd`) with ACTUAL, ESTIMATED or nothing. */
export interface CardDate {
  readonly date: string;
  readonly type?: string;
}

/** Registry field names, values untouched; absent where the record has none. */
export interface Card {
  readonly nctId: NctId;
  /** {@link titleOf}: never empty, whatever the record lacks. */
  readonly briefTitle: string;
  readonly acronym?: string;
  readonly overallStatus?: string;
  /** Only where `overallStatus` is UNKNOWN. */
  readonly lastKnownStatus?: string;
  readonly statusVerifiedDate?: string;
  readonly lastUpdatePostDate?: string;
  readonly studyFirstPostDate?: string;
  readonly studyType?: string;
  readonly primaryPurpose?: string;
  readonly phases: readonly string[];
  readonly conditions: readonly string[];
  readonly interventions: readonly { readonly type?: string; readonly name: string }[];
  readonly sex?: string;
  readonly minimumAge?: string;
  readonly maximumAge?: string;
  readonly healthyVolunteers?: boolean;
  readonly leadSponsor?: string;
  readonly leadSponsorClass?: string;
  readonly collaborators: readonly string[];
  /** People; absent where the registry has none or its placeholder 99999999. */
  readonly enrollment?: { readonly count: number; readonly type?: string };
  readonly start?: CardDate;
  readonly primaryCompletion?: CardDate;
  readonly completion?: CardDate;
  readonly hasResults: boolean;
  readonly siteCount: number;
  /** Distinct countries of the sites under their present names, in the order of first mention. */
  readonly countries: readonly string[];
}

/** Makes the card of a record. What the record does not have is absent, never an empty text. */
export function cardOf(study: Study): Card {
  const { protocolSection: protocol } = study;
  const { statusModule: status, designModule: design, eligibilityModule: eligibility } = protocol;
  const { leadSponsor, collaborators } = protocol.sponsorCollaboratorsModule ?? {};
  const locations = protocol.contactsLocationsModule?.locations ?? [];
  return withoutAbsent({
    nctId: nctIdOf(study),
    briefTitle: titleOf(study),
    acronym: protocol.identificationModule.acronym,
    overallStatus: status?.overallStatus,
    lastKnownStatus: status?.overallStatus === "UNKNOWN" ? status.lastKnownStatus : undefined,
    statusVerifiedDate: status?.statusVerifiedDate,
    lastUpdatePostDate: status?.lastUpdatePostDateStruct?.date,
    studyFirstPostDate: status?.studyFirstPostDateStruct?.date,
    studyType: design?.studyType,
    primaryPurpose: design?.designInfo?.primaryPurpose,
    phases: design?.phases ?? [],
    conditions: protocol.conditionsModule?.conditions ?? [],
    interventions: (protocol.armsInterventionsModule?.interventions ?? []).flatMap(({ type, name }) =>
      name === undefined ? [] : [withoutAbsent({ type, name })],
    ),
    sex: eligibility?.sex,
    minimumAge: eligibility?.minimumAge,
    maximumAge: eligibility?.maximumAge,
    healthyVolunteers: eligibility?.healthyVolunteers,
    leadSponsor: leadSponsor?.name,
    leadSponsorClass: leadSponsor?.class,
    collaborators: (collaborators ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])),
    enrollment: enrollmentOf(study),
    start: cardDate(status?.startDateStruct),
    primaryCompletion: cardDate(status?.primaryCompletionDateStruct),
    completion: cardDate(status?.completionDateStruct),
    hasResults: hasResults(study),
    siteCount: locations.length,
    countries: distinctCountries(locations),
  });
}

/** The registry's rule is "results were submitted"; copies made with a field filter may only hold the section. */
function hasResults(study: Study): boolean {
  return study.hasResults ?? study.resultsSection !== undefined;
}

function cardDate(struct: { date?: string | undefined; type?: string | undefined } | undefined) {
  return struct?.date === undefined ? undefined : withoutAbsent({ date: struct.date, type: struct.type });
}

type WithoutAbsent<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};

/** Cards are kept as JSON and compared with `toEqual`: an absent field has no key. */
function withoutAbsent<Fields extends object>(fields: Fields): WithoutAbsent<Fields> {
  // The entries that are left are those of the fields that have a value.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as WithoutAbsent<Fields>;
}
