/** @module Parameters of this interface that are whole numbers or names from a list. */
import { badParameter } from "./problem.ts";

interface WholeNumber {
  /** Where nothing was sent, or what a form sends for a field that was left empty. */
  readonly otherwise: number;
  readonly most: number;
}

/** A whole number from 1 on. @throws Problem for others */
export function readWholeNumber(
  parameter: string,
  text: string | null | undefined,
  { otherwise, most }: WholeNumber,
): number {
  if (text === null || text === undefined || text === "") return otherwise;
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most)
    throw badParameter(parameter, text, `Accepted: whole numbers from 1 to ${most}.`);
  return number;
}

/** `status,phase`: names with commas between, none where nothing was sent. @throws Problem for a name that is not accepted */
export function readNames<Name extends string>(
  parameter: string,
  text: string,
  accepted: readonly Name[],
): readonly Name[] {
  const names = text.split(",").filter((name) => name !== "");
  return names.map((name) => {
    const known = accepted.find((candidate) => candidate === name);
    if (known === undefined) throw badParameter(parameter, name, `Accepted: ${accepted.join(", ")}.`);
    return known;
  });
}
