import { describe, expect, test } from "vitest";
import { apiContext } from "../../../../test/api-context.ts";
import { sharedText, withSharedData } from "../../../../test/shared-data.ts";
import { createCtgovApi } from "../create-ctgov-api.ts";

const METADATA = "api/metadata/metadata.2025-05.json";
const ENUMS = "api/enums/enums.2026-08-16.json";
const AREAS = "api/search-areas/search-areas.2025-05.json";
const MERGED = "api/metadata/fields.merged.json";

type Node = Readonly<Record<string, unknown>> & { readonly children?: readonly Node[] };

/** Texts of NLM's, and links to them: left out, see docs/ctgov-api.md. */
const LEFT_OUT: ReadonlySet<string> = new Set(["title", "description", "rules", "dedLink"]);

withSharedData("what the API says about itself", [METADATA, ENUMS, AREAS, MERGED], () => {
  const ask = async (path: string): Promise<unknown> =>
    (await createCtgovApi(await apiContext([])).request(path)).json();

  test("the enumerations are those of the live service, legacy words and exceptions included", async () => {
    expect(await ask("/studies/enums")).toEqual(JSON.parse(sharedText(ENUMS)));
  });

  test("the search areas are those of the live service, in order and weight", async () => {
    expect(await ask("/studies/search-areas")).toEqual(JSON.parse(sharedText(AREAS)));
  });

  describe("the tree of fields", () => {
    test("is the live service's but for texts", async () => {
      expect(await ask("/studies/metadata")).toEqual(
        (JSON.parse(sharedText(METADATA)) as Node[]).map(withoutTexts),
      );
    });

    test("has 525 nodes with what only the index has", async () => {
      const nodes = flat((await ask("/studies/metadata?includeIndexedOnly=true")) as Node[]);
      const merged = JSON.parse(sharedText(MERGED)) as Node[];
      const facts = (node: Node) =>
        `${String(node["piece"])} ${String(node["type"])} ${String(node["indexedOnly"] === true)}`;
      expect(nodes.map(facts).sort()).toEqual(merged.map(facts).sort());
    });
  });
});

function withoutTexts(node: Node): Node {
  const kept = Object.entries(node).filter(([key]) => !LEFT_OUT.has(key));
  const { children } = node;
  return {
    ...Object.fromEntries(kept),
    ...(children !== undefined && { children: children.map(withoutTexts) }),
  };
}

function flat(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
}
