import { writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { nctIdOfNumber } from "../study/nct-id.ts";
import { openReadingStore } from "./reading-store.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const [FIRST, SECOND] = [nctIdOfNumber(1), nctIdOfNumber(2)];

describe("kept readings", () => {
  it("are found under their digest only, by every connection, until they are replaced or removed", () => {
    const folder = temporaryFolder();
    const store = openReadingStore(folder);
    const other = openReadingStore(folder);
    store.put([
      { nctId: FIRST, digest: bytes("a"), data: bytes("one") },
      { nctId: SECOND, digest: bytes("b"), data: bytes("two") },
    ]);
    expect(other.get(FIRST, bytes("a"))).toEqual(bytes("one"));
    expect(other.get(FIRST, bytes("b"))).toBeUndefined();
    other.put([{ nctId: FIRST, digest: bytes("c"), data: bytes("three") }]);
    expect(store.get(FIRST, bytes("a"))).toBeUndefined();
    expect(store.get(FIRST, bytes("c"))).toEqual(bytes("three"));
    store.remove([FIRST]);
    expect(other.get(FIRST, bytes("c"))).toBeUndefined();
    expect(other.get(SECOND, bytes("b"))).toEqual(bytes("two"));
    store.close();
    other.close();
  });

  it.each(["no database at all".repeat(100), "", "foreign"])(
    "are begun anew over a file that is %.20s",
    (content) => {
      const folder = temporaryFolder();
      const path = join(folder, "criteria.sqlite");
      if (content === "foreign") {
        const foreign = new Database(path);
        foreign.exec("create table reading (something text)");
        foreign.close();
      } else writeFileSync(path, content);
      const store = openReadingStore(folder);
      store.put([{ nctId: FIRST, digest: bytes("a"), data: bytes("one") }]);
      store.close();
      const again = openReadingStore(folder);
      expect(again.get(FIRST, bytes("a"))).toEqual(bytes("one"));
      again.close();
    },
  );
});
