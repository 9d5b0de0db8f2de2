import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiContext } from "../../../test/api-context.ts";
import { schemaChecks, type OpenApiDocument } from "../../../test/openapi-schemas.ts";
import { sampleRecords, sharedText, withSharedData } from "../../../test/shared-data.ts";
import { createCtgovApi } from "./create-ctgov-api.ts";

const DOCUMENT = "api/openapi-2.0.5.json";
const SAMPLE = "data/sample-v2.ndjson.gz";

/** Some records of the sample are older than the document, or were edited by who published them; they stay as they are. */
const OLD_KEYS = /Unrecognized key: "(?:modelPredictions|locations_nested|interventionMappedName)"$/;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Document extends OpenApiDocument {
  readonly paths: Readonly<Record<string, { readonly get: { readonly parameters: readonly Parameter[] } }>>;
}

withSharedData("the official OpenAPI document", [DOCUMENT, SAMPLE], () => {
  const document = JSON.parse(sharedText(DOCUMENT)) as Document;
  const faultsOf = schemaChecks(document);
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-api-"));
  let api: Hono;
  let close: () => Promise<void>;
  const ask = async (path: string): Promise<unknown> => {
    const answer = await api.request(path);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.json();
  };

  beforeAll(async () => {
    const opened = await openApiContext(sampleRecords(), folder);
    api = createCtgovApi(opened.context);
    close = opened.close;
  });
  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  describe("the shape of every answer is the one it promises", () => {
    it.each([
      ["/version", "Version"],
      ["/studies?pageSize=1000&countTotal=true", "PagedStudies"],
      ["/studies?pageSize=3&markupFormat=legacy", "PagedStudies"],
      ["/studies?pageSize=1000&fields=NCTId|OverallStatus|LocationCity|ResultsSection", "PagedStudies"],
      ["/studies/metadata", "FieldNodeList"],
      ["/studies/metadata?includeIndexedOnly=true&includeHistoricOnly=true", "FieldNodeList"],
      ["/studies/search-areas", "SearchDocumentList"],
      ["/studies/enums", "EnumInfoList"],
      ["/stats/size", "GzipStats"],
      ["/stats/field/values", "FieldValuesStatsList"],
      ["/stats/field/values?types=DATE|INTEGER", "FieldValuesStatsList"],
      ["/stats/field/sizes", "ListSizesList"],
    ])("%s: %s", async (path, schema) => {
      const faults = faultsOf(schema, await ask(path));
      expect(faults.filter((fault) => !OLD_KEYS.test(fault))).toEqual([]);
    });

    it("can fail", () => {
      expect(faultsOf("Version", { apiVersion: 2 })).not.toEqual([]);
      expect(faultsOf("Version", { apiVersion: "2", dataTimestamp: "", more: 1 })).not.toEqual([]);
      expect(
        faultsOf("PagedStudies", {
          studies: [{ protocolSection: { statusModule: { overallStatus: "X" } } }],
        }),
      ).not.toEqual([]);
    });
  });

  describe("every example of a parameter is answered", () => {
    const requests = Object.entries(document.paths).flatMap(([path, { get }]) =>
      get.parameters
        // Refused on purpose (docs/ctgov-api.md).
        .filter((parameter) => parameter.in === "query" && !parameter.name.endsWith(".synonyms"))
        .flatMap(({ name, examples = {} }) =>
          Object.values(examples).map(({ value }) => {
            const text = Array.isArray(value) ? value.join("|") : String(value);
            const query = new URLSearchParams({ [name]: text }).toString();
            return `${path.replace("{nctId}", "FIRST")}?${query}`;
          }),
        ),
    );

    it.each(requests)("%s", async (request) => {
      const [first] = sampleRecords() as { protocolSection: { identificationModule: { nctId: string } } }[];
      await ask(request.replace("FIRST", first?.protocolSection.identificationModule.nctId ?? ""));
    });

    it("there are some for most parameters", () => {
      expect(requests.length).toBeGreaterThan(30);
    });
  });
});
