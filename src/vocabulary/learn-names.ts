/**
 * @module Names that mean the same, concluded from what the studies say (`name-evidence.ts`). Whoever fills in a record
 * writes anything anywhere, so precision comes first: a pair must be seen in several studies and must not be explained
 * by one name being narrower than the other, or by a mistake.
 */
import { isAbbreviation } from "./thesaurus.ts";
import { isJoining, naturalOrder, nameKey } from "./name-key.ts";
import type { NameEvidence, NamePairs } from "./name-evidence.ts";
import type { NameGroup } from "./name-group.ts";
import { isOrdinaryWord } from "./ordinary-words.ts";
import { relate } from "./word-equivalents.ts";

/** A name must mean the same in this part of the studies that use it alone. */
const CLEAR_MAJORITY = 0.8;
/** Studies that must put two names side by side. */
const ENOUGH_STUDIES = 2;
/** The same where the names have no word in common. */
const ENOUGH_FOR_DIFFERENT_WORDS = 3;

/** Groups of names in the order of MeSH ids, then of labels. */
export function learnNames(evidence: NameEvidence): readonly NameGroup[] {
  const groups = [
    ...learnConditions(evidence),
    ...learnTreatments(evidence.treatments),
    ...learnAbbreviations(evidence.abbreviations),
  ];
  return groups;
}

/** Descriptors that say how a disease runs or that there is one: everything is found under them. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `Disease,Acute Disease,Chronic Disease,Syndrome,Recurrence,Disease Progression,Wounds and Injuries,Inflammation,
   Necrosis,Fibrosis,Hypertrophy,Hyperplasia,Pathologic Processes,Signs and Symptoms,Infections,Critical Illness,
   Motor Activity,Neoplasm Metastasis,Disease Susceptibility,Emergencies,Atrophy,Rupture,Death,Postoperative Complications`
    .split(",")
    .map((term) => nameKey(term)),
);

/** What studies of one condition and one MeSH term call the term. */
function learnConditions({ conditions, meshTerms }: NameEvidence): readonly NameGroup[] {
  const terms = new Map([...meshTerms].map(([id, spellings]) => [id, commonest(spellings)]));
  const termKeys = new Map([...terms].map(([id, { text }]) => [nameKey(text), id]));
  const byKey = mergeSpellings(conditions);
  const names = new Map<string, { text: string; studies: number }[]>();
  for (const [key, { text, seconds, studies }] of byKey) {
    const { text: id, studies: together } = commonest(seconds);
    const term = terms.get(id)?.text;
    if (term === undefined || NO_NAMES.has(nameKey(term)) || together < CLEAR_MAJORITY * studies) continue;
    const owner = termKeys.get(key);
    if (owner !== undefined && owner !== id) continue;
    if (isSynonym(key, nameKey(term), together) && !isOrdinaryWord(text))
      names.set(id, [...(names.get(id) ?? []), { text, studies: together }]);
  }
  return [...terms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { text: label, studies }]) => ({
      label,
      id,
      source: "registry",
      names: [
        ...(naturalOrder(label) === label ? [] : [naturalOrder(label)]),
        ...(names.get(id) ?? []).sort((a, b) => b.studies - a.studies).map(({ text }) => text),
      ],
      studies,
    }));
}

function isSynonym(key: string, termKey: string, studies: number): boolean {
  const [name, term] = [key.split(" "), termKey.split(" ")];
  switch (relate(name, term)) {
    case "same":
      return studies >= ENOUGH_STUDIES;
    case "wider":
      return studies >= ENOUGH_STUDIES && name.length > 1;
    case "different":
      return studies >= ENOUGH_FOR_DIFFERENT_WORDS;
    case "narrower":
    case "overlapping":
      return false;
  }
}

/** What stands among other names and is none. */
const NO_TREATMENT =
  /placebo|sham|control|standard|usual care|other name|^none$|^n\/?a$|arm\b|group|study|treatment|therapy$|trial|\d\s?(?:mg|mcg|µg|ug|g|ml|%|iu|mg\/)|inhibitor|^drug$|antibod|vaccine$|agent|questionnaire|dose|tablet|capsule|injection|intervention|combination|experimental|active|comparator|matching|\+|\band\b|,|;|\//i;

/** Three or four letters stand for too many things; drugs are known by them within one trial only. */
const TOO_SHORT = /^[A-Za-z]{1,4}$|^platin(?:um)?$/i;

/** Numbers that sponsors give to what has no name yet: `MK-3475`, `LY450190`, `BGB-A317`. */
const CODE_NAME = /^[A-Z]{1,5}[- ]?[A-Z]?\d{2,8}[A-Z]?$/;

