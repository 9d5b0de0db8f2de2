/**
 * @module A PMTiles archive of one tile for tests: the whole world as `earth`, with a piece of `water` on it. Written by
 * hand from the specifications (PMTiles 3, Mapbox Vector Tile 2.1), so that the library that reads it is tested too.
 */

/** Layer name → rings of the tile's 4,096 units, the first point of each repeated nowhere. */
const LAYERS: readonly (readonly [string, readonly (readonly [number, number])[]])[] = [
  [
    "earth",
    [
      [0, 0],
      [4096, 0],
      [4096, 4096],
      [0, 4096],
    ],
  ],
  [
    "water",
    [
      [1024, 1024],
      [3072, 1024],
      [3072, 3072],
      [1024, 3072],
    ],
  ],
];

const METADATA = {
  attribution: "Maps of the test",
  vector_layers: LAYERS.map(([id]) => ({ id, fields: {} })),
};
const HEADER_BYTES = 127;
const NO_COMPRESSION = 1;
/** The specification's id of the one tile of zoom 0. */
const ROOT_TILE = 0;

/** `tileType` 1: vector tiles; anything else is there to be refused. */
export function pmtilesArchive({ tileType = 1 } = {}): Uint8Array {
  const tile = Uint8Array.from(LAYERS.flatMap(([name, ring]) => bytesField(3, layer(name, ring))));
  const directory = Uint8Array.from([1, ROOT_TILE, 1, tile.length, 1].flatMap(varint));
  const metadata = new TextEncoder().encode(JSON.stringify(METADATA));
  const directoryAt = HEADER_BYTES;
  const metadataAt = directoryAt + directory.length;
  const tileAt = metadataAt + metadata.length;
  const archive = new Uint8Array(tileAt + tile.length);
  const view = new DataView(archive.buffer);
  archive.set(new TextEncoder().encode("PMTiles"));
  view.setUint8(7, 3);
  const sizes = [directoryAt, directory.length, metadataAt, metadata.length, tileAt, 0, tileAt, tile.length];
  for (const [index, size] of [...sizes, 1, 1, 1].entries())
    view.setBigUint64(8 + index * 8, BigInt(size), true);
  for (const [at, value] of [
    [96, 1],
    [97, NO_COMPRESSION],
    [98, NO_COMPRESSION],
    [99, tileType],
  ] as const)
    view.setUint8(at, value);
  for (const [index, degrees] of [-180, -85, 180, 85].entries())
    view.setInt32(102 + index * 4, degrees * 10_000_000, true);
  archive.set(directory, directoryAt);
  archive.set(metadata, metadataAt);
  archive.set(tile, tileAt);
  return archive;
}

/** One polygon; version 2, extent 4,096. */
function layer(name: string, ring: readonly (readonly [number, number])[]): readonly number[] {
  const feature = [...numberField(3, 3), ...bytesField(4, geometry(ring).flatMap(varint))];
  return [
    ...numberField(15, 2),
    ...bytesField(1, [...new TextEncoder().encode(name)]),
    ...bytesField(2, feature),
    ...numberField(5, 4096),
  ];
}

/** MoveTo, LineTo and ClosePath with steps from point to point, as the tile format has them. */
function geometry(ring: readonly (readonly [number, number])[]): readonly number[] {
  const steps = ring.map(([x, y], index) => {
    const [fromX, fromY] = ring[index - 1] ?? [0, 0];
    return [zigzag(x - fromX), zigzag(y - fromY)];
  });
  return [9, ...(steps[0] ?? []), ((ring.length - 1) << 3) | 2, ...steps.slice(1).flat(), 15];
}

function zigzag(value: number): number {
  return (value << 1) ^ (value >> 31);
}

function numberField(field: number, value: number): readonly number[] {
  return [...varint(field << 3), ...varint(value)];
}

function bytesField(field: number, bytes: readonly number[]): readonly number[] {
  return [...varint((field << 3) | 2), ...varint(bytes.length), ...bytes];
}

function varint(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}
