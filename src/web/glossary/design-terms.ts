/** @module Glossary: how a study is built. */
import type { GlossaryEntry } from "./glossary-entry.ts";

export const DESIGN_TERMS = [
  {
    id: "active-comparator",
    term: "Active comparator",
    text: "A group that receives a treatment already known to work, so that the new one can be compared with it.",
  },
  {
    id: "allocation",
    term: "Allocation",
    text: "How participants are put into the groups of a study: by chance (randomised) or in some other way (non-randomised).",
  },
  {
    id: "arm",
    term: "Arm",
    also: ["Group"],
    text: "A group of participants who all receive the same treatment, placebo or care according to the study plan.",
  },
  {
    id: "baseline",
    term: "Baseline",
    text: "The measurements taken at the start, before treatment begins. Later measurements are compared with them.",
  },
  {
    id: "basket-trial",
    term: "Basket trial",
    text: "A study that tests one treatment in several diseases that share a feature, for instance the same change in a gene.",
  },
  {
    id: "blinding",
    term: "Blinding",
    text: "Another word for masking: some of the people involved do not know who receives which treatment.",
  },
  {
    id: "case-control",
    term: "Case-control study",
    text: "An observational study that compares people who have a condition with similar people who do not, looking back for causes.",
  },
  {
    id: "clinical-study",
    term: "Clinical study",
    text: "Research in which people take part in order to learn about health or disease. It is either interventional (a clinical trial) or observational.",
  },
  {
    id: "clinical-trial",
    term: "Clinical trial",
    also: ["Interventional study"],
    text: "A study in which participants receive treatments or other care according to a plan, so that their effects can be judged.",
  },
  {
    id: "cohort",
    term: "Cohort",
    text: "A group of people who are followed together. Large trials may have several cohorts with their own rules on who can join.",
  },
  {
    id: "control-group",
    term: "Control group",
    text: "The group the new treatment is compared with. It may receive standard treatment, a placebo or no treatment.",
  },
  {
    id: "crossover",
    term: "Crossover assignment",
    text: "Each participant receives two or more treatments one after the other, in a planned order, often with a break between them.",
  },
  {
    id: "cross-sectional",
    term: "Cross-sectional",
    text: "The study looks at people at one point in time instead of following them.",
  },
  {
    id: "dose-escalation",
    term: "Dose escalation",
    text: "Small groups receive higher and higher doses, one group after the other, to find a dose that can be tolerated.",
  },
  {
    id: "double-blind",
    term: "Double blind",
    text: "Two of the parties involved, usually the participant and the study doctor, do not know who receives which treatment.",
  },
  {
    id: "early-phase-1",
    term: "Early phase 1",
    also: ["Phase 0"],
    text: "A very small first study in people, often with tiny doses, to see how the body handles a drug. It is not meant to treat.",
  },
  {
    id: "enrollment",
    term: "Enrollment",
    text: "The number of people who take part. Before the study ends it is a target (estimated); afterwards it is the true number (actual).",
  },
  {
    id: "expanded-access",
    term: "Expanded access",
    also: ["Compassionate use"],
    text: "A way to receive an unapproved treatment outside a trial, for people with a serious illness who cannot join one.",
  },
  {
    id: "experimental-arm",
    term: "Experimental group",
    text: "The group that receives the treatment being tested.",
  },
  {
    id: "factorial",
    term: "Factorial assignment",
    text: "Two or more treatments are tested together and apart: some groups receive one, some the other, some both, some neither.",
  },
  {
    id: "first-in-human",
    term: "First in human",
    text: "The first time that a treatment is given to people. Little is known about its effects at this stage.",
  },
  {
    id: "follow-up",
    term: "Follow-up",
    text: "The time after treatment in which participants are still examined or asked how they are.",
  },
  {
    id: "intention-to-treat",
    term: "Intention to treat",
    also: ["ITT"],
    text: "All participants are counted in the group they were assigned to, even if they stopped or changed treatment.",
  },
  {
    id: "intervention",
    term: "Intervention",
    also: ["Treatment"],
    text: "What is being studied: a drug, device, operation, radiation, test, diet, exercise or advice.",
  },
  {
    id: "interventional",
    term: "Interventional",
    text: "Participants receive treatment or other care according to the study plan. Such a study is called a clinical trial.",
  },
  {
    id: "interventional-model",
    term: "Interventional model",
    text: "How the groups relate: one single group, groups side by side (parallel), treatments in turn (crossover), combinations (factorial) or one group after the other (sequential).",
  },
  {
    id: "masking",
    term: "Masking",
    also: ["Blinding"],
    text: "Keeping it hidden who receives which treatment, so that expectations do not change the result. Open label means that nobody is kept in the dark; otherwise one to four kinds of people are.",
  },
  {
    id: "multicenter",
    term: "Multicenter",
    text: "The study takes place at more than one site under the same plan.",
  },
  {
    id: "natural-history",
    term: "Natural history study",
    text: "An observational study of how a disease develops over time.",
  },
  {
    id: "no-intervention-arm",
    term: "No intervention group",
    text: "A group that receives no treatment from the study. Its members are observed, and often keep their usual care.",
  },
  {
    id: "non-randomized",
    term: "Non-randomized",
    text: "Participants are put into groups by choice or by a rule, not by chance.",
  },
  {
    id: "observational",
    term: "Observational",
    text: "The study watches and records. It does not decide which treatment participants receive.",
  },
  {
    id: "open-label",
    term: "Open label",
    text: "Everybody knows which treatment is given.",
  },
  {
    id: "parallel",
    term: "Parallel assignment",
    text: "Two or more groups receive different treatments at the same time, each its own from start to end.",
  },
  {
    id: "patient-registry",
    term: "Patient registry",
    text: "A collection of information about people who share a condition or treatment, gathered over time in an organised way.",
  },
  {
    id: "per-protocol",
    term: "Per protocol",
    text: "Only participants who followed the study plan are counted in the analysis.",
  },
  {
    id: "phase",
    term: "Phase",
    text: "The stage of testing a drug or biological product. Phase 1 looks mainly at safety and dose in few people, phase 2 at first effects, phase 3 at benefit against other treatments in many people, phase 4 at use after approval.",
  },
  {
    id: "phase-1",
    term: "Phase 1",
    text: "A first, small study that looks mainly at safety, side effects and the right dose, sometimes in healthy volunteers.",
  },
  {
    id: "phase-2",
    term: "Phase 2",
    text: "A study in more people, with the condition, to see whether a treatment works at all and how safe it is.",
  },
  {
    id: "phase-3",
    term: "Phase 3",
    text: "A large study that compares a treatment with the best known one or with placebo, to confirm benefit and find rarer side effects.",
  },
  {
    id: "phase-4",
    term: "Phase 4",
    text: "A study of a treatment that is already approved, for instance of its long-term safety or best use.",
  },
  {
    id: "phase-na",
    term: "Phase not applicable",
    text: "Phases describe drugs and biological products. Studies of devices, operations or behaviour have no phase.",
  },
  {
    id: "pilot-study",
    term: "Pilot study",
    also: ["Feasibility study"],
    text: "A small study that tries out whether a larger one can be done, and how.",
  },
  {
    id: "placebo",
    term: "Placebo",
    text: "Something that looks like the treatment but has no active substance in it.",
  },
  {
    id: "placebo-comparator",
    term: "Placebo comparator",
    text: "A group that receives a placebo, to show which effects come from the treatment itself.",
  },
  {
    id: "primary-purpose",
    term: "Primary purpose",
    text: "The main reason for the study: to treat, prevent, diagnose, screen, support, or to learn how the body works.",
  },
  {
    id: "prospective",
    term: "Prospective",
    text: "The study follows people forward from its start.",
  },
  {
    id: "protocol",
    term: "Protocol",
    text: "The written plan of a study: why it is done, who can join, what happens, what is measured and how people are kept safe.",
  },
  {
    id: "quadruple-masking",
    term: "Quadruple masking",
    text: "Participants, those who treat them, the investigators and those who judge the outcome all do not know who receives which treatment.",
  },
  {
    id: "randomized",
    term: "Randomized",
    also: ["Randomised"],
    text: "Chance decides which group each participant joins, so that the groups are alike in all but the treatment. Neither you nor the doctor chooses.",
  },
  {
    id: "retrospective",
    term: "Retrospective",
    text: "The study looks back at what has already happened, for instance in medical records.",
  },
  {
    id: "run-in",
    term: "Run-in period",
    text: "A time before the study treatment begins, to watch participants or settle them on the same care.",
  },
  {
    id: "sequential",
    term: "Sequential assignment",
    text: "Groups start one after the other, and what is learnt from one decides how the next goes on.",
  },
  {
    id: "sham-comparator",
    term: "Sham comparator",
    text: "A group that receives a procedure or device that looks real but has no effect of its own: the placebo of operations and devices.",
  },
  {
    id: "single-group",
    term: "Single group assignment",
    text: "All participants receive the same treatment. There is no group to compare with.",
  },
  {
    id: "standard-of-care",
    term: "Standard of care",
    also: ["Usual care"],
    text: "The treatment that doctors at present regard as right for a condition.",
  },
  {
    id: "study-type",
    term: "Study type",
    text: "Interventional (a trial of something), observational (watching only) or expanded access (treatment outside a trial).",
  },
  {
    id: "time-perspective",
    term: "Time perspective",
    text: "Whether an observational study looks forward (prospective), back (retrospective) or at one moment (cross-sectional).",
  },
  {
    id: "washout",
    term: "Washout",
    text: "A time without a certain medicine, so that its effect has gone before the study treatment starts or changes.",
  },
] as const satisfies readonly GlossaryEntry[];
