/**
 * @module The compiled gazetteer as bytes: a magic line, a JSON header, then typed arrays that are used in place.
 * Cities stand in the order of their population, largest first, so that a city's number is its rank.
 */

/** Every array of the file. Numbers of cities are `Uint32`; texts are UTF-8 with an offset array one longer. */
export interface GazetteerTables {
  /** Ten-thousandths of a degree. */
  readonly cityLat: Int32Array;
  readonly cityLon: Int32Array;
  readonly cityPopulation: Uint32Array;
  /** Into {@link GazetteerHeader.regions}. */
  readonly cityRegion: Uint16Array;
  readonly cityNames: Uint8Array;
  readonly cityNameStarts: Uint32Array;
  /** Keys of names, sorted by bytes. */
  readonly keys: Uint8Array;
  readonly keyStarts: Uint32Array;
  /** Per key the cities that bear it: number × 2, plus 1 where it is one of its other names; ascending. */
  readonly keyCities: Uint32Array;
  readonly keyCityStarts: Uint32Array;
  /** US ZIP codes as numbers, ascending. */
  readonly zips: Uint32Array;
  readonly zipLat: Int32Array;
  readonly zipLon: Int32Array;
  /** The town that a ZIP code is known by. */
  readonly zipCity: Uint32Array;
  /** Canadian forward sortation areas as numbers of base 36, ascending. */
  readonly fsas: Uint32Array;
  readonly fsaLat: Int32Array;
  readonly fsaLon: Int32Array;
  /** The town that an area is known by. */
  readonly fsaCity: Uint32Array;
}

interface GazetteerHeader {
  /** `US.MA`: country and GeoNames' first-level division. */
  readonly regions: readonly string[];
  /** Key of a country's name in one of many languages → ISO code. */
  readonly countryKeys: Readonly<Record<string, string>>;
}

export interface GazetteerFile {
  readonly header: GazetteerHeader;
  readonly tables: GazetteerTables;
}

export const DEGREE = 10_000;

const MAGIC = "TrialAtlasGazetteer 2\n";
const ALIGNMENT = 8;

const KINDS = {
  cityLat: Int32Array,
  cityLon: Int32Array,
  cityPopulation: Uint32Array,
  cityRegion: Uint16Array,
  cityNames: Uint8Array,
  cityNameStarts: Uint32Array,
  keys: Uint8Array,
  keyStarts: Uint32Array,
  keyCities: Uint32Array,
  keyCityStarts: Uint32Array,
  zips: Uint32Array,
  zipLat: Int32Array,
  zipLon: Int32Array,
  zipCity: Uint32Array,
  fsas: Uint32Array,
  fsaLat: Int32Array,
  fsaLon: Int32Array,
  fsaCity: Uint32Array,
} as const satisfies Record<keyof GazetteerTables, unknown>;

type TableName = keyof GazetteerTables;
// `Object.keys` forgets which names there are.
const NAMES = Object.keys(KINDS) as TableName[];

/** Gazetteer to bytes, the inverse of {@link readGazetteerFile}. */
export function writeGazetteerFile({ header, tables }: GazetteerFile): Uint8Array {
  const lengths = Object.fromEntries(NAMES.map((name) => [name, tables[name].length]));
  const head = new TextEncoder().encode(`${MAGIC}${JSON.stringify({ ...header, lengths })}\n`);
  let size = aligned(head.length);
  for (const name of NAMES) size += aligned(tables[name].byteLength);
  const file = new Uint8Array(size).fill(0x20, head.length, aligned(head.length));
  file.set(head);
  let at = aligned(head.length);
  for (const name of NAMES) {
    const { buffer, byteOffset, byteLength } = tables[name];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return file;
}

/** The arrays look into the bytes that are given, which must not change afterwards. Throws on other files. */
export function readGazetteerFile(bytes: Uint8Array): GazetteerFile {
  // Views need an aligned start, which a slice of a pool does not have.
  const file = bytes.byteOffset % ALIGNMENT === 0 ? bytes : bytes.slice();
  const headEnd = file.indexOf(0x0a, MAGIC.length) + 1;
  const head = new TextDecoder().decode(file.subarray(0, headEnd));
  if (!head.startsWith(MAGIC)) throw new Error("This file is no gazetteer of this version; build it again.");
  // Written by the function above, beside this code.
  const { lengths, ...header } = JSON.parse(head.slice(MAGIC.length)) as GazetteerHeader & {
    readonly lengths: Readonly<Record<TableName, number>>;
  };
  let at = aligned(headEnd);
  const tables = Object.fromEntries(
    NAMES.map((name) => {
      // Memory that is shared between threads would do as well, which the constructors' types do not say.
      const table = new KINDS[name](file.buffer as ArrayBuffer, file.byteOffset + at, lengths[name]);
      at += aligned(table.byteLength);
      return [name, table];
    }),
  );
  // Each name got the kind of array that the interface names.
  return { header, tables: tables as unknown as GazetteerTables };
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}
