import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createAdaptorServer, type ServerType } from "@hono/node-server";
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from "vitest";
import { apiContext } from "../../../test/api-context.ts";
import { testStudy } from "../../web/test-studies.fixture.ts";
import type { ApiContext } from "../api-context.ts";
import { createCtgovApi } from "./create-ctgov-api.ts";

const STUDIES = Array.from({ length: 600 }, (_, index) =>
  testStudy({ nctId: `NCT${String(index + 1).padStart(8, "0")}`, briefTitle: `Study ${index}` }),
);

/** Large and hard to compress: no buffer between two programs holds the whole answer. */
const NOISE = randomBytes(50_000).toString("hex");

let noise: string;
let read: Mock<ApiContext["store"]["studyBytes"]>;
let server: ServerType;
let port: number;

beforeEach(async () => {
  const context = await apiContext(STUDIES);
  noise = NOISE;
  read = vi.fn((nctId) => Buffer.from(JSON.stringify({ nctId, noise: nctId + noise })));
  const store = { ...context.store, studyBytes: read };
  server = createAdaptorServer({ fetch: createCtgovApi({ ...context, store }).fetch });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server's address is never a pipe's string.
  ({ port } = server.address() as AddressInfo);
});
afterEach(async () => {
  if ("closeAllConnections" in server) server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

describe.each(["/studies?pageSize=1000", "/studies/download?format=json.zip"])("a reader of %s", (path) => {
  it("that stops reading stops the making, and that goes away ends it", async () => {
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
    await new Promise((resolve) => {
      socket.once("data", resolve);
    });
    socket.pause();
    await settled();
    const whilePaused = read.mock.calls.length;
    expect(whilePaused).toBeLessThan(STUDIES.length);
    socket.destroy();
    await settled();
    expect(read.mock.calls.length).toBeLessThan(STUDIES.length);
    expect(await (await fetch(`http://127.0.0.1:${port}/version`)).json()).toHaveProperty("apiVersion");
    await vi.waitFor(() => expect(connections(server)).resolves.toBeLessThanOrEqual(1), { timeout: 60_000 });
  });
});

it("answers others while 200 downloads are under way", async () => {
  noise = NOISE.slice(0, 2_000);
  const aborts = Array.from({ length: 200 }, () => new AbortController());
  const downloads = aborts.map(({ signal }) =>
    fetch(`http://127.0.0.1:${port}/studies/download?format=json.zip`, { signal }),
  );
  await Promise.all(downloads);
  const answer = await fetch(`http://127.0.0.1:${port}/studies/NCT00000001?fields=NCTId`);
  expect(answer.status).toBe(200);
  for (const abort of aborts) abort.abort();
  await vi.waitFor(() => expect(connections(server)).resolves.toBeLessThanOrEqual(2), { timeout: 60_000 });
});

/** Waits until nothing was read for a while. */
async function settled(): Promise<void> {
  for (let before = -1; before !== read.mock.calls.length;) {
    before = read.mock.calls.length;
    await sleep(200);
  }
}

function connections(of: ServerType): Promise<number> {
  return new Promise((resolve, reject) => {
    of.getConnections((error, count) => {
      if (error === null) resolve(count);
      else reject(error);
    });
  });
}