function learnTreatments(pairs: NamePairs): readonly NameGroup[] {
  const names = new Map<string, { text: string; others: Map<string, { text: string; studies: number }> }>();
  const namedBy = new Map<string, Map<string, number>>();
  for (const [written, others] of pairs) {
    const name = plainTreatment(written);
    const key = nameKey(name);
    if (key === "" || NO_TREATMENT.test(name)) continue;
    for (const [writtenOther, studies] of others) {
      const other = plainTreatment(writtenOther);
      const otherKey = nameKey(other);
      if (otherKey === "" || otherKey === key || NO_TREATMENT.test(other) || TOO_SHORT.test(other)) continue;
      const entry = names.get(key) ?? { text: name, others: new Map() };
      names.set(key, entry);
      const known = entry.others.get(otherKey);
      entry.others.set(otherKey, { text: known?.text ?? other, studies: (known?.studies ?? 0) + studies });
      const from = namedBy.get(otherKey) ?? new Map<string, number>();
      namedBy.set(otherKey, from.set(key, (from.get(key) ?? 0) + studies));
    }
  }
  // A name is another name of one thing only: of what most studies give it for, with hardly any exception.
  const belongsTo = (otherKey: string, key: string): boolean => {
    const from = namedBy.get(otherKey) ?? new Map<string, number>();
    const all = [...from].reduce(
      (sum, [name, studies]) => sum + (relate(name.split(" "), key.split(" ")) === "narrower" ? 0 : studies),
      0,
    );
    return (from.get(key) ?? 0) >= CLEAR_MAJORITY * all;
  };
  return [...names]
    .map(([key, { text, others }]): NameGroup => {
      const good = [...others]
        .filter(([otherKey, other]) => {
          const isCode = CODE_NAME.test(other.text) && !key.includes(" ");
          return (other.studies >= ENOUGH_STUDIES || isCode) && belongsTo(otherKey, key);
        })
        .filter(([otherKey]) => ["same", "different"].includes(relate(otherKey.split(" "), key.split(" "))))
        .sort(([, a], [, b]) => b.studies - a.studies);
      return {
        label: text,
        source: "registry",
        names: good.map(([, other]) => other.text),
        studies: good.reduce((sum, [, { studies }]) => sum + studies, 0),
      };
    })
    .filter(({ names: others }) => others.length > 0)
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** Without marks of ownership and what stands in brackets. */
function plainTreatment(name: string): string {
  return name
    .replaceAll(/[®™©]|\((?:R|TM|INN)\)|\sTM$/gi, "")
    .replaceAll(/\s*[([][^()[\]]*[)\]]\s*/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function learnAbbreviations(pairs: NamePairs): readonly NameGroup[] {
  const groups: NameGroup[] = [];
  const byShort = new Map<string, [string, Map<string, number>][]>();
  for (const [short, longs] of pairs) {
    const key = nameKey(short);
    byShort.set(key, [...(byShort.get(key) ?? []), [short, longs]]);
  }
  for (const spellings of byShort.values()) {
    const longs = new Map<string, Map<string, number>>();
    for (const [, ofShort] of spellings)
      for (const [long, studies] of ofShort) {
        const key = nameKey(long);
        const texts = longs.get(key) ?? new Map<string, number>();
        longs.set(key, texts.set(long, (texts.get(long) ?? 0) + studies));
      }
    const short = commonest(
      new Map(spellings.map(([text, ofShort]) => [text, [...ofShort.values()].reduce((a, b) => a + b, 0)])),
    ).text;
    if (!isAbbreviation(short)) continue;
    for (const texts of longs.values()) {
      const { text } = commonest(texts);
      const studies = [...texts.values()].reduce((a, b) => a + b, 0);
      if (studies >= ENOUGH_STUDIES && !isJoining(text))
        groups.push({ label: text, source: "abbreviation", names: [short], studies });
    }
  }
  return groups.sort((a, b) => (b.studies ?? 0) - (a.studies ?? 0) || (a.label < b.label ? -1 : 1));
}

interface Spelled {
  readonly text: string;
  readonly seconds: Map<string, number>;
  readonly studies: number;
}

/** Pairs by key of the first name: its commonest spelling, and all seconds of all spellings. */
function mergeSpellings(pairs: NamePairs): ReadonlyMap<string, Spelled> {
  const spellings = new Map<string, Map<string, number>>();
  const seconds = new Map<string, Map<string, number>>();
  for (const [text, ofText] of pairs) {
    const key = nameKey(text);
    if (key === "") continue;
    const ofKey = seconds.get(key) ?? new Map<string, number>();
    seconds.set(key, ofKey);
    let studies = 0;
    for (const [second, number] of ofText) {
      ofKey.set(second, (ofKey.get(second) ?? 0) + number);
      studies += number;
    }
    const texts = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, texts.set(text, studies));
  }
  return new Map(
    [...seconds].map(([key, ofKey]) => [
      key,
      {
        text: commonest(spellings.get(key) ?? new Map()).text,
        seconds: ofKey,
        studies: [...ofKey.values()].reduce((sum, number) => sum + number, 0),
      },
    ]),
  );
}

/** The text with the largest count (ties: the first by code units). */
function commonest(counts: ReadonlyMap<string, number>): { text: string; studies: number } {
  let best = { text: "", studies: 0 };
  for (const [text, studies] of counts)
    if (studies > best.studies || (studies === best.studies && text < best.text)) best = { text, studies };
  return best;
}
