import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteStreams } from "./byte-streams.ts";

/** Reads back what `writeVarint` wrote. */
function varints(bytes: Uint8Array): number[] {
  const values: number[] = [];
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value += (byte & 0x7f) * 2 ** shift;
    shift += 7;
    if (byte < 0x80) {
      values.push(value);
      value = 0;
      shift = 0;
    }
  }
  return values;
}

test("streams written in turns read back whole", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(2 ** 31 - 1)), { maxLength: 3000 }), (writes) => {
      const pool = new ByteStreams();
      const model = new Map<number, { stream: number; values: number[] }>();
      for (const [key, value] of writes) {
        const entry = model.get(key) ?? { stream: pool.open(), values: [] };
        model.set(key, entry);
        pool.writeVarint(entry.stream, value);
        entry.values.push(value);
      }
      const buffer = new Uint8Array(20_000);
      for (const { stream, values } of model.values()) {
        const length = pool.copy(stream, buffer, 7);
        expect(varints(buffer.subarray(7, 7 + length))).toEqual(values);
      }
    }),
    { numRuns: 50 },
  );
});

test("a stream of megabytes spans blocks", () => {
  const pool = new ByteStreams();
  const long = pool.open();
  const short = pool.open();
  for (let i = 0; i < 1_500_000; i++) pool.writeVarint(long, i & 0x7f);
  pool.writeVarint(short, 300);
  const buffer = new Uint8Array(2_000_000);
  expect(pool.copy(long, buffer)).toBe(1_500_000);
  expect(buffer[1_499_999]).toBe(1_499_999 & 0x7f);
  expect(varints(buffer.subarray(0, pool.copy(short, buffer)))).toEqual([300]);
});
