/** @module Who can take part, as a FHIR `Group` by definition: the criteria's text, and sex, age and health as they are coded. */
import { parseAge } from "../../study/age.ts";
import { healthyVolunteersWords } from "../../study/enumerations.ts";
import type { Study } from "../../study/study.ts";
import { coded, codeableConcept } from "./codeable-concept.ts";
import type { FhirResource } from "./fhir-bundle.ts";
import { withoutEmpty } from "./without-empty.ts";

/** Undefined where the record says nothing about it. */
export function eligibilityGroup(study: Study): FhirResource | undefined {
  const module = study.protocolSection.eligibilityModule;
  if (module === undefined) return undefined;
  const { sex, minimumAge, maximumAge, healthyVolunteers, eligibilityCriteria } = module;
  const age = withoutEmpty({ low: quantity(minimumAge), high: quantity(maximumAge) });
  const health = healthyVolunteersWords(healthyVolunteers);
  const characteristic = [
    sex === undefined
      ? undefined
      : { code: codeableConcept("Sex"), valueCodeableConcept: coded("Sex", sex), exclude: false },
    Object.keys(age).length === 0
      ? undefined
      : { code: codeableConcept("Age"), valueRange: age, exclude: false },
    health === undefined
      ? undefined
      : { code: codeableConcept("Healthy volunteers"), valueBoolean: healthyVolunteers, exclude: false },
  ].filter((entry) => entry !== undefined);
  return {
    resourceType: "Group",
    ...withoutEmpty({
      id: `${study.protocolSection.identificationModule.nctId}-eligibility`,
      type: "person",
      membership: "definitional",
      description: eligibilityCriteria,
      characteristic,
    }),
  };
}

const UCUM: Readonly<Record<string, string>> = {
  year: "a",
  month: "mo",
  week: "wk",
  day: "d",
  hour: "h",
  minute: "min",
};

function quantity(text: string | undefined): unknown {
  const age = text === undefined ? undefined : parseAge(text);
  if (age === undefined) return undefined;
  const unit = age.unit.toLowerCase().replace(/s$/, "");
  return {
    value: age.count,
    unit: age.unit,
    ...(UCUM[unit] !== undefined && { system: "http://unitsofmeasure.org", code: UCUM[unit] }),
  };
}
