/**
 * The proxy of Stoplight Prism between a client and our API: it holds every request and every answer against the
 * registry's own OpenAPI document.
 */
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleRecords, sharedPath, sharedText, withSharedData } from "../shared-data.ts";
import { serveRegistry, type ServedRegistry } from "./served-registry.ts";
import { startClient, withClients } from "./with-clients.ts";

const DOCUMENT = "api/openapi-2.0.5.json";
const SAMPLE = "data/sample-v2.ndjson.gz";

/** What the proxy objects to and we keep, because the registry does the same or the document is at fault. */
const KNOWN_DIFFERENCES: readonly (readonly [reason: string, request: RegExp, violation: RegExp])[] = [
  [
    "the document names no CSV for /studies, which its own parameter `format` offers",
    /^\/studies\?format=csv&/,
    /media type "text\/csv; charset=utf-8"|Response body must be object/,
  ],
  [
    "the document names no type for RIS, which its own parameter `format` offers",
    /^\/studies\/FIRST\?format=ris$/,
    /media type "application\/x-research-info-systems; charset=utf-8"/,
  ],
];

interface Violation {
  readonly location: readonly string[];
  readonly message: string;
}

interface Document {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly parameters: readonly {
            readonly name: string;
            readonly in: string;
            readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
          }[];
        };
      }
    >
  >;
}

/** Requests of the programs in CLIENTS.md, and one of each kind of answer. */
const REQUESTS: readonly string[] = [
  "/version",
  "/studies?pageSize=1000&countTotal=true",
  "/studies?pageSize=100&markupFormat=legacy",
  "/studies?query.cond=lung+cancer&fields=NCTId%2CBriefTitle&countTotal=true&pageSize=3",
  "/studies?format=json&query.cond=asthma&filter.overallStatus=RECRUITING&filter.geo=distance(47.6062,-122.3321,50mi)&filter.advanced=%28AREA%5BPhase%5DPHASE3%29&fields=NCTId|BriefTitle|OverallStatus|Phase&sort=LastUpdatePostDate:desc&countTotal=true&pageSize=3",
  "/studies?query.cond=cancer&filter.overallStatus=RECRUITING|NOT_YET_RECRUITING&fields=NCTId|BriefTitle&pageSize=2&countTotal=true",
  "/studies?query.cond=asthma&filter.advanced=AREA%5BPhase%5D+PHASE3&pageSize=3&countTotal=true",
  "/studies?format=csv&markupFormat=markdown&countTotal=true&pageSize=1&filter.overallStatus=RECRUITING",
  "/studies?pageSize=0&countTotal=true",
  "/studies/FIRST?fields=ProtocolSection.IdentificationModule",
  "/studies/FIRST?format=csv&fields=NCT%20Number%7CStudy%20Title%7CStudy%20Status",
  "/studies/FIRST?format=ris",
  "/studies/FIRST?format=fhir.json",
  "/studies/FIRST?format=json.zip",
  "/studies/NCT99999999",
  "/studies?sort=NoSuchField",
  "/studies/metadata",
  "/studies/search-areas",
  "/studies/enums",
  "/stats/size",
  "/stats/field/values",
  "/stats/field/sizes",
];

withSharedData("Prism between a client and our API", [DOCUMENT, SAMPLE], () => {
  withClients("as a proxy", () => {
    const { paths } = JSON.parse(sharedText(DOCUMENT)) as Document;
    const [{ protocolSection: first } = { protocolSection: undefined }] = sampleRecords() as {
      protocolSection: { identificationModule: { nctId: string } };
    }[];
    const examples = Object.entries(paths).flatMap(([path, { get }]) =>
      get.parameters
        .filter((parameter) => parameter.in === "query")
        .flatMap(({ name, examples: given = {} }) =>
          Object.values(given).map(({ value }) => {
            const text = Array.isArray(value) ? value.join("|") : String(value);
            return `${path.replace("{nctId}", "FIRST")}?${new URLSearchParams({ [name]: text }).toString()}`;
          }),
        ),
    );
    let registry: ServedRegistry;
    let prism: ChildProcess;
    let proxy: string;
    let said = "";

    beforeAll(async () => {
      registry = await serveRegistry();
      const port = await freePort();
      proxy = `http://127.0.0.1:${port}`;
      prism = startClient("prism", ["proxy", sharedPath(DOCUMENT), registry.address, "-p", String(port)]);
      await new Promise<void>((resolve, reject) => {
        const hear = (text: Buffer): void => {
          said += text.toString();
          if (said.includes("Prism is listening")) resolve();
        };
        prism.stdout?.on("data", hear);
        prism.stderr?.on("data", hear);
        prism.once("close", () => reject(new Error(`Prism ended: ${said}`)));
      });
    });
    afterAll(async () => {
      prism.removeAllListeners("close");
      prism.kill();
      await registry.close();
    });

    async function violationsOf(
      path: string,
      headers: Readonly<Record<string, string>> = {},
    ): Promise<readonly string[]> {
      const request = path.replace("FIRST", first?.identificationModule.nctId ?? "");
      const answer = await fetch(proxy + request, { headers });
      await answer.arrayBuffer();
      const list = JSON.parse(answer.headers.get("sl-violations") ?? "[]") as readonly Violation[];
      return list.map(({ location, message }) => `${location.join(".")}: ${message}`);
    }

    it("objects to nothing but what is known, whatever is asked", async () => {
      const objections: string[] = [];
      const met = new Set<string>();
      for (const request of [...REQUESTS, ...examples])
        for (const violation of await violationsOf(request)) {
          const known = KNOWN_DIFFERENCES.find(
            ([, asked, found]) => asked.test(request) && found.test(violation),
          );
          if (known === undefined) objections.push(`${request}: ${violation}`);
          else met.add(known[0]);
        }
      expect(objections).toEqual([]);
      expect([...met].sort()).toEqual(KNOWN_DIFFERENCES.map(([reason]) => reason).sort());
      expect(examples.length).toBeGreaterThan(30);
    });

    it("would object to an answer of another shape, and to a request that the document forbids", async () => {
      expect(await violationsOf("/version", { "x-wrong": "1" })).not.toEqual([]);
      expect(await violationsOf("/studies?pageSize=many")).not.toEqual([]);
    });

    it("reaches nothing but this machine", () => {
      expect(said).not.toContain("REACHED OUT");
    });
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  // A TCP server's address is never a pipe's string.
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
