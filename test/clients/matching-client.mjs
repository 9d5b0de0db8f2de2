/**
 * @module The client of clinical-trial-matching-service (MITRE), as its own code has it. The package's other half keeps
 * studies in sqlite3, whose binary is compiled or downloaded at installation; none of it speaks to the registry, and it
 * is left out.
 */
import { createRequire } from "node:module";

const { ClinicalTrialsGovAPI } = createRequire(import.meta.url)(
  "clinical-trial-matching-service/dist/clinicaltrialsgov-api.js",
);

/** Numbers of the studies it gets, a page of `pageSize` at a time. */
export async function fetchNumbers(endpoint, nctIds, pageSize) {
  const studies = await new ClinicalTrialsGovAPI({ endpoint }).fetchStudies(nctIds, pageSize);
  return studies.map(({ protocolSection }) => protocolSection.identificationModule.nctId);
}
