/** @module Eligibility criteria, in plain characters; the registry's escapes are added when they are written. */
import type { Phrase } from "./words.ts";

export const INCLUSION: readonly Phrase[] = [
  (w) => `Diagnosis of ${w.condition}`,
  (w) => `Diagnosis of ${w.condition} for at least ${w.random.between(3, 24)} months`,
  () => "Able to understand the study and willing to give written informed consent",
  (w) => `Body mass index between ${w.random.between(17, 20)} and ${w.random.between(28, 40)} kg/m^2`,
  (w) => `Willing to come to all visits during ${w.weeks} weeks`,
  () => "Adequate organ function as judged by the investigator",
  (w) => `Haemoglobin >= ${w.random.between(8, 11)}.0 g/dL`,
  (w) => `Platelets > ${w.random.pick([50, 75, 100, 150])},000/mm^3`,
  () => "AST and ALT <= 2.5 x upper limit of normal (ULN), or <= 5 x ULN with liver metastases",
  (w) => `Creatinine clearance >= ${w.random.pick([30, 45, 50, 60])} mL/min`,
  () => "Women of childbearing potential must have a negative pregnancy test and use effective contraception",
  (w) =>
    `Stable dose of background medication for at least ${w.random.between(2, 12)} weeks before screening`,
  () => "Able to read and to fill in questionnaires in the language of the site",
  (w) => `Life expectancy of more than ${w.random.between(3, 12)} months`,
  (w) => `Symptoms of ${w.condition} on at least ${w.random.between(2, 5)} days a week`,
  (w) => `Has received no more than ${w.random.between(1, 3)} earlier lines of treatment for ${w.condition}`,
  () => "Access to a smartphone and to the internet",
  (w) => `Lives within ${w.random.between(30, 150)} km of the study site`,
  () => "Vital signs within the normal range at screening",
  (w) => `Men must agree not to father a child until ${w.random.between(1, 6)} months after the last dose`,
  (w) => (w.treatment === "usual care" ? "Under regular care" : `Suitable for ${w.treatment}`),
  () => "Participants in France: affiliated with a social security scheme",
];

export const EXCLUSION: readonly Phrase[] = [
  () => "Pregnant or breast-feeding",
  (w) =>
    w.isTaken
      ? `Known allergy to ${w.treatment} or to any of its components`
      : "Known allergy to latex or to contrast agents",
  (w) =>
    `Took part in another interventional study within ${w.random.pick([28, 30, 60, 90])} days before screening`,
  (w) =>
    `History of ${w.otherCondition}, except when treated and stable for at least ${w.random.between(1, 5)} years`,
  () =>
    "Any malignancy within 5 years, except adequately treated basal cell carcinoma of the skin or carcinoma in situ of the cervix",
  () => "Active infection that requires systemic treatment",
  () => "Positive for HIV, hepatitis B surface antigen or hepatitis C antibody",
  (w) =>
    `Uncontrolled hypertension (systolic > ${w.random.pick([150, 160, 180])} mmHg or diastolic > ${w.random.pick([90, 95, 100, 110])} mmHg)`,
  () => "Myocardial infarction, stroke or unstable angina within the last 6 months",
  () => "QTc > 470 ms on the screening electrocardiogram",
  (w) =>
    `Use of systemic corticosteroids (> ${w.random.pick([5, 10, 20])} mg prednisone per day) within ${w.random.between(2, 8)} weeks`,
  () => "Alcohol or drug abuse within the last 12 months",
  () => "Any condition that, in the opinion of the investigator, makes participation unsafe",
  (w) => `Major surgery within ${w.random.between(2, 12)} weeks before day 1`,
  (w) => `Estimated GFR < ${w.random.pick([15, 30, 45])} mL/min/1.73 m^2`,
  () => "ALT or AST > 3 x ULN",
  () => "Unable to swallow tablets",
  () => "Claustrophobia, pacemaker or other reason not to have magnetic resonance imaging",
  () => "Planned move away from the region during the study",
  (w) =>
    w.isTaken
      ? `Earlier treatment with ${w.treatment} within ${w.random.between(1, 12)} months`
      : "Change of treatment planned within the next 3 months",
  () => "Received a live vaccine within 4 weeks before the first dose",
  () => "Severe psychiatric disorder or risk of suicide",
  (w) => `Use of strong CYP3A4 inhibitors [for example ketoconazole] within ${w.random.between(7, 21)} days`,
  () => "Blood donation of 500 mL or more within the last 3 months",
  () => "Employees of the sponsor and their families",
  () => "Unable to communicate because of dementia or a language barrier",
  (w) => `Secondary forms of ${w.condition}`,
  () => "Bleeding disorder or treatment with anticoagulants that cannot be stopped",
];

