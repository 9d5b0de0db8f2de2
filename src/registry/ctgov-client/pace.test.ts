import fc from "fast-check";
import { expect, it } from "vitest";
import { createFakeTime } from "../../../test/registry-server/fake-time.ts";
import { createPace } from "./pace.ts";

it("lets the first request go at once and the following at the pace", async () => {
  const time = createFakeTime("2026-11-23T14:20:00Z");
  const pace = createPace({ requestsPerSecond: 2, ...time });
  const start = time.now().getTime();
  const departures: number[] = [];
  for (let index = 0; index < 4; index++) {
    await pace();
    departures.push(time.now().getTime() - start);
  }
  expect(departures).toEqual([0, 500, 1000, 1500]);
});

it("saves up no slots while nobody asks", async () => {
  const time = createFakeTime("2026-11-23T14:20:00Z");
  const pace = createPace({ requestsPerSecond: 1, ...time });
  await pace();
  await time.sleep(60_000);
  await pace();
  const before = time.now().getTime();
  await pace();
  expect(time.now().getTime() - before).toBe(1000);
});

it("never lets two requests go closer together than the interval", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3000), { maxLength: 20 }), async (pauses) => {
      const time = createFakeTime("2026-11-23T14:20:00Z");
      const pace = createPace({ requestsPerSecond: 1, ...time });
      let last = Number.NEGATIVE_INFINITY;
      for (const pause of pauses) {
        await time.sleep(pause);
        await pace();
        expect(time.now().getTime() - last).toBeGreaterThanOrEqual(1000);
        last = time.now().getTime();
      }
    }),
  );
});

it("refuses a pace of nothing", () => {
  const time = createFakeTime("2026-11-23T14:20:00Z");
  expect(() => createPace({ requestsPerSecond: 0, ...time })).toThrow(/above 0/);
});
