/**
 * @module What makes a record new: a hash over its content. Key order and spelling of numbers do not count, and
 * neither does `derivedSection.miscInfoModule.versionHolder`, the date of the registry's last run, which changes in
 * every record at every refresh.
 */
import { createHash } from "node:crypto";

/** Half a SHA-256: two of 10⁹ versions agree by chance with a probability of 10⁻²¹. */
const HASH_BYTES = 16;

/**
 * The content hash of a record, given as what `JSON.parse` makes of its text; 16 bytes.
 * `contentHash({ hasResults: false, a: 1 })` equals `contentHash({ a: 1.0, hasResults: false })`.
 */
export function contentHash(record: unknown): Buffer {
  const text = canonicalJson(withoutVersionHolder(record));
  return createHash("sha256").update(text).digest().subarray(0, HASH_BYTES);
}

/** JSON with the keys of every object in code unit order. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    let text = "[";
    for (let index = 0; index < value.length; index++)
      text += (index > 0 ? "," : "") + canonicalJson(value[index]);
    return `${text}]`;
  }
  if (isObject(value)) {
    let text = "{";
    for (const { key, printed } of sortedKeys(Object.keys(value))) {
      const field = value[key];
      if (field !== undefined) text += (text === "{" ? "" : ",") + printed + canonicalJson(field);
    }
    return `${text}}`;
  }
  return JSON.stringify(value);
}

interface PrintedKey {
  readonly key: string;
  /** With its colon. */
  readonly printed: string;
}

/**
 * Objects of a few hundred shapes make up all records, so each shape is sorted once. Hostile input could bring any
 * number of shapes: beyond the limit they are sorted every time.
 */
const shapes = new Map<string, readonly PrintedKey[]>();
const MOST_SHAPES = 10_000;

function sortedKeys(keys: string[]): readonly PrintedKey[] {
  const shape = keys.join("\n");
  const known = shapes.get(shape);
  // Keys with line breaks in them could make two shapes look alike.
  if (known !== undefined && known.length === keys.length) return known;
  const sorted = keys.sort().map((key) => ({ key, printed: `${JSON.stringify(key)}:` }));
  if (shapes.size < MOST_SHAPES && !sorted.some(({ key }) => key.includes("\n"))) shapes.set(shape, sorted);
  return sorted;
}

function withoutVersionHolder(record: unknown): unknown {
  if (!isObject(record) || !isObject(record["derivedSection"])) return record;
  const { derivedSection } = record;
  if (!isObject(derivedSection["miscInfoModule"])) return record;
  const { versionHolder: _, ...miscInfoModule } = derivedSection["miscInfoModule"];
  return { ...record, derivedSection: { ...derivedSection, miscInfoModule } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
