/** @module What the reference engine keeps of one study: enough for every question of the port, and no more. */
import { structuredFacts, type StructuredFacts } from "../../query/structured-conditions.ts";
import { cardOf } from "../../study/card.ts";
import { presentCountryName } from "../../study/country.ts";
import type { NctId } from "../../study/nct-id.ts";
import { firstDay, parsePartialDate } from "../../study/partial-date.ts";
import type { LocateCity } from "../../study/site-point.ts";
import type { Study } from "../../study/study.ts";
import type { ConditionEvidence } from "../../vocabulary/condition-tree.ts";
import { studyNames, type StudyNames } from "../../vocabulary/study-names.ts";
import type { Lexicon } from "./lexicon.ts";
import { readStudyValues, type StudyValues } from "./study-values.ts";

export interface IndexedStudy {
  readonly nctId: NctId;
  /** As it came, for statistics of what it says word for word. */
  readonly record: Study;
  readonly values: StudyValues;
  readonly facts: StructuredFacts;
  /** As the record spells them; `facts` has the same names folded. */
  readonly treatments: readonly string[];
  readonly sponsors: readonly string[];
  /** In the order of `facts.sites`. */
  readonly sites: readonly SiteNames[];
  readonly browse: ConditionEvidence;
  readonly names: StudyNames;
  readonly keys: SortKeys;
}

interface SiteNames {
  /** Under its present name. */
  readonly country: string | undefined;
  readonly state: string | undefined;
  readonly city: string | undefined;
  readonly facility: string | undefined;
}

/** Days are `yyyy-MM-dd`, the first that an incomplete date can mean. */
interface SortKeys {
  readonly updated: string | undefined;
  readonly posted: string | undefined;
  readonly start: string | undefined;
  /** People; the registry's placeholder 99999999 is no number. */
  readonly enrollment: number | undefined;
}

/** Equal texts and values of many studies, kept once. */
export class Pool {
  readonly #known = new Map<string, unknown>();

  /** The first of equal texts. */
  text<Text extends string | undefined>(text: Text): Text {
    return text === undefined ? text : this.share(text, () => text);
  }

  /** The value first made under this key; one key must always stand for equal values of one type. */
  share<Value>(key: string, make: () => Value): Value {
    const known = this.#known.get(key);
    if (known !== undefined) return known as Value; // by the rule about keys
    const made = make();
    this.#known.set(key, made);
    return made;
  }
}

/** Reads a study into its kept form. */
export function indexStudy(
  study: Study,
  lexicon: Lexicon,
  pool: Pool,
  locateCity?: LocateCity,
): IndexedStudy {
  const card = cardOf(study);
  const browse = study.derivedSection?.conditionBrowseModule;
  const locations = study.protocolSection.contactsLocationsModule?.locations ?? [];
  const share = (names: readonly string[]): readonly string[] => names.map((name) => pool.text(name));
  return {
    nctId: card.nctId,
    record: study,
    values: readStudyValues(study, lexicon),
    facts: shareFacts(structuredFacts(study, locateCity), pool),
    treatments: share(card.interventions.map(({ name }) => name)),
    sponsors: share([...(card.leadSponsor === undefined ? [] : [card.leadSponsor]), ...card.collaborators]),
    sites: locations.map(({ country, state, city, facility }) =>
      pool.share(`place ${country}\n${state}\n${city}\n${facility}`, () => ({
        country: country === undefined ? undefined : presentCountryName(country),
        state,
        city,
        facility,
      })),
    ),
    browse: {
      meshes: (browse?.meshes ?? []).map((mesh) => shareMesh(mesh, pool)),
      ancestors: (browse?.ancestors ?? []).map((mesh) => shareMesh(mesh, pool)),
    },
    names: shareNames(studyNames(study), pool),
    keys: {
      updated: dayOf(card.lastUpdatePostDate, pool),
      posted: dayOf(card.studyFirstPostDate, pool),
      start: dayOf(card.start?.date, pool),
      enrollment: card.enrollment?.count,
    },
  };
}

function shareNames(names: StudyNames, pool: Pool): StudyNames {
  const sharePairs = (pairs: StudyNames["conditions"]): StudyNames["conditions"] =>
    pairs.map((pair) => pool.share(`pair ${pair.join("\n")}`, () => pair));
  return {
    conditions: sharePairs(names.conditions),
    meshTerms: sharePairs(names.meshTerms),
    treatments: sharePairs(names.treatments),
    abbreviations: sharePairs(names.abbreviations),
    words: names.words.map((word) => pool.text(word)),
  };
}

function shareMesh(mesh: { id?: string | undefined; term?: string | undefined }, pool: Pool) {
  return pool.share(`mesh ${mesh.id} ${mesh.term}`, () => ({
    ...(mesh.id === undefined ? {} : { id: mesh.id }),
    ...(mesh.term === undefined ? {} : { term: mesh.term }),
  }));
}

function dayOf(date: string | undefined, pool: Pool): string | undefined {
  const parsed = date === undefined ? undefined : parsePartialDate(date);
  return parsed === undefined ? undefined : pool.text(firstDay(parsed));
}

function shareFacts(facts: StructuredFacts, pool: Pool): StructuredFacts {
  const shareSet = (names: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...names].map((name) => pool.text(name)));
  return {
    ...facts,
    overallStatus: pool.text(facts.overallStatus),
    phases: facts.phases.map((phase) => pool.text(phase)),
    studyType: pool.text(facts.studyType),
    primaryPurpose: pool.text(facts.primaryPurpose),
    minimumAge: pool.text(facts.minimumAge),
    maximumAge: pool.text(facts.maximumAge),
    sex: pool.text(facts.sex),
    leadSponsorClass: pool.text(facts.leadSponsorClass),
    startDate: pool.text(facts.startDate),
    lastUpdatePostDate: pool.text(facts.lastUpdatePostDate),
    conditionIds: shareSet(facts.conditionIds),
    treatments: shareSet(facts.treatments),
    sponsors: shareSet(facts.sponsors),
    sites: facts.sites.map((site) => pool.share(`site ${JSON.stringify(site)}`, () => shareSite(site, pool))),
  };
}

function shareSite(site: StructuredFacts["sites"][number], pool: Pool): StructuredFacts["sites"][number] {
  return {
    status: pool.text(site.status),
    country: pool.text(site.country),
    state: pool.text(site.state),
    city: pool.text(site.city),
    facility: pool.text(site.facility),
    point: site.point && pool.share(`point ${site.point.lat} ${site.point.lon}`, () => site.point),
  };
}
