/** @module One study in a list: what a person needs to know to open it or to pass it by. */
import type { Circle } from "../../query/search-request.ts";
import { formatAges } from "../../study/age.ts";
import type { Card, CardDate } from "../../study/card.ts";
import { healthyVolunteersWords, wordsFor } from "../../study/enumerations.ts";
import { formatPartialDate } from "../../study/partial-date.ts";
import { statusSentence } from "../../study/status.ts";
import { studyNearUrl, studyUrl } from "../urls.ts";
import { counted } from "../wording.ts";
import { StatusBadge } from "./status-badge.tsx";

/** Longer lists are cut, with their full number: a row is to be read at a glance. */
const NAMES_SHOWN = 4;

export interface StudyRowProps {
  readonly card: Card;
  /** Statuses are shown with their age. */
  readonly now: Date;
  /** The place that was searched near to; the page of the study then lists its sites by distance. */
  readonly near?: Circle | undefined;
  /** `Nearest recruiting site: Boston, about 12 km` */
  readonly nearest?: string | undefined;
  /** Where the list itself would be lost by leaving it. */
  readonly opensTab?: boolean;
}

export function StudyRow({ card, now, near, nearest, opensTab = false }: StudyRowProps) {
  const { sentence, tone } = statusSentence(card, now);
  const facts = factsOf(card);
  return (
    <article class="study-row">
      <StatusBadge tone={tone} words={sentence} />
      <h3>
        <a
          {...(opensTab && { target: "_blank", rel: "noopener" })}
          href={
            near === undefined
              ? studyUrl(card.nctId, card.briefTitle)
              : studyNearUrl(card.nctId, card.briefTitle, near)
          }
        >
          {card.briefTitle}
          {opensTab && <span class="visually-hidden"> (opens in a new tab)</span>}
        </a>
      </h3>
      {nearest !== undefined && <p class="nearest-site">{nearest}</p>}
      <dl>
        {facts.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        {card.nctId}
        {card.acronym !== undefined && ` · ${card.acronym}`}
        {card.lastUpdatePostDate !== undefined &&
          ` · record updated ${formatPartialDate(card.lastUpdatePostDate)}`}
        {card.hasResults && " · results submitted"}
      </p>
    </article>
  );
}

function factsOf(card: Card): readonly (readonly [label: string, words: string])[] {
  const treatments = card.interventions.map(({ name }) => name);
  return [
    ["Conditions", some(card.conditions)],
    ["Treatments", some(treatments)],
    ["Who can take part", whoCanTakePart(card)],
    ["Kind of study", kindOf(card)],
    ["Run by", runBy(card)],
    ["Where", where(card)],
    ["When", when(card)],
  ].flatMap(([label, words]) =>
    label === undefined || words === undefined ? [] : [[label, words] as const],
  );
}

/** `18+ years old · women and men · healthy people too` in the registry's terms; what it does not say is left out. */
function whoCanTakePart(card: Card): string | undefined {
  if (card.overallStatus === "WITHHELD") return undefined;
  const sex = card.sex === undefined ? undefined : sexWords(card.sex);
  return parts([
    formatAges(card.minimumAge, card.maximumAge),
    sex,
    healthyVolunteersWords(card.healthyVolunteers),
  ]);
}

function sexWords(sex: string): string {
  return sex === "ALL" ? "All sexes" : `${wordsFor("Sex", sex)} only`;
}

function kindOf(card: Card): string | undefined {
  const phases = card.phases.filter((phase) => phase !== "NA").map((phase) => wordsFor("Phase", phase));
  return parts([
    card.studyType === undefined ? undefined : wordsFor("StudyType", card.studyType),
    phases.length === 0 ? undefined : phases.join(" and "),
    card.primaryPurpose === undefined ? undefined : wordsFor("PrimaryPurpose", card.primaryPurpose),
  ]);
}

function runBy(card: Card): string | undefined {
  if (card.leadSponsor === undefined) return undefined;
  const { length } = card.collaborators;
  return length === 0 ? card.leadSponsor : `${card.leadSponsor}, with ${counted(length, "partner")}`;
}

function where(card: Card): string | undefined {
  if (card.siteCount === 0) return "No sites listed";
  const [first, ...others] = card.countries;
  const sites = counted(card.siteCount, "site");
  if (first === undefined) return sites;
  if (others.length === 0) return `${sites} in ${first}`;
  return `${sites} in ${counted(card.countries.length, "country", "countries")}: ${some(card.countries)}`;
}

function when(card: Card): string | undefined {
  const people =
    card.enrollment === undefined
      ? undefined
      : `${counted(card.enrollment.count, "participant")}${card.enrollment.type === "ESTIMATED" ? " planned" : ""}`;
  return parts([dateWords("Start", card.start), dateWords("end", card.completion), people]);
}

/** A planned date is never shown as if it had happened. */
function dateWords(label: string, date: CardDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  return `${label} ${formatPartialDate(date.date)}${date.type === "ESTIMATED" ? " (planned)" : ""}`;
}

function parts(words: readonly (string | undefined)[]): string | undefined {
  const present = words.filter((word) => word !== undefined);
  return present.length === 0 ? undefined : present.join(" · ");
}

function some(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const rest = names.length - NAMES_SHOWN;
  return rest <= 0
    ? names.join(", ")
    : `${names.slice(0, NAMES_SHOWN).join(", ")} and ${rest.toLocaleString("en-US")} more`;
}
