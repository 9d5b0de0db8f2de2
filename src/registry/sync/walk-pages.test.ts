import { expect, it } from "vitest";
import { RegistryError } from "../ctgov-client/registry-error.ts";
import type { StudyPage } from "../ctgov-client/study-page.ts";
import { InconsistentRegistry } from "./sync-run.ts";
import { PageTokenExpired, walkPages } from "./walk-pages.ts";

const page = (nextPageToken?: string): StudyPage => ({
  records: [],
  broken: [],
  ...(nextPageToken === undefined ? {} : { nextPageToken }),
});
const refused = new RegistryError("refused", "no", { url: "http://127.0.0.1/", status: 400 });

async function tokensAsked(
  answers: Readonly<Record<string, StudyPage | Error>>,
  from?: string,
): Promise<string[]> {
  const asked: string[] = [];
  const pages = walkPages(async (token) => {
    asked.push(token ?? "first");
    const answer = answers[token ?? "first"];
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error("not asked for");
    return answer;
  }, from);
  for await (const { records } of pages) expect(records).toEqual([]);
  return asked;
}

it("walks to the page without a token, over empty pages too", async () => {
  expect(await tokensAsked({ first: page("a"), a: page("b"), b: page() })).toEqual(["first", "a", "b"]);
});

it("goes on at a token", async () => {
  expect(await tokensAsked({ a: page("b"), b: page() }, "a")).toEqual(["a", "b"]);
});

it("tells an expired token from a refused question", async () => {
  await expect(tokensAsked({ first: page("a"), a: refused })).rejects.toThrow(PageTokenExpired);
  await expect(tokensAsked({ first: refused })).rejects.toBe(refused);
});

it("does not walk in a circle", async () => {
  await expect(tokensAsked({ first: page("a"), a: page("a") })).rejects.toThrow(InconsistentRegistry);
});
