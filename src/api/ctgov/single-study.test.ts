import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { apiContext } from "../../../test/api-context.ts";
import { inventedRecord } from "../../../test/registry-server/invented-record.ts";
import { testStudy } from "../../web/test-studies.fixture.ts";
import { createCtgovApi } from "./create-ctgov-api.ts";

const STUDY = testStudy({ nctId: "NCT00000002", briefTitle: "Heart Study" });

async function ask(path: string): Promise<Response> {
  return createCtgovApi(
    await apiContext([STUDY, inventedRecord(4, { nctIdAliases: ["NCT00000009"] })]),
  ).request(path);
}

describe("one study", () => {
  it.each(["NCT00000002", "nct00000002", "NCT2"])("is found as %s", async (written) => {
    expect(await (await ask(`/studies/${written}`)).json()).toEqual(STUDY);
  });

  it("is redirected to from its former number, parameters kept", async () => {
    const answer = await ask("/studies/NCT00000009?fields=NCTId");
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe("/studies/NCT00000004?fields=NCTId");
  });

  it("comes in every format", async () => {
    const typeOf = async (format: string): Promise<string | null> =>
      (await ask(`/studies/NCT00000002?format=${format}`)).headers.get("content-type");
    expect(await Promise.all(["json", "csv", "json.zip", "fhir.json", "ris"].map(typeOf))).toEqual([
      "application/json",
      "text/csv; charset=utf-8",
      "application/zip",
      "application/fhir+json",
      "application/x-research-info-systems; charset=utf-8",
    ]);
  });

  it("as CSV has exactly the columns asked for", async () => {
    const answer = await ask("/studies/NCT2?format=csv&fields=NCT%20Number%7CStudy%20Title%7CStudy%20Status");
    expect(await answer.text()).toBe(
      "NCT Number,Study Title,Study Status\nNCT00000002,Heart Study,RECRUITING\n",
    );
  });

  it("as a zip is one file with the chosen fields", async () => {
    const bytes = Buffer.from(await (await ask("/studies/NCT2?format=json.zip&fields=NCTId")).arrayBuffer());
    const nameLength = bytes.readUInt16LE(26);
    const data = bytes.subarray(30 + nameLength, 30 + nameLength + bytes.readUInt32LE(18));
    expect(bytes.subarray(30, 30 + nameLength).toString()).toBe("NCT00000002.json");
    expect(JSON.parse(inflateRawSync(data).toString())).toEqual({
      protocolSection: { identificationModule: { nctId: "NCT00000002" } },
    });
  });

  it("as RIS has the chosen tags", async () => {
    const answer = await ask("/studies/NCT2?format=ris&fields=TI,AN");
    expect(await answer.text()).toBe(
      "TY  - DBASE\r\nAN  - NCT00000002\r\nTI  - Heart Study\r\nER  - \r\n\r\n",
    );
  });
});