/** Criteria of one field of medicine: [inclusion, exclusion]. */
export const FIELD_CRITERIA: Readonly<Record<string, readonly [readonly Phrase[], readonly Phrase[]]>> = {
  oncology: [
    [
      (w) => `Histologically or cytologically confirmed ${w.condition}`,
      (w) => `ECOG performance status 0-${w.random.between(1, 2)}`,
      () => "At least one lesion that is measurable by RECIST 1.1",
      (w) => `Absolute neutrophil count (ANC) >= ${w.random.pick(["1.0", "1.5"])} x 10^9/L`,
      () => "Recovered to grade <= 1 from side effects of earlier treatment, except alopecia",
    ],
    [
      () => "Untreated or symptomatic brain metastases",
      (w) => `Chemotherapy or radiotherapy within ${w.random.between(2, 6)} weeks before day 1`,
      () => "Grade >= 2 peripheral neuropathy",
      () => "Earlier allogeneic transplantation",
      () => "Active autoimmune disease that needed systemic treatment in the past 2 years",
    ],
  ],
  cardiology: [
    [
      (w) => `Left ventricular ejection fraction <= ${w.random.pick([35, 40, 45, 50])} %`,
      (w) => `NYHA class II-${w.random.pick(["III", "IV"])}`,
      (w) => `NT-proBNP >= ${w.random.pick([300, 600, 900])} pg/mL`,
    ],
    [
      () => "Heart transplantation or ventricular assist device, present or planned",
      () => "Symptomatic hypotension or systolic pressure < 90 mmHg",
      () => "Severe valve disease that needs surgery",
    ],
  ],
  psychiatry: [
    [
      (w) => `Meets DSM-5 criteria for ${w.condition}`,
      (w) => `HAM-D17 score >= ${w.random.between(14, 22)} at screening`,
      () => "Under outpatient care",
    ],
    [
      () => "Lifetime history of bipolar or psychotic disorder",
      () => "Electroconvulsive therapy within the last 6 months",
      () => "Positive urine test for cocaine, opioids or amphetamines",
    ],
  ],
  infection: [
    [
      (w) => `CD4 count > ${w.random.pick([50, 100, 200, 350])} cells/mm^3`,
      () => "Laboratory confirmation of the infection no more than 72 hours before assignment",
      () => "Fever of 38.0 degrees C or more",
    ],
    [
      () => "Known resistance to the study drug",
      () => "Infection that needs mechanical ventilation",
      () => "Decompensated cirrhosis (Child-Pugh B or C)",
    ],
  ],
  endocrinology: [
    [
      (w) =>
        `HbA1c >= ${w.random.pick(["6.5", "7.0", "7.5"])} % and <= ${w.random.pick(["9.5", "10.0", "11.0"])} %`,
      (w) => `Treated with metformin >= ${w.random.pick([1000, 1500, 2000])} mg per day`,
      (w) => `C-peptide < ${w.random.pick(["0.2", "0.6"])} nmol/L`,
    ],
    [
      () => "Severe hypoglycaemia or ketoacidosis within the last 6 months",
      () => "History of pancreatitis",
      () => "Proliferative retinopathy that needs treatment",
    ],
  ],
  neurology: [
    [
      (w) => `Onset of symptoms <= ${w.random.pick(["4.5", "6", "12", "24"])} hours before treatment`,
      (w) => `MMSE score between ${w.random.between(10, 18)} and 26`,
      () => "A caregiver who can come to the visits",
    ],
    [
      () => "Other neurological disease that could explain the symptoms",
      () => "Seizure within the last 12 months",
    ],
  ],
  respiratory: [
    [
      (w) => `Post-bronchodilator FEV1 between ${w.random.between(20, 40)} % and 80 % of predicted`,
      (w) => `Smoking history of >= ${w.random.pick([10, 20])} pack-years`,
    ],
    [() => "Exacerbation within 4 weeks before screening", () => "Long-term oxygen for > 15 hours a day"],
  ],
  women: [
    [(w) => `Singleton pregnancy between ${w.random.between(10, 20)} and ${w.random.between(24, 36)} weeks`],
    [() => "Known fetal malformation"],
  ],
  ophthalmology: [
    [
      (w) =>
        `Best corrected visual acuity of ${w.random.pick(["20/40", "20/32", "20/320"])} or better in the study eye`,
    ],
    [() => "Intraocular surgery in the study eye within 3 months"],
  ],
};
