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

/**
 * Works out the vocabulary of a registry.
 * @param evidence counted over all its studies
 * @param imported names from vocabulary files
 */
export function createVocabulary(evidence: NameEvidence, imported: readonly NameGroup[] = []): Vocabulary {
  const learnt = learnNames(evidence);
  const isExplained = ({ source }: NameGroup): boolean => source === "abbreviation";
  // Abbreviations come last: they join the concept that has their long form as a name.
  const groups = [
    ...OWN_NAMES,
    ...learnt.filter((group) => !isExplained(group)),
    ...imported,
    ...learnt.filter(isExplained),
  ];
  const forms = new Set<string>();
  for (const word of evidence.words.keys()) for (const form of wordForms(word)) forms.add(form);
  return {
    thesaurus: createThesaurus(groups, { occurs: (form) => forms.has(form) }),
    spelling: createSpelling(evidence.words),
  };
}
