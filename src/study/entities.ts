/** @module HTML entities that registrants pasted into the registry's texts. */

/**
 * The names that occur in registry texts, with their everyday misspellings (`&gte;`, `&Apos;`): an unknown name is
 * left as it stands. Keys in lower case: no two of these names differ only by case.
 */
const CHARACTER_BY_NAME: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  le: "≤",
  lte: "≤",
  ge: "≥",
  gte: "≥",
  eq: "=",
  ne: "≠",
  plusmn: "±",
  times: "×",
  deg: "°",
  micro: "µ",
  mu: "μ",
  middot: "·",
  bull: "•",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  reg: "®",
  trade: "™",
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  kappa: "κ",
};

const ENTITIES = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

/** The character of one entity as {@link ENTITIES} matched it; `undefined` when it names none. */
function characterOfEntity(
  decimal: string | undefined,
  hexadecimal: string | undefined,
  name: string | undefined,
): string | undefined {
  if (name !== undefined) {
    const key = name.toLowerCase();
    return Object.hasOwn(CHARACTER_BY_NAME, key) ? CHARACTER_BY_NAME[key] : undefined;
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  const isCharacter = code >= 0x20 && code <= 0x10_ff_ff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** Decodes every known entity once: `Gleason &lt;6` → `Gleason <6`; `&unknown;` stays. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(
    ENTITIES,
    (entity, decimal?: string, hexadecimal?: string, name?: string) =>
      characterOfEntity(decimal, hexadecimal, name) ?? entity,
  );
}
