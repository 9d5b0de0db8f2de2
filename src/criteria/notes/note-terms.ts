/** @module How notes name what criteria ask about: the names of criteria, clinicians' shorthand, medicines. */
import { CONDITIONS } from "../predicates/conditions.ts";
import type { Condition } from "../predicates/condition.ts";
import type { ConditionId } from "../predicates/conditions.ts";
import type { Token } from "../predicates/lexer.ts";
import { phraseTable } from "../predicates/phrase-table.ts";
import type { Match } from "../predicates/phrase-table.ts";

export interface NoteTerm {
  /** Absent for what must not be taken for a part of it: `diabetes insipidus`. */
  readonly variable?: ConditionId;
  /** `is`: the words say that it is there; `isNot`: `HIV negative`, `former smoker`. */
  readonly says: "is" | "isNot";
  /** Whether denying the name denies the whole: no stroke, but not "no ischaemic stroke". */
  readonly isWhole: boolean;
}

/** What no note can tell: another disease than the study's, plans, being well apart from the disease. */
const NOT_FROM_NOTES: ReadonlySet<ConditionId> = new Set<ConditionId>([
  "otherMalignancy",
  "planningPregnancy",
  "childbearing",
  "otherTrial",
  "healthy",
  "allergy",
  "recurrentCancer",
]);

/**
 * Denying these denies all that the variable asks about. Criteria's names are also of parts (`oral steroids`): denying
 * one of the others says nothing.
 */
const WHOLE: Readonly<Partial<Record<ConditionId, readonly string[]>>> = {
  pregnant: ["pregnant"],
  breastfeeding: ["breastfeeding", "breast feeding", "lactating"],
  hiv: ["hiv", "hiv infection", "human immunodeficiency virus", "hiv/aids"],
  hepatitisB: ["hepatitis b", "hbv", "hep b", "hepatitis b infection"],
  hepatitisC: ["hepatitis c", "hcv", "hep c", "hepatitis c infection"],
  tuberculosis: ["tuberculosis", "tb"],
  diabetes: ["diabetes", "diabetes mellitus", "diabetic", "dm"],
  type1Diabetes: ["type 1 diabetes"],
  type2Diabetes: ["type 2 diabetes"],
  brainMetastases: ["brain metastases", "brain metastasis", "brain mets", "cns metastases"],
  metastaticDisease: [
    "metastatic disease",
    "metastases",
    "metastasis",
    "distant metastases",
    "distant metastasis",
  ],
  organTransplant: ["organ transplant", "organ transplantation"],
  kidneyTransplant: ["kidney transplant", "renal transplant"],
  seizures: ["seizure", "seizures"],
  stroke: ["stroke", "strokes", "cva", "cerebrovascular accident"],
  transientIschemicAttack: ["transient ischemic attack", "transient ischaemic attack", "tia"],
  myocardialInfarction: ["myocardial infarction", "heart attack", "mi"],
  heartFailure: ["heart failure", "chf", "congestive heart failure"],
  alcoholOrDrugAbuse: ["substance abuse", "alcohol or drug abuse", "drug or alcohol abuse"],
  smoking: ["smoking", "smoke", "smoker", "tobacco use", "tobacco", "cigarettes"],
  chemotherapy: ["chemotherapy"],
  radiotherapy: ["radiotherapy", "radiation", "radiation therapy"],
  anticoagulants: ["anticoagulants", "anticoagulation", "anticoagulant", "blood thinners"],
  immunosuppressants: ["immunosuppressants", "immunosuppressive therapy", "immunosuppressive drugs"],
  systemicSteroids: ["systemic steroids", "systemic corticosteroids"],
  dialysis: ["dialysis"],
  cirrhosis: ["cirrhosis"],
  transfusion: ["blood transfusion", "blood transfusions", "transfusion", "transfusions"],
  claustrophobia: ["claustrophobia"],
  pacemaker: ["pacemaker"],
};

/** Beside the names of criteria. Medicines stand for the class that criteria ask about. */
const SHORTHAND: Readonly<Partial<Record<ConditionId, string>>> = {
  pregnant: "weeks pregnant;months pregnant;weeks of gestation;weeks gestation;weeks' gestation;g1p0;iup",
  diabetes: "dm;diabetes mellitus;iddm",
  type1Diabetes: "dm1;dm 1;dm type 1;type 1 dm;type i dm;t1 dm;juvenile diabetes",
  type2Diabetes:
    "dm2;dm 2;dm ii;dmii;t2 dm;dm type 2;dm type ii;type 2 dm;type ii dm;niddm;adult onset diabetes",
  heartFailure:
    "hfref;hfpef;dchf;systolic heart failure;diastolic heart failure;ischemic cardiomyopathy with heart failure;weak heart",
  myocardialInfarction: "mi;stemi;nstemi;ami",
  transientIschemicAttack: "mini stroke;ministroke",
  postmenopausal: "menopausal",
  hepatitisB: "chronic hepatitis b;chronic hbv",
  hepatitisC: "chronic hepatitis c;chronic hcv",
  metastaticDisease: "metastasis;metastatic;mets;stage iv cancer;stage 4 cancer",
  organTransplant:
    "liver transplant;liver transplantation;heart transplant;heart transplantation;lung transplant;lung transplantation",
  smoking: "smoking;smokes;smoke;tobacco use;tobacco abuse;tobacco;cigarettes;cigarette smoking",
  alcoholOrDrugAbuse: "etoh abuse;ivdu;ivda;iv drug use;cocaine use;heroin use;cocaine abuse;heroin abuse",
  chemotherapy:
    "chemo;cisplatin;carboplatin;oxaliplatin;paclitaxel;docetaxel;doxorubicin;adriamycin;gemcitabine;temozolomide;folfox;folfiri;folfirinox;r chop;chop;abvd;capecitabine;etoposide;vincristine;irinotecan;cpt 11;pemetrexed;5 fu;fcr;r cvp",
  radiotherapy: "xrt;whole brain radiation;chemoradiation;chemoradiotherapy",
  anticoagulants:
    "blood thinner;blood thinners;warfarin;coumadin;apixaban;eliquis;rivaroxaban;xarelto;dabigatran;pradaxa;edoxaban;enoxaparin;lovenox;heparin drip;heparin gtt;dalteparin;fondaparinux;phenprocoumon;acenocoumarol",
  immunosuppressants:
    "tacrolimus;prograf;mycophenolate;mycophenolate mofetil;cellcept;azathioprine;imuran;cyclosporine;ciclosporin;cyclosporin;sirolimus;everolimus",
  systemicSteroids: "prednisone;prednisolone;methylprednisolone;oral dexamethasone;high dose steroids",
  dialysis: "esrd on hd;peritoneal dialysis;on hd",
  cirrhosis: "cirrhotic",
  transfusion: "transfusion;transfusions;prbc;prbcs;packed red blood cells",
  suicidality: "tried to kill himself;tried to kill herself;tried to kill myself",
  pacemaker: "ppm",
};

