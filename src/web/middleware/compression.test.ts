import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { acceptedCoding, compression } from "./compression.ts";

describe("acceptedCoding", () => {
  it.each([
    [undefined, undefined],
    ["", undefined],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip;q=0, br", "br"],
    ["br;q=0, GZIP", "gzip"],
    ["br; q=0.0, gzip; q=0", undefined],
    ["br;q=0.5, gzip;q=1", "br"],
    ["identity", undefined],
  ])("%s → %s", (header, coding) => {
    expect(acceptedCoding(header)).toBe(coding);
  });
});

describe("compression", () => {
  const long = "many words ".repeat(500);
  const app = new Hono()
    .use(compression())
    .get("/long", (c) => c.text(long))
    .get("/short", (c) => c.text("short", 200, { "Content-Length": "5" }))
    .get("/image", (c) => c.body(long, 200, { "Content-Type": "image/png" }));
  const ask = (path: string, accepted: string) =>
    app.request(path, { headers: { "Accept-Encoding": accepted } });

  it("packs with brotli, the text unchanged", async () => {
    const response = await ask("/long", "br, gzip");
    expect(response.headers.get("content-encoding")).toBe("br");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.length).toBeLessThan(200);
    expect(brotliDecompressSync(bytes).toString()).toBe(long);
  });

  it("packs with gzip where brotli is not welcome", async () => {
    const response = await ask("/long", "gzip");
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(long);
  });

  it("leaves alone what is small, what is no text, and what was not asked for", async () => {
    for (const [path, accepted] of [
      ["/short", "br"],
      ["/image", "br"],
      ["/long", "identity"],
    ] as const) {
      expect((await ask(path, accepted)).headers.get("content-encoding")).toBeNull();
    }
    expect((await ask("/long", "identity")).headers.get("vary")).toBe("Accept-Encoding");
  });
});
