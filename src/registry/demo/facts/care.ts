/**
 * @module Treatments that are no drugs, under names in general use: type | name | fields of medicine (none: any) | weight.
 * Drugs without a MeSH descriptor of their own (placebo, vaccines by type) stand here too.
 */
export const CARE_LINES = `
BEHAVIORAL|Cognitive behavioral therapy|psychiatry symptom neurology|60
BEHAVIORAL|Mindfulness-based stress reduction|psychiatry oncology symptom cardiology|30
BEHAVIORAL|Motivational interviewing|psychiatry metabolism endocrinology infection|30
BEHAVIORAL|Smoking cessation counselling|psychiatry respiratory cardiology oncology|20
BEHAVIORAL|Acceptance and commitment therapy|psychiatry symptom|14
BEHAVIORAL|Problem-solving therapy|psychiatry|12
BEHAVIORAL|Interpersonal psychotherapy|psychiatry women|12
BEHAVIORAL|Family-based treatment|psychiatry|12
BEHAVIORAL|Contingency management|psychiatry|14
BEHAVIORAL|Lifestyle modification programme|metabolism endocrinology cardiology women|36
BEHAVIORAL|Telephone coaching||24
BEHAVIORAL|Self-management education||40
BEHAVIORAL|Peer support programme|psychiatry infection oncology|18
BEHAVIORAL|Text message reminders|infection endocrinology cardiology|18
BEHAVIORAL|Sleep hygiene education|psychiatry neurology symptom|14
BEHAVIORAL|Supervised walking programme||24
BEHAVIORAL|Yoga|symptom psychiatry oncology rheumatology|18
BEHAVIORAL|Virtual reality distraction|symptom injury dental|12
BIOLOGICAL|Inactivated influenza vaccine|infection respiratory|40
BIOLOGICAL|Pneumococcal conjugate vaccine|infection respiratory|22
BIOLOGICAL|Hepatitis B vaccine|infection gastroenterology|16
BIOLOGICAL|Human papillomavirus vaccine|infection oncology|18
BIOLOGICAL|mRNA vaccine candidate|infection|26
BIOLOGICAL|Meningococcal conjugate vaccine|infection|14
BIOLOGICAL|Autologous T cells|oncology haematology immunology|26
BIOLOGICAL|Mesenchymal stem cells|rheumatology neurology immunology cardiology|20
BIOLOGICAL|Platelet-rich plasma|rheumatology dental dermatology injury|24
BIOLOGICAL|Convalescent plasma|infection|10
BIOLOGICAL|Faecal microbiota transplantation|gastroenterology infection|12
DEVICE|Transcranial magnetic stimulation|psychiatry neurology symptom|34
DEVICE|Transcranial direct current stimulation|psychiatry neurology symptom|28
DEVICE|Continuous positive airway pressure|respiratory cardiology neurology|26
DEVICE|Continuous glucose monitor|endocrinology metabolism women|30
DEVICE|Insulin pump|endocrinology|18
DEVICE|Drug-eluting stent|cardiology|40
DEVICE|Implantable cardioverter defibrillator|cardiology|18
DEVICE|Cardiac resynchronization pacemaker|cardiology|16
DEVICE|Transcatheter aortic valve|cardiology|18
DEVICE|Intraocular lens|ophthalmology|28
DEVICE|Silicone hydrogel contact lens|ophthalmology|28
DEVICE|Negative pressure wound therapy|injury dermatology|16
DEVICE|Transcutaneous electrical nerve stimulation|symptom rheumatology urology|28
DEVICE|Wearable activity tracker||24
DEVICE|Mobile application||40
DEVICE|High-flow nasal cannula|respiratory|22
DEVICE|Hearing aid|neurology|8
DEVICE|Dental implant|dental|24
DEVICE|Laser photocoagulation|ophthalmology|12
DEVICE|Compression stockings|cardiology haematology|10
DIAGNOSTIC_TEST|Positron emission tomography|oncology neurology|26
DIAGNOSTIC_TEST|Magnetic resonance imaging||34
DIAGNOSTIC_TEST|Echocardiography|cardiology|20
DIAGNOSTIC_TEST|Blood sampling||40
DIAGNOSTIC_TEST|Genetic testing|oncology neurology genetics haematology|20
DIAGNOSTIC_TEST|Optical coherence tomography|ophthalmology cardiology|20
DIAGNOSTIC_TEST|Lung function test|respiratory|16
DIAGNOSTIC_TEST|Rapid antigen test|infection|12
DIETARY_SUPPLEMENT|Vitamin D3|rheumatology endocrinology metabolism infection women|40
DIETARY_SUPPLEMENT|Omega-3 fatty acids|cardiology metabolism psychiatry|26
DIETARY_SUPPLEMENT|Probiotic capsule|gastroenterology infection immunology women|30
DIETARY_SUPPLEMENT|Whey protein drink|metabolism rheumatology oncology|14
DIETARY_SUPPLEMENT|Oral iron|haematology women|18
DIETARY_SUPPLEMENT|Zinc tablets|infection gastroenterology|12
DIETARY_SUPPLEMENT|Curcumin|oncology rheumatology gastroenterology|12
DIETARY_SUPPLEMENT|Dietary fibre|metabolism gastroenterology endocrinology|14
PROCEDURE|Acupuncture|symptom rheumatology oncology women|34
PROCEDURE|Laparoscopic surgery|gastroenterology oncology urology women|36
PROCEDURE|Robot-assisted surgery|oncology urology|18
PROCEDURE|Percutaneous coronary intervention|cardiology|30
PROCEDURE|Coronary artery bypass grafting|cardiology|18
PROCEDURE|Catheter ablation|cardiology|24
PROCEDURE|Haematopoietic stem cell transplantation|oncology haematology immunology|34
PROCEDURE|Total knee arthroplasty|rheumatology injury|26
PROCEDURE|Erector spinae plane block|symptom oncology injury|28
PROCEDURE|Femoral nerve block|symptom injury rheumatology|18
PROCEDURE|Spinal anaesthesia|symptom women injury|20
PROCEDURE|Scaling and root planing|dental|26
PROCEDURE|Cataract surgery|ophthalmology|22
PROCEDURE|Endoscopic mucosal resection|gastroenterology oncology|14
PROCEDURE|Renal replacement therapy|urology|12
PROCEDURE|Skin biopsy|dermatology|10
PROCEDURE|Caesarean section|women|16
RADIATION|Stereotactic body radiotherapy|oncology|40
RADIATION|Intensity-modulated radiotherapy|oncology|34
RADIATION|Whole brain radiotherapy|oncology|14
RADIATION|Brachytherapy|oncology|14
RADIATION|Low-dose radiotherapy|rheumatology|5
GENETIC|Adeno-associated virus gene therapy|genetics neurology haematology ophthalmology|20
GENETIC|Gene-edited autologous cells|haematology genetics oncology|12
COMBINATION_PRODUCT|Pre-filled autoinjector||10
COMBINATION_PRODUCT|Drug-coated balloon|cardiology|10
OTHER|Questionnaire||40
OTHER|Physiotherapy exercises|rheumatology neurology symptom injury respiratory|50
OTHER|Aerobic exercise training|cardiology metabolism oncology psychiatry respiratory neurology|36
OTHER|Resistance training|rheumatology metabolism neurology|22
OTHER|Kinesio taping|rheumatology injury symptom|12
OTHER|Low-carbohydrate diet|metabolism endocrinology|14
OTHER|Nurse-led follow-up||18
OTHER|Early mobilisation|injury cardiology respiratory|12
OTHER|Music during the procedure|symptom dental oncology|12
`;
