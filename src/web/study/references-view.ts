/** @module What has been written: publications, links, documents, and whether data can be had. */
import { wordsFor } from "../../study/enumerations.ts";
import { formatPartialDate } from "../../study/partial-date.ts";
import { plainText } from "../../study/markup.ts";
import type { Study } from "../../study/study.ts";
import { type Fact, facts, type FactValue, linkOf, markupOf } from "./fact.ts";
import { groupBy } from "./group-by.ts";

export interface PublicationView {
  readonly citation: string;
  readonly pubmed?: { readonly href: string; readonly text: string };
  readonly retractions: readonly { readonly href?: string; readonly text: string }[];
}

export interface ReferencesView {
  readonly publications: readonly { readonly heading: string; readonly items: readonly PublicationView[] }[];
  readonly links: readonly FactValue[];
  /** Data sets and documents that can be had elsewhere. */
  readonly available: readonly (readonly Fact[])[];
}

type References = NonNullable<Study["protocolSection"]["referencesModule"]>;
type Reference = NonNullable<References["references"]>[number];

const HEADINGS: Readonly<Record<string, string>> = {
  RESULT: "Publications of results",
  DERIVED: "Publications that refer to this study",
  BACKGROUND: "Background",
};

export function referencesView(study: Study): ReferencesView {
  const { references = [], seeAlsoLinks = [], availIpds = [] } = study.protocolSection.referencesModule ?? {};
  const byType = groupBy(references, ({ type }) => type ?? "");
  const order = ["RESULT", "DERIVED", "BACKGROUND"];
  const types = [...order, ...[...byType.keys()].filter((type) => !order.includes(type))];
  return {
    publications: types.flatMap((type) => {
      const items = byType.get(type);
      if (items === undefined) return [];
      const heading =
        HEADINGS[type] ?? (type === "" ? "Other publications" : wordsFor("ReferenceType", type));
      return [{ heading, items: items.map(publicationView) }];
    }),
    links: seeAlsoLinks.flatMap(({ label, url }) => linkWithLabel(url, label) ?? []),
    available: availIpds.map(({ id, type, url, comment }) =>
      facts(
        { label: "Kind", values: [type] },
        { label: "Identifier", values: [id] },
        { label: "Address", values: [linkOf(url)] },
        { label: "Comment", values: [markupOf(comment)] },
      ),
    ),
  };
}

/** Labels of links are markup, but one line of it. */
function linkWithLabel(url: string | undefined, label: string | undefined): FactValue | undefined {
  const text = label === undefined || label.trim() === "" ? undefined : plainText(label);
  return url === undefined ? text : linkOf(url, text ?? url);
}

function publicationView({ pmid, citation, retractions = [] }: Reference): PublicationView {
  return {
    citation: citation ?? "Publication without a citation",
    ...(pmid !== undefined && { pubmed: { href: pubmedUrl(pmid), text: `PubMed ${pmid}` } }),
    retractions: retractions.map(({ pmid: notice, source }) => ({
      text: [source, notice === undefined ? undefined : `PubMed ${notice}`]
        .filter((part) => part !== undefined)
        .join(", "),
      ...(notice !== undefined && { href: pubmedUrl(notice) }),
    })),
  };
}

function pubmedUrl(pmid: string): string {
  return `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`;
}

interface DocumentView {
  readonly label: string;
  readonly href: string | undefined;
  readonly notes: string;
}

export interface DocumentsView {
  readonly documents: readonly DocumentView[];
  /** "The study has no statistical analysis plan." */
  readonly noSap: boolean;
}

export function documentsView(study: Study): DocumentsView {
  const module = study.documentSection?.largeDocumentModule;
  const { nctId } = study.protocolSection.identificationModule;
  return {
    documents: (module?.largeDocs ?? []).map((document) => {
      const parts = [
        document.hasProtocol === true ? "protocol" : undefined,
        document.hasSap === true ? "statistical analysis plan" : undefined,
        document.hasIcf === true ? "informed consent form" : undefined,
      ].filter((part) => part !== undefined);
      const notes = [
        parts.length === 0 ? undefined : `contains: ${parts.join(", ")}`,
        document.date === undefined ? undefined : `dated ${formatPartialDate(document.date)}`,
        document.uploadDate === undefined ? undefined : `uploaded ${formatPartialDate(document.uploadDate)}`,
        document.size === undefined ? undefined : `PDF, ${sizeWords(document.size)}`,
        document.filename,
      ].filter((note) => note !== undefined);
      return {
        label: document.label ?? document.typeAbbrev ?? document.filename ?? "Document",
        href: document.filename === undefined ? undefined : documentUrl(nctId, document.filename),
        notes: notes.join("; "),
      };
    }),
    noSap: module?.noSap === true,
  };
}

/** The registry keeps documents in folders named after the last two digits of the number. */
function documentUrl(nctId: string, filename: string): string {
  return `https://cdn.clinicaltrials.gov/large-docs/${nctId.slice(-2)}/${nctId}/${encodeURIComponent(filename)}`;
}

/** Bytes for people: `1628917` → `1.6 MB`. */
function sizeWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / 1000))} KB`;
}

export function sharingFacts(study: Study): readonly Fact[] {
  const sharing = study.protocolSection.ipdSharingStatementModule;
  return facts(
    {
      label: "Will data of single participants be shared?",
      term: "ipd",
      values: [
        sharing?.ipdSharing === undefined ? undefined : wordsFor("IpdSharing", sharing.ipdSharing),
        markupOf(sharing?.description),
      ],
    },
    {
      label: "What else will be shared",
      values: (sharing?.infoTypes ?? []).map((type) => wordsFor("IpdSharingInfoType", type)),
    },
    { label: "When", values: [markupOf(sharing?.timeFrame)] },
    { label: "For whom and how", values: [markupOf(sharing?.accessCriteria)] },
    { label: "Address", values: [linkOf(sharing?.url)] },
  );
}
