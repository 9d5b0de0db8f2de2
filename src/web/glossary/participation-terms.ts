/** @module Glossary: who can take part, what taking part means, and the shorthand of eligibility criteria. */
import type { GlossaryEntry } from "./glossary-entry.ts";

export const PARTICIPATION_TERMS = [
  {
    id: "anc",
    term: "ANC",
    also: ["Absolute neutrophil count"],
    text: "The number of neutrophils, white blood cells that fight infection, in the blood. (In studies of pregnancy ANC can also mean antenatal care.)",
  },
  {
    id: "assent",
    term: "Assent",
    text: "The agreement of a child to take part. A parent or guardian gives consent as well.",
  },
  {
    id: "ast-alt",
    term: "AST and ALT",
    text: "Two enzymes measured in the blood. High values can mean that the liver is under stress.",
  },
  {
    id: "biomarker",
    term: "Biomarker",
    text: "Something in the body that can be measured and says something about health, a disease or how a treatment works.",
  },
  {
    id: "biospecimen",
    term: "Biospecimen",
    text: "A sample from the body, such as blood, saliva or tissue. Some studies keep samples, with or without DNA, for later research.",
  },
  {
    id: "bmi",
    term: "BMI",
    also: ["Body mass index"],
    text: "Weight in kilograms divided by the square of height in metres: a rough measure of weight for height.",
  },
  {
    id: "cns",
    term: "CNS",
    also: ["Central nervous system"],
    text: "The brain and the spinal cord.",
  },
  {
    id: "comorbidity",
    term: "Comorbidity",
    text: "Another illness that a person has at the same time.",
  },
  {
    id: "contraception",
    term: "Contraception requirement",
    text: "Many studies ask participants to avoid pregnancy, because it is not known what a treatment does to an unborn child.",
  },
  {
    id: "contraindication",
    term: "Contraindication",
    text: "A reason why a treatment or test must not be given to a person.",
  },
  {
    id: "creatinine-clearance",
    term: "Creatinine clearance",
    text: "A measure, in millilitres a minute, of how well the kidneys clean the blood.",
  },
  {
    id: "ctcae",
    term: "CTCAE",
    text: "A list with which doctors grade side effects from 1 (mild) to 5 (death), made for cancer studies.",
  },
  {
    id: "ecog",
    term: "ECOG",
    also: ["ECOG performance status"],
    text: "A scale of how well a person manages daily life: 0 is fully active, 1 able to do light work, 2 up for more than half the day, 3 in bed or a chair for more than half of it, 4 unable to care for oneself.",
  },
  {
    id: "egfr",
    term: "eGFR",
    also: ["Estimated glomerular filtration rate"],
    text: "An estimate from a blood test of how well the kidneys filter. Lower means weaker kidneys. (Written EGFR it can also be the name of a growth factor receptor in cancer.)",
  },
  {
    id: "eligibility-criteria",
    term: "Eligibility criteria",
    text: "The rules on who can take part: inclusion criteria must all be met, and no exclusion criterion may apply.",
  },
  {
    id: "exclusion-criteria",
    term: "Exclusion criteria",
    text: "What keeps a person from taking part, often for safety. The study team decides after examining you.",
  },
  {
    id: "gender-based",
    term: "Gender based eligibility",
    text: "Whether the study selects by the gender people say they are, apart from sex.",
  },
  {
    id: "hba1c",
    term: "HbA1c",
    text: "A blood value that shows the average blood sugar over the last two to three months.",
  },
  {
    id: "healthy-volunteer",
    term: "Healthy volunteer",
    text: "A person without the condition studied who takes part to help research, not to be treated.",
  },
  {
    id: "histologically-confirmed",
    term: "Histologically confirmed",
    text: "The diagnosis has been made by looking at tissue under a microscope.",
  },
  {
    id: "inclusion-criteria",
    term: "Inclusion criteria",
    text: "What a person must meet in order to take part.",
  },
  {
    id: "informed-consent",
    term: "Informed consent",
    text: "You are told what the study means for you, may ask anything, and decide freely. You can stop at any time without giving a reason.",
  },
  {
    id: "inr",
    term: "INR",
    text: "A blood value that shows how long blood takes to clot. It is used to adjust some blood thinners.",
  },
  {
    id: "investigational-product",
    term: "Investigational product",
    text: "The drug, device or other product that is being tested.",
  },
  {
    id: "karnofsky",
    term: "Karnofsky performance status",
    also: ["KPS"],
    text: "A scale from 100 (no complaints) down to 0 of how well a person manages daily life.",
  },
  {
    id: "life-expectancy",
    term: "Life expectancy criterion",
    text: "Some studies ask that the doctor expects a person to live at least a certain time, so that the treatment can be judged. It is an estimate, not a prediction about you.",
  },
  {
    id: "line-of-therapy",
    term: "Line of therapy",
    text: "The order in which treatments are given for a disease: first line is the first, second line the next after it stopped working.",
  },
  {
    id: "lln",
    term: "LLN",
    also: ["Lower limit of normal"],
    text: "The smallest value that a laboratory still calls normal.",
  },
  {
    id: "lvef",
    term: "LVEF",
    also: ["Left ventricular ejection fraction"],
    text: "The share of blood that the left heart chamber pumps out with each beat, in percent.",
  },
  {
    id: "metastatic",
    term: "Metastatic",
    text: "A cancer that has spread from where it began to other parts of the body.",
  },
  {
    id: "mri",
    term: "MRI",
    also: ["Magnetic resonance imaging"],
    text: "Pictures of the inside of the body made with a strong magnet. Some implants make it impossible.",
  },
  {
    id: "nyha",
    term: "NYHA class",
    text: "Four classes of heart failure, from I (no limits in daily life) to IV (symptoms even at rest).",
  },
  {
    id: "prior-therapy",
    term: "Prior therapy",
    text: "Treatment that a person has had before joining the study.",
  },
  {
    id: "qtc",
    term: "QTc",
    text: "A time interval in the heart's electrical trace, corrected for heart rate. When it is long, some medicines are dangerous.",
  },
  {
    id: "recist",
    term: "RECIST",
    text: "Rules for measuring on images whether a tumour shrinks, stays the same or grows.",
  },
  {
    id: "refractory",
    term: "Refractory",
    text: "A disease that does not, or no longer, respond to treatment.",
  },
  {
    id: "relapse",
    term: "Relapse",
    also: ["Recurrence"],
    text: "A disease that comes back after it had got better.",
  },
  {
    id: "sampling-method",
    term: "Sampling method",
    text: "How an observational study finds its people: by chance from everybody concerned (probability sample) or in another way, such as patients of one clinic.",
  },
  {
    id: "screening",
    term: "Screening",
    text: "The first visits, at which the study team checks whether a person can take part. (As a purpose of a study: looking for a disease in people without symptoms.)",
  },
  {
    id: "sex",
    term: "Sex",
    text: "Which sex a person must be in order to take part. All means that it does not matter.",
  },
  {
    id: "site",
    term: "Site",
    also: ["Location", "Study center"],
    text: "A hospital, clinic or practice where the study takes place. Each site opens and closes at its own time.",
  },
  {
    id: "study-population",
    term: "Study population",
    text: "The people from whom the participants of an observational study are chosen.",
  },
  {
    id: "uln",
    term: "ULN",
    also: ["Upper limit of normal"],
    text: "The largest value that a laboratory still calls normal. “2.5 × ULN” means two and a half times that value.",
  },
  {
    id: "who-performance-status",
    term: "Performance status",
    text: "A number for how well a person manages daily life. The scales used most are ECOG (0 to 5) and Karnofsky (100 to 0).",
  },
] as const satisfies readonly GlossaryEntry[];
