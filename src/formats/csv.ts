/**
 * @module The registry's own CSV of 30 columns (API contract 2.1.4), compared cell by cell with its export:
 * items of a list joined by `|`, parts of an item by `, `, values as in the record.
 */
import { enrollmentOf } from "../study/enrollment.ts";
import type { Outcome, Study } from "../study/study.ts";
import { csvCells, type CsvCell } from "./csv-cells.ts";

type Protocol = Study["protocolSection"];

const COLUMNS: readonly (readonly [name: string, cell: (protocol: Protocol, study: Study) => CsvCell])[] = [
  ["NCT Number", (protocol) => protocol.identificationModule.nctId],
  ["Study Title", (protocol) => protocol.identificationModule.briefTitle],
  ["Study URL", (protocol) => `https://clinicaltrials.gov/study/${protocol.identificationModule.nctId}`],
  ["Acronym", (protocol) => protocol.identificationModule.acronym],
  ["Study Status", (protocol) => protocol.statusModule?.overallStatus],
  ["Brief Summary", (protocol) => protocol.descriptionModule?.briefSummary],
  ["Study Results", (_, study) => ((study.hasResults ?? study.resultsSection !== undefined) ? "YES" : "NO")],
  ["Conditions", (protocol) => list(protocol.conditionsModule?.conditions)],
  [
    "Interventions",
    (protocol) =>
      list(
        protocol.armsInterventionsModule?.interventions?.map(({ type, name }) => joined([type, name], ": ")),
      ),
  ],
  ["Primary Outcome Measures", (protocol) => outcomes(protocol.outcomesModule?.primaryOutcomes)],
  ["Secondary Outcome Measures", (protocol) => outcomes(protocol.outcomesModule?.secondaryOutcomes)],
  ["Other Outcome Measures", (protocol) => outcomes(protocol.outcomesModule?.otherOutcomes)],
  ["Sponsor", (protocol) => protocol.sponsorCollaboratorsModule?.leadSponsor?.name],
  [
    "Collaborators",
    (protocol) => list(protocol.sponsorCollaboratorsModule?.collaborators?.map(({ name }) => name)),
  ],
  ["Sex", (protocol) => protocol.eligibilityModule?.sex],
  ["Age", (protocol) => joined(protocol.eligibilityModule?.stdAges ?? [])],
  ["Phases", (protocol) => list(protocol.designModule?.phases)],
  ["Enrollment", (_, study) => enrollmentOf(study)?.count],
  ["Funder Type", (protocol) => protocol.sponsorCollaboratorsModule?.leadSponsor?.class],
  ["Study Type", (protocol) => protocol.designModule?.studyType],
  ["Study Design", studyDesign],
  [
    "Other IDs",
    (protocol) =>
      list([
        protocol.identificationModule.orgStudyIdInfo?.id,
        ...(protocol.identificationModule.secondaryIdInfos?.map(({ id }) => id) ?? []),
      ]),
  ],
  ["Start Date", (protocol) => protocol.statusModule?.startDateStruct?.date],
  ["Primary Completion Date", (protocol) => protocol.statusModule?.primaryCompletionDateStruct?.date],
  ["Completion Date", (protocol) => protocol.statusModule?.completionDateStruct?.date],
  ["First Posted", (protocol) => protocol.statusModule?.studyFirstPostDateStruct?.date],
  ["Results First Posted", (protocol) => protocol.statusModule?.resultsFirstPostDateStruct?.date],
  ["Last Update Posted", (protocol) => protocol.statusModule?.lastUpdatePostDateStruct?.date],
  [
    "Locations",
    (protocol) =>
      list(
        protocol.contactsLocationsModule?.locations?.map(({ facility, city, state, zip, country }) =>
          joined([facility, city, state, zip, country]),
        ),
      ),
  ],
  ["Study Documents", studyDocuments],
];

/** In the order of the columns, which is always this one. */
export const CSV_COLUMN_NAMES: readonly string[] = COLUMNS.map(([name]) => name);

/** A table of some of the columns. */
export interface CsvTable {
  /** The first line. */
  readonly header: string;
  /** One line per study, with its line end. */
  readonly lineOf: (study: Study) => string;
}

/** The table of the named columns, in the registry's order whatever the order of `names`. */
export function csvTable(names: ReadonlySet<string>): CsvTable {
  const columns = COLUMNS.filter(([name]) => names.has(name));
  return {
    header: csvLine(columns.map(([name]) => name)),
    lineOf: (study) => csvLine(columns.map(([, cell]) => cell(study.protocolSection, study))),
  };
}

const WHOLE_TABLE = csvTable(new Set(CSV_COLUMN_NAMES));

/** The first line of the table of all columns. */
export const CSV_HEADER = WHOLE_TABLE.header;

/** The study's line of the table of all columns, with its line end. */
export const csvOfStudy = WHOLE_TABLE.lineOf;

function csvLine(cells: readonly CsvCell[]): string {
  return `${csvCells(cells)}\n`;
}

/**
 * Labelled, in the registry's order. Of observational studies the registry's own export writes no model and only
 * the first letter of the perspective ("Observational Model: |Time Perspective: p"); here they stand in full.
 */
function studyDesign({ designModule }: Protocol): CsvCell {
  const info = designModule?.designInfo;
  if (info === undefined) return undefined;
  if (designModule?.studyType === "OBSERVATIONAL") {
    return `Observational Model: ${info.observationalModel ?? ""}|Time Perspective: ${info.timePerspective ?? ""}`;
  }
  const { masking, whoMasked = [] } = info.maskingInfo ?? {};
  const masked = whoMasked.length === 0 ? "" : ` (${whoMasked.join(", ")})`;
  return [
    `Allocation: ${info.allocation ?? ""}`,
    `Intervention Model: ${info.interventionModel ?? ""}`,
    `Masking: ${masking ?? ""}${masked}`,
    `Primary Purpose: ${info.primaryPurpose ?? ""}`,
  ].join("|");
}

/** Uploaded files lie on the registry's server under the last two digits of the number. */
function studyDocuments(protocol: Protocol, study: Study): CsvCell {
  const { nctId } = protocol.identificationModule;
  const folder = `https://cdn.clinicaltrials.gov/large-docs/${nctId.slice(-2)}/${nctId}/`;
  return list(
    study.documentSection?.largeDocumentModule?.largeDocs?.map(({ label, filename }) =>
      joined([label, filename === undefined ? undefined : folder + filename]),
    ),
  );
}

function outcomes(measures: readonly Outcome[] | undefined): CsvCell {
  return list(
    measures?.map(({ measure, description, timeFrame }) => joined([measure, description, timeFrame])),
  );
}

function list(items: readonly (string | undefined)[] | undefined): CsvCell {
  return items === undefined ? undefined : joined(items, "|");
}

function joined(parts: readonly (string | undefined)[], by = ", "): string {
  return parts.filter((part) => part !== undefined && part !== "").join(by);
}
