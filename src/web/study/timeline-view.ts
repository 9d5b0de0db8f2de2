/** @module The dates of a study in the order of time, each with what kind of date it is, in words. */
import { firstDay, formatPartialDate, lastDay, parsePartialDate } from "../../study/partial-date.ts";
import type { Study } from "../../study/study.ts";
import type { TermId } from "../glossary/terms.ts";

export interface TimelineView {
  readonly dates: readonly TimelineDate[];
  /** Absent where fewer than two dates can be placed. */
  readonly picture?: TimelinePicture;
}

interface TimelineDate {
  readonly label: string;
  readonly term: TermId | undefined;
  /** `datetime` of HTML, where the registry's text is a date. */
  readonly datetime: string | undefined;
  readonly words: string;
  /** "expected", "took place": ACTUAL or ESTIMATED in words. */
  readonly note: string | undefined;
}

/** Places along a line, in thousandths of its length. */
export interface TimelinePicture {
  readonly marks: readonly { readonly at: number; readonly kind: "happened" | "expected" }[];
  readonly years: readonly { readonly at: number; readonly year: string }[];
  /** From study start to completion. */
  readonly run?: { readonly from: number; readonly to: number };
  readonly today?: number;
}

interface RecordDate {
  readonly label: string;
  readonly term?: TermId;
  readonly date?: string | undefined;
  readonly type?: string | undefined;
  /** Dates of the study itself can be expected; dates of the record have happened. */
  readonly ofStudy: boolean;
}

export function timelineView(study: Study, now: Date): TimelineView {
  const today = now.toISOString().slice(0, 10);
  const dates = datesOf(study)
    .filter(isDated)
    .sort((a, b) => dayOf(a.date).localeCompare(dayOf(b.date)));
  const picture = pictureOf(dates, today);
  return {
    dates: dates.map((entry) => ({
      label: entry.label,
      term: entry.term,
      datetime: parsePartialDate(entry.date),
      words: formatPartialDate(entry.date),
      note: noteOf(entry, today),
    })),
    ...(picture !== undefined && { picture }),
  };
}

/** Only what a reader asks for: the days of submission stand in the story of the record. */
function datesOf(study: Study): readonly RecordDate[] {
  const status = study.protocolSection.statusModule;
  return [
    { label: "First posted", term: "first-posted", ...status?.studyFirstPostDateStruct, ofStudy: false },
    { label: "Study start", term: "start-date", ...status?.startDateStruct, ofStudy: true },
    {
      label: "Primary completion",
      term: "primary-completion",
      ...status?.primaryCompletionDateStruct,
      ofStudy: true,
    },
    { label: "Study completion", term: "completion-date", ...status?.completionDateStruct, ofStudy: true },
    {
      label: "Certification of delay first posted",
      term: "delayed-results",
      ...status?.dispFirstPostDateStruct,
      ofStudy: false,
    },
    { label: "Results first posted", term: "results", ...status?.resultsFirstPostDateStruct, ofStudy: false },
    { label: "Last update posted", term: "last-update", ...status?.lastUpdatePostDateStruct, ofStudy: false },
    { label: "Last verified", term: "last-verified", date: status?.statusVerifiedDate, ofStudy: false },
  ];
}

/** What is no date sorts last, under its own text. */
function dayOf(text: string): string {
  const date = parsePartialDate(text);
  return date === undefined ? `~${text}` : firstDay(date);
}

type Dated = RecordDate & { readonly date: string };

function isDated(entry: RecordDate): entry is Dated {
  return entry.date !== undefined && entry.date !== "";
}

function noteOf({ date, type, ofStudy }: Dated, today: string): string | undefined {
  if (type === undefined) return undefined;
  if (type === "ACTUAL") return "actual";
  if (type !== "ESTIMATED") return type.toLowerCase();
  if (!ofStudy) return "estimated by the registry";
  const day = parsePartialDate(date);
  return day !== undefined && lastDay(day) < today
    ? "estimated; this date has passed and the record does not confirm it"
    : "estimated";
}

function pictureOf(dates: readonly Dated[], today: string): TimelinePicture | undefined {
  const points = dates.flatMap(({ label, date, type, ofStudy }) => {
    const parsed = parsePartialDate(date);
    return parsed === undefined ? [] : [{ label, type, ofStudy, time: Date.parse(firstDay(parsed)) }];
  });
  if (new Set(points.map(({ time }) => time)).size < 2) return undefined;
  const times = points.map(({ time }) => time);
  const firstYear = new Date(Math.min(...times)).getUTCFullYear();
  const lastYear = new Date(Math.max(...times)).getUTCFullYear() + 1;
  const from = Date.UTC(firstYear, 0);
  const to = Date.UTC(lastYear, 0);
  const place = (time: number) => Math.round((1000 * (time - from)) / (to - from));
  const step = Math.ceil((lastYear - firstYear) / 6);
  const start = points.find(({ label }) => label === "Study start")?.time;
  const end = points.find(({ label }) => label === "Study completion")?.time;
  const now = Date.parse(today);
  return {
    marks: points.map(({ time, type, ofStudy }) => ({
      at: place(time),
      kind: ofStudy && type === "ESTIMATED" ? "expected" : "happened",
    })),
    years: Array.from({ length: Math.floor((lastYear - firstYear) / step) + 1 }, (_, index) => ({
      at: place(Date.UTC(firstYear + index * step, 0)),
      year: String(firstYear + index * step),
    })),
    ...(start !== undefined &&
      end !== undefined &&
      end > start && { run: { from: place(start), to: place(end) } }),
    ...(now >= from && now <= to && { today: place(now) }),
  };
}
