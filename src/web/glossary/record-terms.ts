/** @module Glossary: statuses, dates, who runs a study, oversight and results, as the registry names them. */
import type { GlossaryEntry } from "./glossary-entry.ts";

export const RECORD_TERMS = [
  {
    id: "active-not-recruiting",
    term: "Active, not recruiting",
    text: "The study goes on, participants are treated or examined, but nobody new can join.",
  },
  {
    id: "actual-estimated",
    term: "Actual and estimated",
    text: "Actual is what has happened. Estimated is what the study team expected when it last updated the record.",
  },
  {
    id: "adverse-event",
    term: "Adverse event",
    text: "Any change for the worse in a participant's health during the study, whether or not the treatment caused it.",
  },
  {
    id: "available",
    term: "Available",
    text: "Expanded access: the treatment can at present be asked for outside a trial.",
  },
  {
    id: "certain-agreement",
    term: "Certain agreements",
    text: "Whether the sponsor may keep the investigators from publishing results, and for how long.",
  },
  {
    id: "collaborator",
    term: "Collaborator",
    text: "An organisation that supports the study besides the sponsor, with money, design, work or analysis.",
  },
  {
    id: "completed",
    term: "Completed",
    text: "The study has ended as planned, and the last participant has been examined.",
  },
  {
    id: "completion-date",
    term: "Completion",
    text: "The day on which the last participant was, or will be, examined for any outcome or side effect.",
  },
  {
    id: "confidence-interval",
    term: "Confidence interval",
    also: ["CI"],
    text: "The range of values that fit the data. A 95 % interval is made so that it would hold the true value in 95 of 100 such studies. Wide means uncertain.",
  },
  {
    id: "condition",
    term: "Condition",
    text: "The disease, disorder or question of health that is being studied.",
  },
  {
    id: "ctgov-id",
    term: "NCT number",
    text: "The number that ClinicalTrials.gov gives each study: NCT and eight digits. It is the surest way to name a study to a doctor.",
  },
  {
    id: "dmc",
    term: "Data monitoring committee",
    also: ["DMC", "DSMB"],
    text: "Independent experts who look at the data while the study runs and can advise to change or stop it.",
  },
  {
    id: "delayed-results",
    term: "Certification of delay",
    also: ["Extension"],
    text: "A sponsor has told the registry, with a reason, that results will come later than usual.",
  },
  {
    id: "documents",
    term: "Study documents",
    text: "The full protocol, the statistical analysis plan or the consent form, when the sponsor has given them to the registry.",
  },
  {
    id: "enrolling-by-invitation",
    term: "Enrolling by invitation",
    text: "Only people whom the study team has chosen and asked can take part.",
  },
  {
    id: "fda-regulated",
    term: "FDA-regulated",
    text: "The study concerns a drug or device over which the United States Food and Drug Administration has authority. It says nothing about approval.",
  },
  {
    id: "first-posted",
    term: "First posted",
    text: "The day on which the study first appeared on ClinicalTrials.gov.",
  },
  {
    id: "funder-type",
    term: "Funder type",
    also: ["Sponsor class"],
    text: "What kind of organisations pay for or run the study: industry, the United States National Institutes of Health (NIH), other federal or government bodies, networks, individuals, or others such as universities and hospitals.",
  },
  {
    id: "hazard-ratio",
    term: "Hazard ratio",
    text: "How often an event happens in one group compared with another, at any moment in time. 1 means no difference.",
  },
  {
    id: "ind-ide",
    term: "IND and IDE",
    text: "Permissions of the United States Food and Drug Administration to test an unapproved drug (IND) or device (IDE) in people.",
  },
  {
    id: "ipd",
    term: "Individual participant data",
    also: ["IPD"],
    text: "The data of each participant, without names. Sharing them lets other researchers check and reuse a study.",
  },
  {
    id: "irb",
    term: "Ethics committee",
    also: ["Institutional review board", "IRB"],
    text: "Independent people who check, before it starts and while it runs, that a study is fair and protects its participants.",
  },
  {
    id: "keyword",
    term: "Keyword",
    text: "A word that the study team has given so that the study can be found.",
  },
  {
    id: "last-known-status",
    term: "Last known status",
    text: "What the status was before the record went unverified for so long that it is now called unknown.",
  },
  {
    id: "last-update",
    term: "Last update",
    text: "The day on which the latest change of the record appeared on ClinicalTrials.gov.",
  },
  {
    id: "last-verified",
    term: "Last verified",
    text: "The month in which the study team last confirmed that the record is right, even if nothing changed.",
  },
  {
    id: "mesh",
    term: "MeSH terms",
    text: "Medical subject headings: the controlled words of the United States National Library of Medicine, which the registry adds to each study.",
  },
  {
    id: "na-results",
    term: "NA in results",
    text: "The value could not be given. For times such as survival it often means that it was not reached: too few events had happened. It does not mean zero.",
  },
  {
    id: "non-inferiority",
    term: "Non-inferiority",
    text: "The study asks whether a treatment is not worse than another by more than a margin set beforehand.",
  },
  {
    id: "not-yet-recruiting",
    term: "Not yet recruiting",
    text: "The study is planned, but nobody can join yet.",
  },
  {
    id: "odds-ratio",
    term: "Odds ratio",
    text: "The odds of an event in one group divided by the odds in another. 1 means no difference.",
  },
  {
    id: "official-title",
    term: "Official title",
    text: "The full scientific title, as in the protocol.",
  },
  {
    id: "other-adverse-event",
    term: "Other adverse events",
    text: "Adverse events that are not serious. Only those above a certain frequency need to be listed.",
  },
  {
    id: "outcome-measure",
    term: "Outcome measure",
    text: "What is measured to find out what the treatment does. The primary outcome is the most important one.",
  },
  {
    id: "overall-status",
    term: "Recruitment status",
    text: "Whether the study as a whole is looking for participants, goes on without new ones, has ended or was stopped. Single sites can differ.",
  },
  {
    id: "p-value",
    term: "P-value",
    text: "How likely a difference at least this large would be if the treatments had the same effect. Small means that chance alone is an unlikely explanation; it does not say how large or important the effect is.",
  },
  {
    id: "participant-flow",
    term: "Participant flow",
    text: "How many people started, went on and finished in each group, and why others left.",
  },
  {
    id: "primary-completion",
    term: "Primary completion",
    text: "The day on which the last participant was, or will be, examined for the primary outcome.",
  },
  {
    id: "primary-outcome",
    term: "Primary outcome",
    text: "The measurement that the study was planned around: its main question.",
  },
  {
    id: "principal-investigator",
    term: "Principal investigator",
    text: "The person who leads the study, or leads it at one site.",
  },
  {
    id: "recruiting",
    term: "Recruiting",
    text: "The study is looking for participants at one site or more.",
  },
  {
    id: "responsible-party",
    term: "Responsible party",
    text: "The sponsor or investigator who must register the study, keep the record right and report results.",
  },
  {
    id: "results",
    term: "Results",
    text: "Tables that the sponsor has reported to the registry: who took part, what was measured and which adverse events happened. They have not been reviewed like an article in a journal.",
  },
  {
    id: "retraction",
    term: "Retraction",
    text: "A journal has withdrawn an article because it can no longer be relied upon.",
  },
  {
    id: "sap",
    term: "Statistical analysis plan",
    also: ["SAP"],
    text: "The plan, written before the data are seen, of how they will be analysed.",
  },
  {
    id: "secondary-outcome",
    term: "Secondary outcome",
    text: "A further measurement, less important to the plan than the primary outcome.",
  },
  {
    id: "serious-adverse-event",
    term: "Serious adverse event",
    text: "An adverse event that led to death, was life-threatening, needed a hospital stay, caused lasting harm or a birth defect, or was important in another medical way.",
  },
  {
    id: "sponsor",
    term: "Sponsor",
    text: "The organisation or person who starts the study and is responsible for it.",
  },
  {
    id: "standard-deviation",
    term: "Standard deviation",
    text: "How far the values of single people lie from the average.",
  },
  {
    id: "start-date",
    term: "Study start",
    text: "The day on which the first participant joined, or is expected to join.",
  },
  {
    id: "suspended",
    term: "Suspended",
    text: "The study has been halted for now, but may go on.",
  },
  {
    id: "terminated",
    term: "Terminated",
    text: "The study was stopped early and will not go on. The reason is shown where the record gives one.",
  },
  {
    id: "time-frame",
    term: "Time frame",
    text: "When, or for how long, an outcome is measured.",
  },
  {
    id: "unknown-status",
    term: "Unknown status",
    text: "The study was last said to be recruiting, about to recruit or active, but nobody has confirmed the record for more than two years. Nobody knows from the record whether it goes on.",
  },
  {
    id: "withdrawn",
    term: "Withdrawn",
    text: "The study was stopped before the first participant joined.",
  },
  {
    id: "withheld",
    term: "Withheld",
    text: "A record whose details the registry does not show yet, for instance of a device that is not yet approved.",
  },
] as const satisfies readonly GlossaryEntry[];
