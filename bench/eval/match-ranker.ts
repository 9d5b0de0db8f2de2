/**
 * @module The order of `/match` on top of a search: what the note speaks against comes last, neighbours in relevance are
 * ordered by the inclusion criteria they meet.
 */
import { checkStudy } from "../../src/criteria/check-study.ts";
import type { StudyCheck } from "../../src/criteria/check-study.ts";
import { eligibilityOf } from "../../src/criteria/eligibility-of.ts";
import type { Eligibility } from "../../src/criteria/eligibility-of.ts";
import { factsOfReading } from "../../src/criteria/notes/note-reading.ts";
import { readNote } from "../../src/criteria/notes/read-note.ts";
import { rankKey, SIMILARLY_RELEVANT } from "../../src/match/rank-key.ts";
import { nctIdOf } from "../../src/study/study.ts";
import type { Study } from "../../src/study/study.ts";
import type { Ranker } from "./ranker.ts";

interface ReadStudy {
  readonly study: Study;
  readonly eligibility: Eligibility;
}

/** @param search gives the studies in the order of relevance */
export function createMatchRanker(search: Ranker, studies: Iterable<Study>): Ranker {
  const read = new Map<string, ReadStudy>();
  for (const study of studies) read.set(nctIdOf(study), { study, eligibility: eligibilityOf(study) });
  return {
    name: `${search.name}, as /match ranks`,
    rank: async (question) => {
      const facts = factsOfReading(question.note, readNote(question.note));
      const found = await search.rank(question);
      const keyed = found.map((nctId, place) => {
        const one = read.get(nctId);
        const check = one === undefined ? undefined : checkStudy(one.study, one.eligibility, facts);
        const key = rankKey(check === undefined ? 0 : inclusionsMet(check), -1, place, SIMILARLY_RELEVANT);
        return { nctId, isRefused: check?.verdict === "likely_not", key };
      });
      return keyed
        .sort((one, other) => Number(one.isRefused) - Number(other.isRefused) || one.key - other.key)
        .map(({ nctId }) => nctId);
    },
  };
}

function inclusionsMet({ fields, items }: StudyCheck): number {
  const met = items.filter(({ item, outcome }) => outcome === "met" && item.side === "inclusion").length;
  return met + (fields.some(({ truth }) => truth === "true") ? 1 : 0);
}
