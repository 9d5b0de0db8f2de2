import { promisify } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import { fromBuffer, type Entry, type ZipFile } from "yauzl";
import { zipArchive } from "./zip-archive.ts";

async function archive(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const entries = Object.entries(files).map(([name, content]) => ({ name, content }));
  for await (const piece of zipArchive(entries)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** What another program reads from the bytes; it checks every CRC. */
async function unpacked(bytes: Buffer): Promise<Readonly<Record<string, string>>> {
  const zip = await promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer)(bytes, {
    lazyEntries: true,
  });
  const open = promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
  const files: Record<string, string> = {};
  return new Promise((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", () => resolve(files));
    zip.on("entry", (entry: Entry) => {
      void (async () => {
        let text = "";
        const stream = await open(entry);
        stream.setEncoding("utf8");
        for await (const piece of stream) text += String(piece);
        files[entry.fileName] = text;
        zip.readEntry();
      })().catch(reject);
    });
    zip.readEntry();
  });
}

it("is read by others as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.stringMatching(/^[A-Z]{1,8}\.json$/), fc.string({ unit: "binary" })),
      async (files) => {
        expect(await unpacked(await archive(files))).toEqual({ ...files });
      },
    ),
    { numRuns: 40 },
  );
});

it("counts more files than 16 bits can", async () => {
  const files = Object.fromEntries(Array.from({ length: 65_600 }, (_, n) => [`${n}`, ""]));
  const zip = await promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer)(await archive(files), {
    lazyEntries: true,
  });
  expect(zip.entryCount).toBe(65_600);
}, 60_000);

it("cut short, is no archive", async () => {
  const bytes = await archive({ "a.json": "{}", "b.json": "{}" });
  await expect(unpacked(bytes.subarray(0, -5))).rejects.toThrow();
});
