/** Programs by others, run for real against our API; CLIENTS.md of the reference material tells what else there is. */
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleRecords, sharedPath, withSharedData } from "../shared-data.ts";
import { serveRegistry, type ServedRegistry } from "./served-registry.ts";
import { CLIENTS, runClient, withClients } from "./with-clients.ts";

const DOCUMENT = "api/openapi-2.0.5.yaml";

interface MatchingClient {
  readonly fetchNumbers: (endpoint: string, nctIds: readonly string[], pageSize: number) => Promise<string[]>;
}
interface TypedClient {
  readonly askAround: (baseUrl: string) => Promise<Readonly<Record<string, unknown>>>;
}

/** No literal: the project's own type check and its dead code check must not ask for what they import. */
async function moduleOf<Module>(file: string): Promise<Module> {
  return (await import(/* @vite-ignore */ `${CLIENTS}${file}`)) as Module;
}

withSharedData("programs by others", [DOCUMENT, "data/sample-v2.ndjson.gz"], () => {
  withClients("against our API", () => {
    let registry: ServedRegistry;
    beforeAll(async () => {
      registry = await serveRegistry();
    });
    afterAll(() => registry.close());

    it("clinical-trial-matching-service collects the studies it names, page after page", async () => {
      const { fetchNumbers } = await moduleOf<MatchingClient>("matching-client.mjs");
      const records = sampleRecords() as { protocolSection: { identificationModule: { nctId: string } } }[];
      const asked = records
        .slice(0, 5)
        .map(({ protocolSection }) => protocolSection.identificationModule.nctId);
      for (const pageSize of [1, 2, 5, 100]) {
        const found = await fetchNumbers(registry.address, asked, pageSize);
        expect(found.sort()).toEqual(asked.toSorted());
      }
      await expect(fetchNumbers(registry.address, ["nonsense"], 1)).rejects.toThrow("400");
    });

    it("a client of openapi-fetch compiles with the types of the official document, and gets its answers", async () => {
      mkdirSync(`${CLIENTS}generated`, { recursive: true });
      await runClient("openapi-typescript", [sharedPath(DOCUMENT), "-o", "generated/registry.d.ts"]);
      await runClient("tsc", ["-p", "."]);
      const { askAround } = await moduleOf<TypedClient>("typed-client.mjs");
      const answer = await askAround(registry.address);
      expect(answer).toMatchObject({
        apiVersion: "2.0.5",
        titles: [expect.any(String), expect.any(String)],
        nctId: expect.stringMatching(/^NCT\d{8}$/),
        sameStudy: true,
        refused: [400, expect.stringContaining("NoSuchField")],
        notFound: 404,
      });
      expect(Number(answer["totalCount"])).toBeGreaterThan(2);
    });
  });
});
