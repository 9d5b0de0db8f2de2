/** @module `aggFilters`: the web site's check boxes as expressions (API contract, table 2.2). */
import { ApiError } from "./api-error.ts";

const area = (piece: string, value: string): string => `AREA[${piece}]${value}`;
const has = (piece: string): string => area(piece, "true");

/** Funder types look at the lead sponsor and at collaborators, as the registry's area of that name does. */
const funder = (...classes: string[]): string => `AREA[FunderTypeSearch](${classes.join(" OR ")})`;

const FILTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: {
    not: area("OverallStatus", "NOT_YET_RECRUITING"),
    rec: area("OverallStatus", "RECRUITING"),
    enr: area("OverallStatus", "ENROLLING_BY_INVITATION"),
    act: area("OverallStatus", "ACTIVE_NOT_RECRUITING"),
    sus: area("OverallStatus", "SUSPENDED"),
    ter: area("OverallStatus", "TERMINATED"),
    com: area("OverallStatus", "COMPLETED"),
    wit: area("OverallStatus", "WITHDRAWN"),
    unk: area("OverallStatus", "UNKNOWN"),
    ava: area("OverallStatus", "AVAILABLE"),
    nla: area("OverallStatus", "NO_LONGER_AVAILABLE"),
    tna: area("OverallStatus", "TEMPORARILY_NOT_AVAILABLE"),
    afm: area("OverallStatus", "APPROVED_FOR_MARKETING"),
  },
  phase: {
    "0": area("Phase", "EARLY_PHASE1"),
    "1": area("Phase", "PHASE1"),
    "2": area("Phase", "PHASE2"),
    "3": area("Phase", "PHASE3"),
    "4": area("Phase", "PHASE4"),
    NA: area("Phase", "NA"),
  },
  ages: {
    child: area("StdAge", "CHILD"),
    adult: area("StdAge", "ADULT"),
    older: area("StdAge", "OLDER_ADULT"),
  },
  // A study for all is found by either: a filter for people must not hide what they can join.
  sex: { f: 'AREA[Sex](FEMALE OR "ALL")', m: 'AREA[Sex](MALE OR "ALL")' },
  healthy: { y: has("HealthyVolunteers") },
  studyType: {
    int: area("StudyType", "INTERVENTIONAL"),
    obs: area("StudyType", "OBSERVATIONAL"),
    obs_patreg: has("PatientRegistry"),
    exp: area("StudyType", "EXPANDED_ACCESS"),
    exp_indiv: has("ExpAccTypeIndividual"),
    exp_inter: has("ExpAccTypeIntermediate"),
    exp_treat: has("ExpAccTypeTreatment"),
  },
  funderType: {
    nih: funder("NIH"),
    fed: funder("FED"),
    industry: funder("INDUSTRY"),
    indiv: funder("INDIV"),
    network: funder("NETWORK"),
    other: funder("OTHER", "OTHER_GOV", "INDIV", "NETWORK", "AMBIG", "UNKNOWN"),
  },
  results: { with: has("HasResults"), without: area("HasResults", "false") },
  docs: { prot: has("LargeDocHasProtocol"), sap: has("LargeDocHasSAP"), icf: has("LargeDocHasICF") },
  violation: { y: "NOT AREA[ViolationAnnotation]MISSING" },
};

/**
 * One expression per filter, all of which must hold; the options of one filter are alternatives. As on the live
 * service, an unknown filter is refused and an unknown option finds nothing.
 * `aggFilterExpressions(["status:not rec", "sex:f"])` → two expressions.
 * @throws ApiError
 */
export function aggFilterExpressions(items: readonly string[]): readonly string[] {
  return items.map((item) => {
    const [id = "", ...rest] = item.split(":");
    const options = Object.hasOwn(FILTERS, id) ? FILTERS[id] : undefined;
    if (options === undefined) throw new ApiError(`Unknown filter in parameter \`aggFilters\`: \`${id}\``);
    const chosen = rest
      .join(":")
      .split(" ")
      .flatMap((key) => (Object.hasOwn(options, key) ? [options[key]] : []));
    return chosen.length === 0 ? "NOT ALL" : chosen.join(" OR ");
  });
}
