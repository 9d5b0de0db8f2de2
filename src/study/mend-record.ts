/**
 * @module Records from copies of the registry, read for what they mean. Converters of XML leave a list of one as the
 * item itself and an empty list as `{}` (NCT01483820), write counts in quotes (NCT00000002) and truth values as `Yes`.
 */

/** Where a record breaks the schema; the part of a zod issue that is needed here. */
export interface RecordFault {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  /** `array`, `number`, `boolean` … where the kind of value is wrong. */
  readonly expected?: string | undefined;
}

/**
 * A copy of the record with the faulty values put into their proper form, or `undefined` when one of the faults is
 * none of the known ones: then nothing is guessed, and the record is refused.
 * `mendRecord({ phases: {} }, [{ code: "invalid_type", expected: "array", path: ["phases"] }])` → `{ phases: [] }`.
 */
export function mendRecord(record: unknown, faults: readonly RecordFault[]): unknown {
  const mended = structuredClone(record);
  for (const { code, path, expected } of faults) {
    const key = path.at(-1);
    const holder = path.slice(0, -1).reduce<unknown>((value, step) => entryOf(value, step), mended);
    if (code !== "invalid_type" || key === undefined || typeof holder !== "object" || holder === null) {
      return undefined;
    }
    const value = properForm(entryOf(holder, key), expected);
    if (value === undefined) return undefined;
    Object.assign(holder, { [key]: value });
  }
  return mended;
}

function properForm(value: unknown, expected: string | undefined): unknown {
  if (expected === "array" && typeof value === "object" && value !== null) {
    return Object.keys(value).length === 0 ? [] : [value];
  }
  if (typeof value !== "string") return undefined;
  if (expected === "array") return value === "" ? [] : [value];
  if (expected === "number" && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (expected === "boolean" && /^(yes|true)$/i.test(value)) return true;
  if (expected === "boolean" && /^(no|false)$/i.test(value)) return false;
  return undefined;
}

function entryOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
