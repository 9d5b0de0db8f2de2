import { describe, expect, test } from "vitest";
import { progressLine } from "./progress-line.ts";

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, columns: 30, write: (text: string) => written.push(text) };
}

describe("progressLine", () => {
  test("rewrites one line on a terminal and leaves nothing behind", () => {
    const out = stream(true);
    let time = 0;
    const line = progressLine(out, () => time);
    line.show("one");
    time = 50;
    line.show("too soon");
    time = 100;
    line.show("a text that is longer than the terminal is wide");
    line.clear();
    line.clear();
    expect(out.written).toEqual([
      "\r\u001B[2Kone",
      "\r\u001B[2Ka text that is longer than th",
      "\r\u001B[2K",
    ]);
  });

  test("logs a line every ten seconds elsewhere, none for short work", () => {
    const out = stream(false);
    let time = 0;
    const line = progressLine(out, () => time);
    for (; time <= 25_000; time += 1_000) line.show(`${time} ms`);
    line.clear();
    expect(out.written).toEqual(["10000 ms\n", "20000 ms\n"]);
  });
});
