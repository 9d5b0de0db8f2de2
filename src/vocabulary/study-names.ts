/**
 * @module What one study says about names that mean the same.
 *
 * The registry's `asFound` of interventions is left alone: it found "Time" in texts and called it cyclophosphamide.
 */
import { presentMeshId } from "../study/mesh-id.ts";
import type { Study } from "../study/study.ts";
import { explainedAbbreviations } from "./abbreviations.ts";
import { foldedWords, isJoining, nameKey } from "./name-key.ts";

type Pair = readonly [first: string, second: string];

/** Plain data; each pair once. */
export interface StudyNames {
  /** Condition as the only one of the study → its only MeSH id; and what the registry found a MeSH term by → id. */
  readonly conditions: readonly Pair[];
  /** MeSH id → term. */
  readonly meshTerms: readonly Pair[];
  /** InterventionName → InterventionOtherName. */
  readonly treatments: readonly Pair[];
  /** Short form → long form. */
  readonly abbreviations: readonly Pair[];
  /** Words of titles, conditions, keywords, treatments, sponsors and places, folded, each once. */
  readonly words: readonly string[];
}

/** Reads a study. */
export function studyNames(study: Study): StudyNames {
  const names = namesOf(study);
  const summary = study.protocolSection.descriptionModule?.briefSummary ?? "";
  const words = new Set<string>();
  for (const text of [...names, ...placesOf(study)]) for (const word of foldedWords(text)) words.add(word);
  const { meshes = [], ancestors = [] } = study.derivedSection?.conditionBrowseModule ?? {};
  return {
    conditions: conditionsOf(study),
    meshTerms: distinct(
      [...meshes, ...ancestors].flatMap(({ id, term }) =>
        id === undefined || term === undefined ? [] : [[presentMeshId(id), term]],
      ),
    ),
    treatments: distinct(
      (study.protocolSection.armsInterventionsModule?.interventions ?? []).flatMap(
        ({ name, otherNames = [] }) =>
          name === undefined || !isName(name)
            ? []
            : otherNames.filter(isName).map((other) => [name, other] as const),
      ),
    ),
    abbreviations: abbreviationsIn([...names, summary]),
    words: [...words],
  };
}

/** Texts longer than this are sentences, not names. */
const LONGEST_NAME = 80;

function isName(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST_NAME && !text.split(" ").every(isJoining);
}

function conditionsOf({ protocolSection, derivedSection }: Study): readonly Pair[] {
  const [condition, ...others] = protocolSection.conditionsModule?.conditions ?? [];
  const { meshes = [], browseLeaves = [] } = derivedSection?.conditionBrowseModule ?? {};
  const [mesh, ...more] = meshes;
  const pairs: Pair[] = [];
  if (condition !== undefined && mesh?.id !== undefined && others.length === 0 && more.length === 0)
    pairs.push([condition, presentMeshId(mesh.id)]);
  const ids = new Map(meshes.map(({ id, term }) => [term, id]));
  for (const { asFound, name } of browseLeaves) {
    const id = ids.get(name);
    if (asFound !== undefined && id !== undefined) pairs.push([asFound, presentMeshId(id)]);
  }
  return distinct(pairs.filter(([text]) => isName(text)));
}

function abbreviationsIn(texts: readonly string[]): readonly Pair[] {
  const found = new Map<string, Pair>();
  for (const text of texts)
    for (const { short, long } of explainedAbbreviations(text))
      found.set(`${short}\n${nameKey(long)}`, [short, long]);
  return [...found.values()];
}

function distinct(pairs: readonly Pair[]): readonly Pair[] {
  return [...new Map(pairs.map((pair) => [pair.join("\n"), pair])).values()];
}

function namesOf({ protocolSection: protocol }: Study): readonly string[] {
  const { briefTitle, officialTitle, acronym } = protocol.identificationModule;
  const { conditions = [], keywords = [] } = protocol.conditionsModule ?? {};
  const { leadSponsor, collaborators = [] } = protocol.sponsorCollaboratorsModule ?? {};
  const interventions = protocol.armsInterventionsModule?.interventions ?? [];
  return [
    briefTitle,
    officialTitle,
    acronym,
    ...conditions,
    ...keywords,
    ...interventions.map(({ name }) => name),
    ...interventions.flatMap(({ otherNames = [] }) => otherNames),
    leadSponsor?.name,
    ...collaborators.map(({ name }) => name),
  ].filter((text) => text !== undefined);
}

function placesOf({ protocolSection: protocol }: Study): readonly string[] {
  const places = new Set<string>();
  for (const { city, state, country } of protocol.contactsLocationsModule?.locations ?? [])
    for (const place of [city, state, country]) if (place !== undefined) places.add(place);
  return [...places];
}
