/** @module Age, sex and healthy volunteers as the text demands them, against the registry's own fields. */
import type { Eligibility } from "../../src/criteria/eligibility-of.ts";
import { conflictsOf, demanded, demandsOf } from "../../src/criteria/registry-fields.ts";
import { parseAge } from "../../src/study/age.ts";
import { nctIdOf } from "../../src/study/study.ts";
import type { Study } from "../../src/study/study.ts";
import { percent } from "./percent.ts";

class Share {
  #right = 0;
  #wrong = 0;
  #missed = 0;

  add(said: unknown, field: unknown, isSame: boolean): void {
    if (said === undefined) this.#missed += field === undefined ? 0 : 1;
    else if (field === undefined || !isSame) this.#wrong += 1;
    else this.#right += 1;
  }

  get row(): Readonly<Record<string, string | number>> {
    const said = this.#right + this.#wrong;
    return {
      said,
      precision: percent(this.#right, said),
      recall: percent(this.#right, said + this.#missed),
    };
  }
}

export class FieldAgreement {
  readonly #minimum = new Share();
  readonly #maximum = new Share();
  readonly #sex = new Share();
  readonly #healthy = new Share();
  /** Studies whose text and fields differ, with the fields. */
  readonly conflicts: string[] = [];

  add(study: Study, eligibility: Eligibility): void {
    const { minimumAge, maximumAge, sex, healthyVolunteers } = study.protocolSection.eligibilityModule ?? {};
    const demands = demandsOf(eligibility).flatMap(demanded);
    const ages = demands.flatMap((predicate) =>
      predicate.variable === "age" && predicate.is === "within" ? [predicate] : [],
    );
    const low = ages.find((age) => age.low !== undefined)?.low;
    const high = ages.find((age) => age.high !== undefined)?.high;
    const [fieldLow, fieldHigh] = [parseAge(minimumAge ?? "")?.years, parseAge(maximumAge ?? "")?.years];
    this.#minimum.add(low?.value, fieldLow, isNear(low?.value, fieldLow));
    this.#maximum.add(high?.value, fieldHigh, isNear(high?.value, fieldHigh));
    const said = demands.find(({ variable }) => variable === "sex");
    const only = said?.is === "oneOf" && said.values.length === 1 ? said.values[0] : undefined;
    const fieldSex = sex === "FEMALE" || sex === "MALE" ? sex : undefined;
    this.#sex.add(only, fieldSex, only === fieldSex);
    const isHealthy = demands.some(({ variable }) => variable === "healthy") || undefined;
    this.#healthy.add(isHealthy, healthyVolunteers === true ? true : undefined, true);
    const fields = [...new Set(conflictsOf(study, eligibility).map(({ field }) => field))];
    if (fields.length > 0) this.conflicts.push(`${nctIdOf(study)} ${fields.join(" ")}`);
  }

  get rows(): Readonly<Record<string, Readonly<Record<string, string | number>>>> {
    return {
      "minimum age": this.#minimum.row,
      "maximum age": this.#maximum.row,
      "one sex only": this.#sex.row,
      "healthy volunteers": this.#healthy.row,
    };
  }
}

/** Ages are written in years, months or weeks of the same length. */
function isNear(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one - other) < 0.05;
}
