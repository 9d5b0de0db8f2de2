/**
 * @module A client made with openapi-fetch, typed from the registry's own document: what it may send and what it may
 * read is checked by TypeScript, what it gets by the test that runs it.
 */
import createClient from "openapi-fetch";

/** @param {string} baseUrl where `/studies` and the others are: `http://127.0.0.1:3000/api/v2` */
export async function askAround(baseUrl) {
  /** @type {import("openapi-fetch").Client<import("./generated/registry.js").paths>} */
  const client = createClient({
    baseUrl,
    querySerializer: { array: { style: "pipeDelimited", explode: false } },
  });
  const version = await client.GET("/version");
  const page = await client.GET("/studies", {
    params: {
      query: {
        "query.cond": "cancer",
        "filter.overallStatus": ["RECRUITING", "NOT_YET_RECRUITING", "COMPLETED"],
        fields: ["NCTId", "BriefTitle"],
        pageSize: 2,
        countTotal: true,
      },
    },
  });
  const nctId = page.data?.studies[0]?.protocolSection?.identificationModule?.nctId ?? "";
  const study = await client.GET("/studies/{nctId}", { params: { path: { nctId } } });
  // @ts-expect-error The types must know that there is no such path.
  const nothing = await client.GET("/nothing", { parseAs: "text" });
  const wrong = await client.GET("/studies", {
    params: { query: { sort: ["NoSuchField"] } },
    parseAs: "text",
  });
  return {
    apiVersion: version.data?.apiVersion,
    totalCount: page.data?.totalCount,
    titles: page.data?.studies.map((found) => found.protocolSection?.identificationModule?.briefTitle),
    nctId,
    sameStudy: typeof study.data === "object" && "protocolSection" in study.data,
    refused: [wrong.response.status, wrong.error],
    notFound: nothing.response.status,
  };
}
