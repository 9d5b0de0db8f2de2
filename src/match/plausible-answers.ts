/**
 * @module What people may answer to a question, with how likely, to tell which question is worth asking. Only the order
 * of questions depends on it, never a verdict: most people do not have what a question asks about, laboratory values
 * are mostly in the range that studies accept, and whoever is outside is mostly a little outside.
 */
import type { Fact } from "../criteria/facts.ts";
import type { Predicate } from "../criteria/predicates/node.ts";
import { VARIABLES } from "../criteria/predicates/variables.ts";
import type { VariableId } from "../criteria/predicates/variables.ts";

export interface PlausibleAnswer {
  readonly fact: Fact;
  /** The shares of all answers to a question make 1. */
  readonly share: number;
}

const AGES = [
  [9, 0.1],
  [30, 0.2],
  [50, 0.3],
  [67, 0.25],
  [80, 0.15],
] as const;

const YES_SHARE = 0.2;

/** For something that happened: lately, months ago, years ago. */
const DAYS_AGO = [
  [10, 0.1],
  [60, 0.1],
  [800, 0.1],
] as const;

/** The first steps of a scale are the commonest: each next one half as common. */
const NEXT_STEP = 0.5;

/** Of values above what studies accept at most, or below what they ask at least. */
const OUTSIDE_SHARE = 0.15;
/** How far outside. */
const OUTSIDE = 0.1;

/** `limits` are what the studies at hand ask of this variable. */
export function plausibleAnswers(id: VariableId, limits: readonly Predicate[]): PlausibleAnswer[] {
  const variable = VARIABLES[id];
  if (id === "age") return AGES.map(([value, share]) => ({ fact: valueFact(value), share }));
  switch (variable.kind) {
    case "sex":
      return ["FEMALE", "MALE"].map((value) => ({ fact: { is: "step", value, words: value }, share: 0.5 }));
    case "scale": {
      const weights = variable.steps.map((_, place) => NEXT_STEP ** place);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return variable.steps.map(({ value }, place) => ({
        fact: { is: "step", value, words: String(value) },
        share: (weights[place] ?? 0) / sum,
      }));
    }
    case "lasting":
    case "current":
      return [
        { fact: { is: "yes" }, share: YES_SHARE },
        { fact: { is: "no" }, share: 1 - YES_SHARE },
      ];
    case "event":
      return [
        ...DAYS_AGO.map(([daysAgo, share]) => ({ fact: { is: "yes" as const, daysAgo }, share })),
        { fact: { is: "no" }, share: 1 - DAYS_AGO.reduce((sum, [, share]) => sum + share, 0) },
      ];
    case "quantity":
      return valuesAround(limits);
  }
}

/** A little too low, fitting, a little too high for the middle one of the studies. */
function valuesAround(predicates: readonly Predicate[]): PlausibleAnswer[] {
  const limits = predicates.flatMap((predicate) => (predicate.is === "within" ? [predicate] : []));
  const absolute = limits.filter(({ relative }) => relative === undefined);
  const low = median(absolute.flatMap((limit) => limit.low?.value ?? []));
  const high = median(absolute.flatMap((limit) => limit.high?.value ?? []));
  const times = median(
    limits.flatMap((limit) => (limit.relative === "ULN" ? (limit.high?.value ?? []) : [])),
  );
  const fits = { value: fitting(low, high), timesUpperLimit: 0.7 };
  const outside: { value: number; timesUpperLimit: number }[] = [];
  if (low !== undefined) outside.push({ value: low * (1 - OUTSIDE), timesUpperLimit: 0.7 });
  if (high !== undefined || times !== undefined)
    outside.push({
      value: high === undefined ? fits.value : high * (1 + OUTSIDE),
      timesUpperLimit: (times ?? 1) * (1 + OUTSIDE),
    });
  return [
    { fact: valueFact(fits.value, fits.timesUpperLimit), share: 1 - OUTSIDE_SHARE * outside.length },
    ...outside.map(({ value, timesUpperLimit }) => ({
      fact: valueFact(value, timesUpperLimit),
      share: OUTSIDE_SHARE,
    })),
  ];
}

function fitting(low: number | undefined, high: number | undefined): number {
  if (low !== undefined && high !== undefined && low < high) return (low + high) / 2;
  return low === undefined ? (high ?? 0) / 1.5 : low * 1.5;
}

function valueFact(value: number, timesUpperLimit?: number): Fact {
  const fact = { is: "value" as const, value, words: String(value), isConverted: false };
  return timesUpperLimit === undefined ? fact : { ...fact, timesUpperLimit };
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
