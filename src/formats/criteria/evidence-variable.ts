/**
 * @module Who can take part, as a FHIR R5 `EvidenceVariable`: one characteristic for each of the registry's own fields
 * and for each criterion, with its logic where it is understood and its words always.
 */
import { criteriaOf } from "../../criteria/check-study.ts";
import type { Eligibility, EligibilityItem } from "../../criteria/eligibility-of.ts";
import { not } from "../../criteria/predicates/node.ts";
import type { Bound, CriterionNode, Predicate, TimeWindow } from "../../criteria/predicates/node.ts";
import { VARIABLES } from "../../criteria/predicates/variables.ts";
import { fieldVerdicts } from "../../criteria/registry-fields.ts";
import { nctIdOf } from "../../study/study.ts";
import type { Study } from "../../study/study.ts";
import { titleOf } from "../../study/title.ts";
import type { FhirResource } from "../fhir/fhir-bundle.ts";
import { withoutEmpty } from "../fhir/without-empty.ts";

type Characteristic = Readonly<Record<string, unknown>>;

/** UCUM codes of the units that criteria are read in. */
const UCUM: Readonly<Record<string, string>> = {
  years: "a",
  days: "d",
  "×10⁹/L": "10*9/L",
  "g/dL": "g/dL",
  "mg/dL": "mg/dL",
  "mL/min": "mL/min",
  "mL/min/1.73 m²": "mL/min/{1.73_m2}",
  "%": "%",
  "% of predicted": "%",
  "kg/m²": "kg/m2",
  kg: "kg",
  mmHg: "mm[Hg]",
  "beats a minute": "/min",
  ms: "ms",
  "cells/µL": "/uL",
  "ng/mL": "ng/mL",
};

/** FHIR asks for a status; what is read by rules is never more than a draft. */
export function evidenceVariable(study: Study, eligibility: Eligibility): FhirResource {
  const nctId = nctIdOf(study);
  const text = study.protocolSection.eligibilityModule?.eligibilityCriteria ?? "";
  const fields = fieldVerdicts(study, {}).map(({ field, says }) => ({
    description: `Registry field ${field}: ${says}`,
  }));
  const criteria = criteriaOf(eligibility).map((item) => ofItem(item, text));
  return {
    resourceType: "EvidenceVariable",
    ...withoutEmpty({
      id: `${nctId}-eligibility`,
      status: "draft",
      version: eligibility.rulesVersion,
      name: `Eligibility_${nctId}`,
      title: titleOf(study),
      description: text,
      actual: false,
      characteristic: [...fields, ...criteria],
    }),
  };
}

function ofItem(item: EligibilityItem, text: string): Characteristic {
  const { logic, side, reach } = item;
  const exclude = side === "exclusion";
  const note = reach === "everyone" ? [] : [{ text: REACH[reach] }];
  // What holds for a group or only with its neighbours would say too much as logic of its own.
  const definition = logic === undefined || reach !== "everyone" ? {} : ofNode(logic, text);
  return withoutEmpty({
    ...definition,
    linkId: item.id,
    description: item.text,
    note,
    exclude: exclude !== (definition["exclude"] === true),
  });
}

const REACH = {
  group: "For one group of the study, or for another person.",
  unclear: "Holds only together with its neighbours.",
} as const;

/** A part of a criterion; `exclude` turns it round. What was not understood is its words alone. */
function ofNode(node: CriterionNode, text: string): Characteristic {
  const part = (inner: CriterionNode): Characteristic => ofNode(inner, text);
  if (node.kind === "predicate") return ofPredicate(node, text);
  if (node.kind === "opaque" || node.kind === "named")
    return { description: text.slice(node.span.start, node.span.end).trim() || "As the criterion says." };
  if (node.kind === "not") {
    const inner = part(node.arg);
    return { ...inner, exclude: inner["exclude"] !== true };
  }
  if (node.kind === "implies") return combined("any-of", [part(not(node.if)), part(node.demand)]);
  if (node.kind === "unless") return combined("all-of", [part(node.arg), part(not(node.except))]);
  if (node.kind !== "atLeast")
    return combined(node.kind === "and" ? "all-of" : "any-of", node.args.map(part));
  return {
    definitionByCombination: { code: "at-least", threshold: node.k, characteristic: node.args.map(part) },
  };
}

function combined(code: "all-of" | "any-of", characteristic: readonly Characteristic[]): Characteristic {
  return { definitionByCombination: { code, characteristic } };
}

function ofPredicate(predicate: Predicate, text: string): Characteristic {
  const { variable, span } = predicate;
  const type = { text: VARIABLES[variable].words, coding: [{ code: variable }] };
  const words = withoutEmpty({ description: text.slice(span.start, span.end) });
  const typed = (value: Readonly<Record<string, unknown>>): Characteristic => ({
    ...words,
    definitionByTypeAndValue: { type, ...value },
  });
  if (predicate.is === "present")
    return { ...typed({ valueBoolean: true }), ...(predicate.window && timeOf(predicate.window)) };
  if (predicate.is === "oneOf") {
    const values = predicate.values.map((value) => typed({ valueCodeableConcept: { text: String(value) } }));
    const [only] = values;
    return values.length === 1 && only !== undefined ? only : { ...words, ...combined("any-of", values) };
  }
  const { low, high, relative } = predicate;
  const bounds = [bounded(low, ">"), bounded(high, "<")].flatMap((bound) =>
    bound === undefined ? [] : [typed({ valueQuantity: { ...bound, ...unitOf(variable, relative) } })],
  );
  const [only] = bounds;
  return bounds.length === 1 && only !== undefined ? only : { ...words, ...combined("all-of", bounds) };
}

function bounded(bound: Bound | undefined, sign: ">" | "<") {
  return bound && { value: bound.value, comparator: bound.inclusive ? `${sign}=` : sign };
}

function unitOf(id: Predicate["variable"], relative: "ULN" | "LLN" | undefined) {
  if (relative !== undefined)
    return { unit: `times the ${relative === "ULN" ? "upper" : "lower"} limit of normal` };
  const variable = VARIABLES[id];
  if (variable.kind !== "quantity" || variable.unit === "") return {};
  const code = UCUM[variable.unit];
  return { unit: variable.unit, ...(code !== undefined && { system: "http://unitsofmeasure.org", code }) };
}

function timeOf({ side, words, days }: TimeWindow) {
  const before = { value: -days, unit: "days", system: "http://unitsofmeasure.org", code: "d" };
  return {
    timeFromEvent: [
      {
        description: `${side === "within" ? "Within" : "Longer ago than"} ${words} before the study`,
        eventCodeableConcept: { text: "Start of the study" },
        range: side === "within" ? { low: before, high: { ...before, value: 0 } } : { high: before },
      },
    ],
  };
}
