/** @module Names of conditions and treatments in the registry that tell nothing about what a patient seeks a study for. */

const UNSPECIFIC: ReadonlySet<string> = new Set(
  `abdomen abnormality acute admission adult age alcohol allergy antibody back behavior behaviour bed_rest biopsy blood
  blood_cell_count blood_glucose blood_pressure blood_test blood_urea_nitrogen body body_weight bone brain breast care
  caucasian chest child chills chronic clinic clinical_trial combination_therapy computed_tomography control creatinine
  ct ct_scan culture death decreased diagnosis diet disease disorder drug ear echocardiography education emergency
  evaluation exam examination exercise eye family fasting female finding fluid follow food foot general
  general_anesthesia glucose group growth hand head health healthy heart heart_rate height hispanic history home
  hospital hospitalization infant information injury intervention iron kidney knee laboratory leg life lifestyle liver
  lung magnetic_resonance_imaging male man married medication mild moderate monitoring mri multivitamin neck negative
  nitrogen none normal observation obstetric_labor occult_blood oxygen oxygen_saturation pain pathology patient pediatric
  peripheral_blood personal_history physical_activity physical_exam physical_examination placebo positive potassium
  pregnant_woman procedure protein pulse questionnaire relapse respiratory_rate sample screening serum severe sex sign
  single skin smoking sodium specimen spinal standard_of_care stenosis stomach stress student study sugar
  surgery surgical_margin swelling symptom syndrome systolic temperature test therapy time tissue treatment ultrasound
  urinalysis urine usual_care vaccine_ vital_sign volunteer water weight woman work working`
    .split(/\s+/)
    .filter((word) => !word.endsWith("_"))
    .map((word) => word.replaceAll("_", " ")),
);

/** By the forms of its words: `isUnspecific("blood pressure")`. */
export function isUnspecific(name: string): boolean {
  return UNSPECIFIC.has(name);
}