const SHORTHAND_DENIALS: Readonly<Partial<Record<ConditionId, string>>> = {
  smoking:
    "never smoker;never smoked;non smoker;nonsmoker;former smoker;ex smoker;quit smoking;stopped smoking;past smoker",
  pregnant:
    "negative for pregnancy;negative beta hcg;hcg negative;pregnancy test is negative;pregnancy test was negative",
};

/** Names that contain one of the others and mean something else. */
const SOMETHING_ELSE = [
  ...[
    "pulmonary",
    "pulmonary arterial",
    "portal",
    "ocular",
    "intracranial",
    "gestational",
    "white coat",
  ].flatMap((kind) => [`${kind} hypertension`, `idiopathic ${kind} hypertension`]),
  "pregnancy induced hypertension",
  "pulmonary artery hypertension",
  "st depression",
  "st segment depression",
  "respiratory depression",
  "bone marrow depression",
  "marrow depression",
  "cns depression",
  "postpartum depression",
  "cardiac asthma",
  "drug induced psychosis",
  "diabetes insipidus",
  "gestational diabetes",
  "gestational diabetes mellitus",
  "anti diabetic",
  "antidiabetic",
  "pre diabetes",
  "pre diabetic",
  "smoking cessation",
  "smoke inhalation",
  "smoke detector",
  "second hand smoke",
  "secondhand smoke",
  "passive smoking",
  "passive smoker",
  "heat stroke",
  "stroke volume",
  "stroke unit",
  "febrile seizure",
  "febrile seizures",
  "hearing aids",
  "inhaled steroids",
  "topical steroids",
  "transplant list",
  "non metastatic",
  "nonmetastatic",
  "pseudo seizures",
  "radiation of pain",
  "pain radiation",
  "radiation to the left",
  "radiation to the right",
  "radiation to the back",
  "hepatitis b vaccine",
  "hepatitis b vaccination",
  "prostate specific antigen",
];

/** Names of tests: without a result nothing follows. `radiation` and `irradiation` are also of pain. */
const ONLY_WITH_RESULT =
  /\b(?:antigen|antibody|antibodies|hbsag|anti hcv|anti hiv)$|^pregnancy$|^(?:ir)?radiation$|^nursing$|^breastfed$|^anti /;

/** Also ordinary words, or too short to be trusted in small letters. */
const NEEDS_CAPITALS = new Set([
  "aids",
  "mi",
  "dm",
  "ami",
  "ppm",
  "chop",
  "abvd",
  "iup",
  "fcr",
  "tb",
  "mets",
]);

function* terms(): Generator<readonly [string, NoteTerm]> {
  // The keys of the table are its ids.
  for (const [variable, { names, partNames = [], denials = [] }] of Object.entries(CONDITIONS) as (readonly [
    ConditionId,
    Condition,
  ])[]) {
    if (NOT_FROM_NOTES.has(variable)) continue;
    const whole = new Set(WHOLE[variable]);
    const all = [...names, ...partNames, ...listed(SHORTHAND[variable])];
    for (const name of all)
      if (!ONLY_WITH_RESULT.test(name) || whole.has(name))
        yield [name, { variable, says: "is", isWhole: whole.has(name) }];
    for (const name of [...denials, ...listed(SHORTHAND_DENIALS[variable])])
      yield [name, { variable, says: "isNot", isWhole: true }];
  }
  for (const name of SOMETHING_ELSE) yield [name, { says: "is", isWhole: false }];
}

function listed(words = ""): string[] {
  return words.split(";").filter((word) => word !== "");
}

const TERMS = phraseTable<NoteTerm>(terms());

/** Reads the longest term that begins at `at`. */
export function readNoteTerm(tokens: readonly Token[], at: number): Match<NoteTerm> | undefined {
  const found = TERMS(tokens, at);
  const first = tokens[at];
  if (found === undefined || first === undefined) return undefined;
  return found.next === at + 1 && NEEDS_CAPITALS.has(first.text) && !first.isAcronym ? undefined : found;
}
