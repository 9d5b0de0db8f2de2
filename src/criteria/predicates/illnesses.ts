/** @module Illnesses that many criteria name as they stand, and how they call them. */
import type { Condition } from "./condition.ts";

/** `plural("mental", "illness disorder")` → `mental illness`, `mental illnesses`, `mental disorder` … */
function plural(before: string, nouns: string): string[] {
  return nouns
    .split(" ")
    .flatMap((noun) => [`${before} ${noun}`, `${before} ${noun.endsWith("s") ? `${noun}es` : `${noun}s`}`]);
}

/** Names joined by `;`. */
function listed(names: string): string[] {
  return names.split(";");
}

export const ILLNESSES = {
  allergy: {
    kind: "lasting",
    asksPast: true,
    words: "have had an allergic reaction",
    question:
      "Have you ever had an allergic reaction, to whatever (medicines, vaccines, food, latex, pollen)?",
    names: [],
    partNames: listed(
      "allergy;allergies;allergic;allergic reaction;allergic reactions;hypersensitivity;hypersensitivities;hypersensitive;hypersensitivity reaction;hypersensitivity reactions;anaphylaxis;anaphylactic reaction;anaphylactic reactions;drug allergy;drug allergies;food allergy;food allergies;latex allergy;multiple drug allergies;anaphylactic shock;severe allergies;seasonal allergies",
    ),
  },
  psychiatricDisorder: {
    kind: "lasting",
    asksPast: true,
    words: "have or have had a mental illness",
    question: "Do you have, or have you had, a mental illness (psychiatric disorder)?",
    names: [
      ...plural("psychiatric", "disorder illness disease condition"),
      ...plural("mental", "disorder illness disease"),
      ...plural("mental health", "disorder condition"),
    ],
  },
  depression: {
    kind: "lasting",
    asksPast: true,
    words: "have or have had a depression",
    question: "Do you have, or have you had, a depression?",
    names: listed(
      "depression;depressive disorder;depressive disorders;depressive illness;clinical depression",
    ),
    partNames: listed(
      "major depression;major depressive disorder;major depressive disorder (mdd);mdd;major depressive episode;major depressive episodes;bipolar depression;psychotic depression",
    ),
  },
  bipolarDisorder: {
    kind: "lasting",
    words: "have bipolar disorder",
    question: "Do you have bipolar disorder (manic and depressive phases)?",
    names: listed(
      "bipolar disorder;bipolar disorders;bipolar affective disorder;bipolar disease;bipolar illness;manic depression;manic depressive illness;manic depressive disorder",
    ),
    partNames: listed("bipolar i disorder;bipolar ii disorder;bipolar 1 disorder;bipolar disorder type i"),
  },
  schizophrenia: {
    kind: "lasting",
    words: "have schizophrenia",
    question: "Do you have schizophrenia?",
    names: ["schizophrenia"],
    partNames: [
      "paranoid schizophrenia",
      "treatment resistant schizophrenia",
      "childhood onset schizophrenia",
    ],
  },
  psychosis: {
    kind: "lasting",
    asksPast: true,
    words: "have or have had a psychosis",
    question: "Do you have, or have you had, a psychosis (such as schizophrenia)?",
    names: listed(
      "psychosis;psychoses;psychotic disorder;psychotic disorders;psychotic illness;psychotic episode",
    ),
    partNames: listed("schizoaffective disorder;schizophreniform disorder;delusional disorder"),
  },
  suicidalThoughts: {
    kind: "event",
    words: "have had thoughts of taking your own life",
    question: "Have you ever thought of taking your own life? When last?",
    names: listed("suicidal ideation;suicidal ideations;suicidal thoughts;suicidal ideas;suicide ideation"),
  },
  dementia: {
    kind: "lasting",
    words: "have dementia",
    question: "Do you have dementia (such as Alzheimer's disease)?",
    names: ["dementia"],
    partNames: listed(
      "alzheimer disease;alzheimer dementia;alzheimer's disease;vascular dementia;senile dementia",
    ),
  },
  hypertension: {
    kind: "lasting",
    words: "have high blood pressure",
    question: "Do you have high blood pressure (hypertension), treated or not?",
    names: listed("hypertension;high blood pressure;arterial hypertension"),
    partNames: listed(
      "essential hypertension;primary hypertension;malignant hypertension;secondary hypertension;resistant hypertension;accelerated hypertension;renovascular hypertension",
    ),
  },
  heartDisease: {
    kind: "lasting",
    asksPast: true,
    words: "have or have had a disease of the heart or blood vessels",
    question: "Do you have, or have you had, a disease of the heart or of the blood vessels?",
    names: plural("cardiovascular", "disease disorder condition"),
    partNames: [
      ...plural("cardiac", "disease disorder condition"),
      ...plural("heart", "disease condition"),
      ...plural("vascular", "disease"),
      ...plural("coronary artery", "disease"),
      ...plural("coronary heart", "disease"),
      ...plural("ischemic heart", "disease"),
      ...plural("ischaemic heart", "disease"),
      ...plural("valvular heart", "disease"),
      ...plural("congenital heart", "disease"),
      ...plural("peripheral vascular", "disease"),
      ...plural("peripheral arterial", "disease"),
    ],
  },
  arrhythmia: {
    kind: "lasting",
    asksPast: true,
    words: "have or have had a heart rhythm disorder",
    question: "Do you have, or have you had, a heart rhythm disorder (arrhythmia)?",
    names: listed("cardiac arrhythmia;cardiac arrhythmias;arrhythmia;arrhythmias;heart arrhythmia"),
    partNames: listed(
      "ventricular arrhythmia;ventricular arrhythmias;ventricular tachycardia;ventricular fibrillation;atrial flutter;supraventricular tachycardia",
    ),
  },
  atrialFibrillation: {
    kind: "lasting",
    asksPast: true,
    words: "have or have had atrial fibrillation",
    question: "Do you have, or have you had, atrial fibrillation?",
    names: ["atrial fibrillation"],
    partNames: listed(
      "non valvular atrial fibrillation;nonvalvular atrial fibrillation;chronic atrial fibrillation",
    ),
  },
  asthma: {
    kind: "lasting",
    asksPast: true,
    words: "have or have had asthma",
    question: "Do you have, or have you had, asthma?",
    names: listed("asthma;bronchial asthma"),
    partNames: listed("allergic asthma;exercise induced asthma;severe asthma"),
  },
  copd: {
    kind: "lasting",
    words: "have chronic obstructive lung disease (COPD)",
    question: "Do you have chronic obstructive lung disease (COPD)?",
    names: [
      "copd",
      ...plural("chronic obstructive pulmonary", "disease"),
      ...plural("chronic obstructive lung", "disease"),
      ...plural("chronic obstructive airway", "disease"),
    ],
  },
  interstitialLungDisease: {
    kind: "lasting",
    words: "have interstitial lung disease",
    question: "Do you have interstitial lung disease (scarring or inflammation of the lung)?",
    names: [...plural("interstitial lung", "disease"), "interstitial lung disease (ild)", "ild"],
  },
  liverDisease: {
    kind: "lasting",
    asksPast: true,
    words: "have or have had a disease of the liver",
    question: "Do you have, or have you had, a disease of the liver?",
    names: [...plural("liver", "disease disorder"), ...plural("hepatic", "disease disorder")],
    partNames: listed(
      "chronic liver disease;chronic liver diseases;liver failure;hepatic failure;hepatic insufficiency;end stage liver disease",
    ),
  },
  kidneyDisease: {
    kind: "lasting",
    asksPast: true,
    words: "have or have had a disease or weakness of the kidneys",
    question: "Do you have, or have you had, a disease or a weakness of the kidneys?",
    names: [...plural("kidney", "disease disorder"), ...plural("renal", "disease disorder")],
    partNames: listed(
      "chronic kidney disease;chronic renal disease;renal failure;kidney failure;chronic renal failure;acute renal failure;renal insufficiency;chronic renal insufficiency;end stage renal disease;end stage kidney disease;esrd",
    ),
  },
  autoimmuneDisease: {
    kind: "lasting",
    words: "have an autoimmune disease",
    question: "Do you have an autoimmune disease (such as lupus or rheumatoid arthritis)?",
    names: [
      ...plural("autoimmune", "disease disorder condition"),
      ...plural("auto immune", "disease disorder"),
    ],
    partNames: listed("rheumatoid arthritis;systemic lupus erythematosus"),
  },
  inflammatoryBowelDisease: {
    kind: "lasting",
    words: "have inflammatory bowel disease",
    question: "Do you have inflammatory bowel disease (Crohn's disease, ulcerative colitis)?",
    names: [...plural("inflammatory bowel", "disease"), "ibd"],
    partNames: listed("crohn disease;ulcerative colitis"),
  },
  bleedingDisorder: {
    kind: "lasting",
    words: "have a disorder that makes you bleed easily",
    question: "Do you have a disorder that makes you bleed easily (such as haemophilia)?",
    names: [
      ...plural("bleeding", "disorder"),
      ...listed("bleeding diathesis;bleeding diatheses;hemorrhagic diathesis;haemorrhagic diathesis"),
    ],
    partNames: listed("hemophilia;haemophilia;von willebrand disease"),
  },
  pancreatitis: {
    kind: "event",
    words: "have had pancreatitis",
    question: "Have you ever had pancreatitis (inflammation of the pancreas)? When last?",
    names: ["pancreatitis"],
  },
  pepticUlcer: {
    kind: "event",
    words: "have had an ulcer of the stomach or duodenum",
    question: "Have you ever had an ulcer of the stomach or duodenum? When last?",
    names: listed("peptic ulcer;peptic ulcers;peptic ulcer disease"),
    partNames: listed("gastric ulcer;gastric ulcers;duodenal ulcer;duodenal ulcers"),
  },
  malabsorption: {
    kind: "lasting",
    words: "have a gut that takes up food or medicines badly",
    question: "Do you have a disorder in which the gut takes up food or medicines badly (malabsorption)?",
    names: listed("malabsorption;malabsorption syndrome;malabsorption syndromes;malabsorption disorder"),
  },
  troubleSwallowing: {
    kind: "current",
    words: "be unable to swallow tablets or capsules",
    question: "Are you unable to swallow tablets or capsules?",
    names: swallowing(["inability to", "unable to", "not able to", "cannot"]),
    denials: swallowing(["able to", "ability to", "capable of"]),
  },
  glaucoma: {
    kind: "lasting",
    words: "have glaucoma",
    question: "Do you have glaucoma?",
    names: ["glaucoma"],
    partNames: listed(
      "narrow angle glaucoma;open angle glaucoma;primary open angle glaucoma;closed angle glaucoma;angle closure glaucoma;acute angle closure glaucoma",
    ),
  },
} as const satisfies Readonly<Record<string, Condition>>;

function swallowing(starts: readonly string[]): string[] {
  const forms = listed(
    "tablets;capsules;pills;a tablet;a capsule;tablets or capsules;capsules or tablets;tablets and capsules;whole tablets;whole capsules;oral tablets;oral capsules",
  );
  return starts.flatMap((start) =>
    forms.map((form) => `${start} ${start.endsWith("of") ? "swallowing" : "swallow"} ${form}`),
  );
}
