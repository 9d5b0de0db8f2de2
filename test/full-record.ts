/** @module A record with every field that the schema knows, each holding the same text: made from the schema itself. */
import { z } from "zod";
import { annotationSection } from "../src/study/schema/annotation-section.ts";
import { derivedSection } from "../src/study/schema/derived-section.ts";
import { documentSection } from "../src/study/schema/document-section.ts";
import { protocolSection } from "../src/study/schema/protocol-section.ts";
import { resultsSection } from "../src/study/schema/results-section.ts";
import { studyOf } from "./study-page-harness.tsx";
import type { Study } from "../src/study/study.ts";

/** Lists have two elements, numbers are 7, booleans true; the study's number stays a number. */
export function fullRecord(text: string): Study {
  const sections = { protocolSection, resultsSection, annotationSection, documentSection, derivedSection };
  const record = valueOf(z.looseObject(sections), text);
  const study = studyOf(withNumber(record));
  return study;
}

function withNumber(record: unknown): unknown {
  const parsed = z
    .looseObject({ protocolSection: z.looseObject({ identificationModule: z.looseObject({}) }) })
    .parse(record);
  parsed.protocolSection.identificationModule["nctId"] = "NCT00000102";
  return { ...parsed, hasResults: true };
}

function valueOf(schema: z.core.$ZodType, text: string): unknown {
  if (schema instanceof z.ZodOptional) return valueOf(schema.unwrap(), text);
  if (schema instanceof z.ZodArray) return [valueOf(schema.element, text), valueOf(schema.element, text)];
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, valueOf(inner, text)]));
  }
  if (schema instanceof z.ZodNumber) return 7;
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodString) return text;
  throw new Error(`no value for a schema of type ${schema._zod.def.type}`);
}
