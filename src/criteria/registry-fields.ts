/** @module Age, sex and healthy volunteers by the registry's own fields, which win over the text; where the two differ. */
import { ageFits, formatAges, parseAge } from "../study/age.ts";
import type { Study } from "../study/study.ts";
import type { Eligibility, EligibilityItem } from "./eligibility-of.ts";
import type { Truth } from "./evaluate.ts";
import type { Fact, Facts } from "./facts.ts";
import { predicatesOf } from "./predicates/node.ts";
import type { Predicate } from "./predicates/node.ts";

export interface FieldVerdict {
  readonly field: "age" | "sex" | "healthyVolunteers";
  /** Whether the person fits. */
  readonly truth: Truth;
  /** What the field says: `18 to 65 years old`. */
  readonly says: string;
  readonly fact?: Fact;
}

/** The registry's fields on who can take part, as the record has them. */
export interface EligibilityFields {
  readonly minimumAge?: string | undefined;
  readonly maximumAge?: string | undefined;
  readonly sex?: string | undefined;
  readonly healthyVolunteers?: boolean | undefined;
}

/** The limits that the registry keeps as fields, each only where it limits anything. */
export function fieldVerdicts(study: Study, facts: Facts): FieldVerdict[] {
  return fieldVerdictsOf(study.protocolSection.eligibilityModule ?? {}, facts);
}

/** {@link fieldVerdicts} of the fields alone. */
export function fieldVerdictsOf(
  { minimumAge, maximumAge, sex, healthyVolunteers }: EligibilityFields,
  facts: Facts,
): FieldVerdict[] {
  const verdicts: FieldVerdict[] = [];
  const { age, sex: ownSex, healthy } = facts;
  if (parseAge(minimumAge ?? "") !== undefined || parseAge(maximumAge ?? "") !== undefined) {
    const truth = age?.is === "value" ? truthOf(ageFits(age.value, minimumAge, maximumAge)) : "unknown";
    verdicts.push({
      field: "age",
      truth,
      says: formatAges(minimumAge, maximumAge),
      ...(age !== undefined && { fact: age }),
    });
  }
  if (sex === "FEMALE" || sex === "MALE") {
    const truth = ownSex?.is === "step" ? truthOf(ownSex.value === sex) : "unknown";
    verdicts.push({
      field: "sex",
      truth,
      says: sex === "FEMALE" ? "female" : "male",
      ...(ownSex !== undefined && { fact: ownSex }),
    });
  }
  if (healthyVolunteers === false) {
    const truth = healthy?.is === "yes" ? "false" : healthy?.is === "no" ? "true" : "unknown";
    verdicts.push({
      field: "healthyVolunteers",
      truth,
      says: "no healthy volunteers",
      ...(healthy !== undefined && { fact: healthy }),
    });
  }
  return verdicts;
}

function truthOf(holds: boolean): Truth {
  return holds ? "true" : "false";
}

export interface Conflict {
  readonly field: "minimumAge" | "maximumAge" | "sex";
  /** The registry's value, as people read it. */
  readonly fieldSays: string;
  readonly itemId: string;
  /** The item's own words. */
  readonly textSays: string;
}

/** Half a month: ages are written in years, months or weeks of the same length. */
const SAME_AGE_YEARS = 0.05;

/** Where a criterion that holds for everyone limits age or sex otherwise than the fields: neither is silently right. */
export function conflictsOf(study: Study, eligibility: Eligibility): Conflict[] {
  const { minimumAge, maximumAge, sex } = study.protocolSection.eligibilityModule ?? {};
  const low = minimumAge === undefined ? undefined : parseAge(minimumAge)?.years;
  const high = maximumAge === undefined ? undefined : parseAge(maximumAge)?.years;
  const conflicts: Conflict[] = [];
  for (const item of demandsOf(eligibility)) {
    for (const predicate of demanded(item)) {
      const conflict = conflictOf(predicate, { low, high, sex });
      if (conflict === undefined) continue;
      const fieldSays =
        conflict === "sex" ? (sex === "FEMALE" ? "female" : "male") : formatAges(minimumAge, maximumAge);
      conflicts.push({ field: conflict, fieldSays, itemId: item.id, textSays: item.text });
    }
  }
  return conflicts;
}

function conflictOf(
  predicate: Predicate,
  { low, high, sex }: { low: number | undefined; high: number | undefined; sex: string | undefined },
): Conflict["field"] | undefined {
  if (predicate.variable === "sex" && predicate.is === "oneOf") {
    if (sex !== "FEMALE" && sex !== "MALE") return undefined;
    return predicate.values.length === 1 && predicate.values[0] !== sex ? "sex" : undefined;
  }
  if (predicate.variable !== "age" || predicate.is !== "within") return undefined;
  const [lower, upper] = [predicate.low?.value, predicate.high?.value];
  if (
    lower !== undefined &&
    low !== undefined &&
    Math.abs(lower - low) > SAME_AGE_YEARS + slack(predicate.low?.inclusive)
  )
    return "minimumAge";
  if (
    upper !== undefined &&
    high !== undefined &&
    Math.abs(upper - high) > SAME_AGE_YEARS + slack(predicate.high?.inclusive)
  )
    return "maximumAge";
  return undefined;
}

/** "Over 17" and "18 and over", "under 65" and "up to 64" are the same in whole years. */
function slack(inclusive: boolean | undefined): number {
  return inclusive === false ? 1 : 0;
}

/** Inclusions that hold for everyone, at any depth. */
export function demandsOf(eligibility: Eligibility): EligibilityItem[] {
  const flat = (items: readonly EligibilityItem[]): EligibilityItem[] =>
    items.flatMap((item) => [item, ...flat(item.children)]);
  return eligibility.sections
    .flatMap(({ items }) => flat(items))
    .filter(({ reach, side, logic }) => reach === "everyone" && side === "inclusion" && logic !== undefined);
}

/** The predicates that an inclusion demands as they stand: not denied, no alternative, no condition. */
export function demanded({ logic }: EligibilityItem): Predicate[] {
  if (logic === undefined) return [];
  if (logic.kind === "predicate") return [logic];
  return logic.kind === "and"
    ? logic.args.flatMap((arg) => (arg.kind === "predicate" ? predicatesOf(arg) : []))
    : [];
}
