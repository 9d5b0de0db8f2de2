/**
 * @module What is understood of a study's criteria, as bytes to keep: JSON, compressed against the very text that it was
 * read from, so that the words of the text, which every reader has anyway, take no space a second time.
 */
import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { eligibilityOf } from "../criteria/eligibility-of.ts";
import type { Eligibility } from "../criteria/eligibility-of.ts";
import { RULES_VERSION } from "../criteria/predicates/parse-criterion.ts";
import type { NctId } from "../study/nct-id.ts";
import { nctIdOf } from "../study/study.ts";
import type { Study } from "../study/study.ts";

/** Rises with every change of how readings are written. */
const FORMAT = 1;

/** Half a SHA-256, as for records. */
const DIGEST_BYTES = 16;

/** What most readings hold besides the words of the text. Part of the format. */
const COMMON =
  '"},"sections":[{"polarity":"inclusion","heading":{"start":0,"end":19},"label":"Inclusion Criteria","items":[{"id":"1.1","span":{"start":0,"end":10},"marker":"*","depth":0,"text":"","role":"criterion","reach":"everyone","children":[],"side":"exclusion","logic":{"kind":"predicate","variable":"age","is":"within","kind":"opaque","span":{"start":12,"end":1}},"status":"opaque"}';

/** The part of a study that is read. */
function textOf(study: Study): string {
  return study.protocolSection.eligibilityModule?.eligibilityCriteria ?? "";
}

/** Names the text, the rules and the format: the same digest, the same reading. */
export function readingDigest(study: Study): Buffer {
  return createHash("sha256")
    .update(`${FORMAT} ${RULES_VERSION}\n${textOf(study)}`)
    .digest()
    .subarray(0, DIGEST_BYTES);
}

export function encodeReading(study: Study, { split, sections }: Eligibility): Buffer {
  return deflateRawSync(JSON.stringify({ split, sections }), { dictionary: dictionaryOf(study) });
}

/** The inverse; `undefined` where the bytes are damaged. Only for bytes kept under the study's own digest. */
export function decodeReading(study: Study, data: Uint8Array): Eligibility | undefined {
  try {
    const text = inflateRawSync(data, { dictionary: dictionaryOf(study) }).toString("utf8");
    // Only what encodeReading wrote is kept under this digest.
    const { split, sections } = JSON.parse(text) as Pick<Eligibility, "split" | "sections">;
    return { nctId: nctIdOf(study), rulesVersion: RULES_VERSION, split, sections };
  } catch {
    return undefined;
  }
}

function dictionaryOf(study: Study): Buffer {
  return Buffer.from(COMMON + textOf(study));
}

/** Where readings are kept; the store's `ReadingStore` is one. */
export interface KeptReadings {
  get(nctId: NctId, digest: Uint8Array): Uint8Array | undefined;
}

/** What is kept of a study under the present rules, and else read now: the answer is the same. */
export function readEligibility(readings: KeptReadings, study: Study): Eligibility {
  const kept = readings.get(nctIdOf(study), readingDigest(study));
  return (kept && decodeReading(study, kept)) ?? eligibilityOf(study);
}
