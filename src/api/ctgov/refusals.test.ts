import { describe, expect, it } from "vitest";
import { apiContext } from "../../../test/api-context.ts";
import { TEST_STUDIES } from "../../web/test-studies.fixture.ts";
import { createCtgovApi } from "./create-ctgov-api.ts";

const STUDIES: readonly (readonly [query: string, text: string])[] = [
  ["bogusParam=1", "`bogusParam` is unknown parameter"],
  ["filter.phase=PHASE2", "`filter.phase` is unknown parameter"],
  ["query.rmtln=x", "`query.rmtln` is unknown parameter"],
  ["filter.overallStatus=X", "Invalid value in parameter `overallStatus`: `X`"],
  ["sort=BriefTitle", "Unsupported sort field type: text"],
  ["sort=Condition:desc", "Unsupported sort field type: text[]"],
  ["sort=Nothing", "Parameter 'sort' contains invalid field name: 'Nothing'"],
  ["sort=StartDate:up", "Parameter `sort` has incorrect format"],
  ["sort=StartDate,EnrollmentCount,NumArmGroups", "Parameter `sort` has more than 2 items: 3"],
  ["fields=NCTId|StudyDesign", "Parameter 'fields' contains invalid field name: 'StudyDesign'"],
  ["fields=", "Parameter `fields` must be non-empty"],
  ["format=csv&fields=NCTId", "Parameter 'fields' contains invalid field name: 'NCTId'"],
  ["format=xml", "Invalid value in parameter `format`: `xml`"],
  ["format=json.zip", "Invalid value in parameter `format`: `json.zip`"],
  ["markupFormat=html", "Invalid value in parameter `markupFormat`: `html`"],
  ["countTotal=yes", "Invalid value in parameter `countTotal`: `yes`"],
  ["pageSize=-1", "Invalid value in parameter `pageSize`: `-1`"],
  ["pageSize=ten", "Invalid value in parameter `pageSize`: `ten`"],
  ["pageToken=x", "Parameter `pageToken` has incorrect format"],
  ["filter.ids=NCT00000000", "Parameter `filter.ids` has incorrect format"],
  ["postFilter.ids=123", "Parameter `postFilter.ids` has incorrect format"],
  ["filter.geo=distance(1,2)", "Parameter `filter.geo` has incorrect format"],
  ["filter.geo=distance(1,2,501mi)", "Parameter `filter.geo` has incorrect format"],
  ["filter.geo=distance(91,2,50mi)", "Parameter `filter.geo` has incorrect format"],
  ["geoDecay=func:cubic,scale:1mi,offset:0mi,decay:0.5", "Parameter `geoDecay` has incorrect format"],
  ["geoDecay=func:exp,scale:0mi,offset:0mi,decay:0.5", "Parameter `geoDecay` has incorrect format"],
  ["filter.synonyms=Condition", "Parameter `filter.synonyms` has incorrect format"],
  ["postFilter.synonyms=ConditionSearch:1651367", "Parameter `postFilter.synonyms` is not supported: "],
  ["aggFilters=colour:red", "Unknown filter in parameter `aggFilters`: `colour`"],
  ["query.cond=a&query.cond=b", "Parameter `query.cond` is given more than once"],
  ["query.cond=NOT", "Error parsing query in Conditions or disease: inner bool query clause cannot be null"],
  ["query.term=AREA[X]y", "Error parsing query in Other terms: Unknown area name: `X`"],
  ["query.intr=(a", "Error parsing query in Intervention / treatment: missing ')' at '<EOF>'"],
  [
    "filter.advanced=AREA[Phase]PHASE5",
    "Error parsing query in advanced filter: Allowed values for enum field `protocolSection.designModule.phases` are ",
  ],
  [
    "filter.advanced=COVERAGE[FullMatc]x",
    "Error parsing query in advanced filter: Invalid coverage: FullMatc",
  ],
];

const OTHERS: readonly (readonly [path: string, status: number, text: string])[] = [
  ["/studies/NCT77777777", 404, "NCT number NCT77777777 not found"],
  ["/studies/NCT0", 400, "Parameter `nctId` has incorrect format"],
  ["/studies/123", 400, "Parameter `nctId` has incorrect format"],
  [
    "/studies/NCT00000001?format=fhir.json&fields=NCTId",
    400,
    "Parameter `fields` must be unspecified for format `fhir.json`",
  ],
  ["/studies/NCT00000001?fields=@query", 400, "Parameter 'fields' contains invalid field name: '@query'"],
  ["/studies/NCT00000001?format=ris&fields=XX", 400, "Parameter 'fields' contains invalid field name: 'XX'"],
  ["/studies/NCT00000001?pageSize=1", 400, "`pageSize` is unknown parameter"],
  ["/studies/metadata?x=1", 400, "`x` is unknown parameter"],
  ["/studies/download?format=csv", 400, "Invalid value in parameter `format`: `csv`"],
  ["/stats/field/values?query.cond=x", 400, "Invalid prefix in parameter name: query.cond"],
  ["/stats/field/values?types=TEXT", 400, "Invalid value in parameter `types`: `TEXT`"],
  ["/stats/field/values?fields=NCTId,X,Y", 404, "Unknown piece name of field path: X"],
  ["/stats/field/sizes?fields=NCTId", 404, "Unknown piece name of field path: NCTId"],
  ["/stats/fieldValues/X", 404, "Unknown piece name of field path: X"],
  ["/nothing", 404, "Not found"],
];

describe("refusals in the registry's words, as plain text", () => {
  it.each(STUDIES)("/studies?%s", async (query, text) => {
    await expectRefusal(`/studies?${query}`, 400, text);
  });

  it.each(OTHERS)("%s", expectRefusal);

  it("refuses addresses beyond reason and other methods", async () => {
    await expectRefusal(`/studies?query.cond=${"a".repeat(20_000)}`, 414, "The address is longer");
    const api = createCtgovApi(await apiContext(TEST_STUDIES));
    expect((await api.request("/studies", { method: "POST" })).status).toBe(405);
  });
});

async function expectRefusal(path: string, status: number, text: string): Promise<void> {
  const api = createCtgovApi(await apiContext(TEST_STUDIES));
  const answer = await api.request(path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
  const body = await answer.text();
  if (text.endsWith(" ") || text.endsWith("longer")) expect(body).toContain(text);
  else expect(body).toBe(text);
}
