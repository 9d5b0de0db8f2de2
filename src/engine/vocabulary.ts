/** @module What an engine knows about words: other names and spelling, for one data version. */
import { learnNames } from "../vocabulary/learn-names.ts";
import type { NameEvidence } from "../vocabulary/name-evidence.ts";
import type { NameGroup } from "../vocabulary/name-group.ts";
import { wordForms } from "../vocabulary/word-forms.ts";
import { createSpelling, type Spelling } from "../vocabulary/spelling.ts";
import { OWN_NAMES } from "../vocabulary/tables/own-names.ts";
import { createThesaurus, type Thesaurus } from "../vocabulary/thesaurus.ts";

export interface Vocabulary {
  readonly thesaurus: Thesaurus;
  readonly spelling: Spelling;
}

/** What the studies of a registry teach about words, as plain data. */
export interface LearntWords {
  readonly groups: readonly NameGroup[];
  /** Folded word → studies. */
  readonly words: readonly (readonly [word: string, studies: number])[];
}

/** @param evidence counted over all studies of the registry */
export function learnWords(evidence: NameEvidence): LearntWords {
  return { groups: learnNames(evidence), words: [...evidence.words] };
}

/** @param imported names from vocabulary files */
export function vocabularyOf(learnt: LearntWords, imported: readonly NameGroup[] = []): Vocabulary {
  const isExplained = ({ source }: NameGroup): boolean => source === "abbreviation";
  // Abbreviations come last: they join the concept that has their long form as a name.
  const groups = [
    ...OWN_NAMES,
    ...learnt.groups.filter((group) => !isExplained(group)),
    ...imported,
    ...learnt.groups.filter(isExplained),
  ];
  const forms = new Set<string>();
  for (const [word] of learnt.words) for (const form of wordForms(word)) forms.add(form);
  return {
    thesaurus: createThesaurus(groups, { occurs: (form) => forms.has(form) }),
    spelling: createSpelling(new Map(learnt.words)),
  };
}

/** Both at once: the vocabulary of a registry. */
export function createVocabulary(evidence: NameEvidence, imported: readonly NameGroup[] = []): Vocabulary {
  return vocabularyOf(learnWords(evidence), imported);
}
