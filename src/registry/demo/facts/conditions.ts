/** @module Conditions with MeSH descriptors as the registry derives them: descriptor | term | field of medicine | weight | ancestor descriptors | names as registrants write them. Facts, counted over 24,191 records. */
export const CONDITION_LINES = `
D015658|HIV Infections|infection|54|D000086982 D003141 D007239 D015229 D012749 D016180 D012192 D012327 D014777 D000091662 D000091642 D007153 D007154|HIV Infections;HIV Infection;Advanced HIV Infection
D000163|Acquired Immunodeficiency Syndrome|infection|54|D015658 D000086982 D003141 D007239 D015229 D012749 D016180 D012192 D012327 D014777 D012897 D007153 D007154|Acquired Immunodeficiency Syndrome
D006333|Heart Failure|cardiology|54|D006331 D002318|Heart Failure;Congestive Heart Failure;Heart Failure, Congestive
D003924|Diabetes Mellitus, Type 2|endocrinology|54|D003920 D044882 D008659 D009750 D004700|Diabetes Mellitus, Type 2;Type 2 Diabetes;Type 2 Diabetes Mellitus
D001943|Breast Neoplasms|oncology|54|D009371 D009369 D001941 D012871 D017437|Breast Cancer;Breast Neoplasms;Metastatic Breast Cancer
D003920|Diabetes Mellitus|endocrinology|54|D044882 D008659 D009750 D004700|Diabetes Mellitus;Diabetes;DIABETES Mellitus Type 2 Not Well Controlled
D006973|Hypertension|cardiology|54|D014652 D002318|Hypertension;Essential Hypertension;Pulmonary Arterial Hypertension
D008175|Lung Neoplasms|oncology|54|D012142 D013899 D009371 D009369 D008171 D012140|Lung Cancer;Lung Neoplasms;NSCLC
D000007172|Erectile Dysfunction|urology|54||Erectile Dysfunction;Impotence;Erectile Dysfunction Following Radical Prostatectomy
D003324|Coronary Artery Disease|cardiology|54|D003327 D017202 D006331 D002318 D001161 D001157 D014652|Coronary Artery Disease
D002289|Carcinoma, Non-Small-Cell Lung|oncology|54|D002283 D001984 D008175 D012142 D013899 D009371 D009369 D008171 D012140|Carcinoma, Non-Small-Cell Lung;Non-Small Cell Lung Cancer;NSCLC
D011471|Prostatic Neoplasms|oncology|54|D005834 D014565 D009371 D009369 D005832 D000091662 D000091642 D011469 D052801|Prostate Cancer;Prostatic Neoplasms;Prostate Neoplasms
D003863|Depression|psychiatry|54|D001526 D001519 D001520|Depression;Infra-orbital Skin Depressions
D001249|Asthma|respiratory|54|D001982 D012140 D008173 D008171 D012130 D006969 D006967 D007154|Asthma;Severe Asthma;Allergic Asthma
D008228|Lymphoma, Non-Hodgkin|oncology|54|D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Lymphoma, Non-Hodgkin;Non-Hodgkin's Lymphoma, Relapsed
D003866|Depressive Disorder|psychiatry|54|D019964 D001523|Depressive Disorder
D015179|Colorectal Neoplasms|oncology|53|D007414 D005770 D004067 D009371 D009369 D004066 D005767 D003108 D007410 D012002|Colorectal Cancer;Colorectal Neoplasms;Metastatic Colorectal Cancer
D029424|Pulmonary Disease, Chronic Obstructive|respiratory|53|D008173 D008171 D012140 D002908 D020969 D010335 D013568|Pulmonary Disease, Chronic Obstructive;COPD;Chronic Obstructive Pulmonary Disease
D010051|Ovarian Neoplasms|oncology|52|D004701 D009371 D009369 D010049 D000291 D005831 D052776 D005261 D005833 D014565 D004700 D006058|Ovarian Cancer;Ovarian Neoplasms;Cancer
D009101|Multiple Myeloma|oncology|49|D054219 D009370 D009369 D020141 D014652 D002318 D010265 D001796 D006402 D006425 D006474 D008232 D007160 D007154|Multiple Myeloma
D001168|Arthritis|rheumatology|48|D007592 D009140|Arthritis
D001172|Arthritis, Rheumatoid|rheumatology|47|D001168 D007592 D009140 D012216 D003240 D017437 D001327 D007154|Arthritis, Rheumatoid;Rheumatoid Arthritis;Rheumatoid Arthritis (RA)
D008545|Melanoma|oncology|45|D018358 D017599 D009373 D009370 D009369 D009380 D018326 D012878 D009371 D012871 D017437|Melanoma (Skin);Melanoma;Malignant Melanoma
D012559|Schizophrenia|psychiatry|42|D019967 D001523|Schizophrenia;Schizophrenic Disorders;Chronic Schizophrenia
D006258|Head and Neck Neoplasms|oncology|41|D009371 D009369|Head and Neck Cancer;Head and Neck Neoplasms;Cancer
D009203|Myocardial Infarction|cardiology|40|D017202 D006331 D002318 D014652 D007238 D007511 D010335 D013568 D009336|Myocardial Infarction;Acute Myocardial Infarction (AMI);Zhejiang University
D003865|Depressive Disorder, Major|psychiatry|39|D003866 D019964 D001523|Depressive Disorder, Major;Major Depressive Disorder;Major Depression
D007251|Influenza, Human|infection|39|D012141 D007239 D009976 D012327 D014777 D012140|Influenza;Influenza Infection;Influenza, Human
D009765|Obesity|metabolism|37|D050177 D044343 D009748 D009750 D001835 D012816 D013568|Obesity;Obesity-induced Hyperfiltration
D002292|Carcinoma, Renal Cell|oncology|37|D000230 D002277 D009375 D009370 D009369 D007680 D014571 D014565 D009371 D052776 D005261 D000091642 D007674 D014570 D052801|Carcinoma, Renal Cell;Renal Cell Cancer;Metastatic Renal Cell Carcinoma
D010300|Parkinson Disease|neurology|36|D020734 D001480 D001927 D002493 D009422 D009069 D000080874 D019636|Parkinson Disease;Parkinson's Disease;Parkinson's Disease (PD)
D015470|Leukemia, Myeloid, Acute|oncology|36|D007951 D007938 D009370 D009369 D006402 D006425|Leukemia, Myeloid, Acute;Acute Myeloid Leukemia
D000740|Anemia|haematology|34|D006402 D006425|Anemia;Anaemia;Chronic Renal Anemia
D020521|Stroke|cardiology|34|D002561 D001927 D002493 D009422 D014652 D002318|Stroke;Cerebrovascular Accident;Ischemic Stroke
D010190|Pancreatic Neoplasms|oncology|33|D004067 D009371 D009369 D004701 D004066 D010182 D004700|Pancreatic Cancer;Pancreatic Neoplasms;Metastatic Pancreatic Cancer
D006521|Hepatitis, Chronic|gastroenterology|33|D006505 D008107 D004066|Hepatitis, Chronic
D001281|Atrial Fibrillation|cardiology|33|D001145 D006331 D002318 D010335 D013568|Atrial Fibrillation;Paroxysmal Atrial Fibrillation;Permanent Atrial Fibrillation
D006937|Hypercholesterolemia|metabolism|33|D006949 D050171 D052439 D008659 D009750|Hypercholesterolemia;Primary Hypercholesterolemia;Type IIa and IIb Hypercholesterolaemia
D003922|Diabetes Mellitus, Type 1|endocrinology|33|D003920 D044882 D008659 D009750 D004700 D001327 D007154|Diabetes Mellitus, Type 1;Type 1 Diabetes;Type 1 Diabetes Mellitus
D009103|Multiple Sclerosis|neurology|32|D020278 D020274 D009422 D003711 D001327 D007154|Multiple Sclerosis
D000544|Alzheimer Disease|psychiatry|32|D003704 D001927 D002493 D009422 D024801 D019636 D019965 D001523|Alzheimer Disease;Alzheimer's Disease;Alzheimer's Disease. Middle Stage.
D019698|Hepatitis C, Chronic|infection|32|D006526 D000086982 D003141 D007239 D006525 D014777 D018178 D012327 D006521 D006505 D008107 D004066 D002908 D020969 D010335 D013568|Hepatitis C, Chronic
D007680|Kidney Neoplasms|oncology|30|D014571 D014565 D009371 D009369 D052801 D007674 D014570 D052776 D005261|Kidney Neoplasms
D011565|Psoriasis|dermatology|30|D017444 D012871 D017437|Psoriasis;Psoriasis Vulgaris;Plaque Psoriasis
D050197|Atherosclerosis|cardiology|29|D001161 D001157 D014652 D002318|Atherosclerosis
D051436|Renal Insufficiency, Chronic|urology|29|D051437 D007674 D014570 D052776 D005261 D000091642 D052801 D002908 D020969 D010335 D013568|Renal Insufficiency, Chronic;Chronic Kidney Disease(CKD)
D001289|Attention Deficit Disorder with Hyperactivity|psychiatry|29|D019958 D065886 D001523|Attention Deficit Disorder With Hyperactivity;ADHD;Attention Deficit Hyperactivity Disorder
D016400|Lymphoma, Large-Cell, Immunoblastic|oncology|29|D008228 D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Lymphoma, Large-Cell, Immunoblastic
D013274|Stomach Neoplasms|oncology|28|D005770 D004067 D009371 D009369 D004066 D005767 D013272|Gastric Cancer;Stomach Neoplasms;Stomach Cancer
D001714|Bipolar Disorder|psychiatry|28|D000068105 D001523|Bipolar Disorder;Bipolar I Disorder;Depression, Bipolar
D010024|Osteoporosis|rheumatology|28|D001851 D001847 D009140 D008659 D009750|Osteoporosis;Male Osteoporosis;Pain Due to Osteoporosis
D002294|Carcinoma, Squamous Cell|oncology|28|D002277 D009375 D009370 D009369 D018307|Carcinoma, Squamous Cell;Cancer
D007676|Kidney Failure, Chronic|urology|28|D051436 D051437 D007674 D014570 D052776 D005261 D000091642 D052801 D002908 D020969 D010335 D013568|Kidney Failure, Chronic;End Stage Renal Disease;Chronic Kidney Failure
D010003|Osteoarthritis|rheumatology|28|D001168 D007592 D009140 D012216|Osteoarthritis;Carpometacarpal Osteoarthritis;Hand Osteoarthritis
D051437|Renal Insufficiency|urology|27|D007674 D014570 D052776 D005261 D000091642 D052801|Renal Insufficiency;Kidney Failure;Renal Failure
D004938|Esophageal Neoplasms|oncology|27|D005770 D004067 D009371 D009369 D006258 D004066 D004935 D005767|Esophageal Cancer;Esophageal Neoplasms;Advanced Solid Tumor
D054198|Precursor Cell Lymphoblastic Leukemia-Lymphoma|oncology|27|D007945 D007938 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Precursor Cell Lymphoblastic Leukemia-Lymphoma
D010534|Peritoneal Neoplasms|oncology|27|D000008 D009371 D009369 D004067 D004066 D010532|Peritoneal Neoplasms
D005909|Glioblastoma|oncology|27|D001254 D005910 D018302 D017599 D009373 D009370 D009369 D009375 D009380|Glioblastoma;Glioblastoma Multiforme;Recurrent Glioblastoma, IDH-Wildtype
D015464|Leukemia, Myelogenous, Chronic, BCR-ABL Positive|oncology|26|D007951 D007938 D009370 D009369 D009196 D001855 D006402 D006425 D002908 D020969 D010335 D013568|Chronic Myeloid Leukemia
D012220|Rhinitis|infection|25|D012141 D007239 D009668 D012140 D010038|Rhinitis;Allergic Rhinitis
D019970|Cocaine-Related Disorders|psychiatry|25|D019966 D064419 D001523|Cocaine-Related Disorders;Cocaine Dependence
D011014|Pneumonia|infection|25|D012141 D007239 D008171 D012140|Pneumonia;Community-Acquired Pneumonia (CAP);Community Acquired Pneumonia
D054144|Heart Failure, Diastolic|cardiology|25|D006333 D006331 D002318|Heart Failure, Diastolic;Diastolic Heart Failure;Heart Failure, Preserved Ejection Fraction
D005910|Glioma|oncology|25|D018302 D017599 D009373 D009370 D009369 D009375 D009380|Glioma;Malignant Glioma;Diffuse Intrinsic Pontine Glioma
D003550|Cystic Fibrosis|respiratory|25|D010182 D004066 D008171 D012140 D030342 D009358 D007232|Cystic Fibrosis
D019966|Substance-Related Disorders|psychiatry|25|D064419 D001523|Substance-Related Disorders;Cocaine Use Disorders;Substance Use Disorders
D006948|Hyperkinesis|neurology|25|D020820 D009461 D009422 D012816 D013568|Hyperkinesis
D009293|Opioid-Related Disorders|psychiatry|24|D000079524 D019966 D064419 D001523|Opioid-Related Disorders;Opiate Dependence;Opioid Use Disorder
D003876|Dermatitis, Atopic|dermatology|24|D012873 D030342 D009358 D003872 D012871 D017437 D017443 D006969 D006967 D007154|Atopic Dermatitis;Dermatitis, Atopic;Atopic Dermatitis, Serum Skin Test
D002583|Uterine Cervical Neoplasms|oncology|24|D014594 D005833 D014565 D009371 D009369 D002577 D014591 D005831 D052776 D005261 D000091642 D000091662|Cervical Cancer;Uterine Cervical Neoplasms;Cancer of Cervix
D006509|Hepatitis B|infection|24|D000086982 D003141 D007239 D018347 D004266 D014777 D006525 D006505 D008107 D004066|Hepatitis B;Hepatitis B Virus
D006689|Hodgkin Disease|oncology|24|D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Hodgkin Disease;Hodgkin's Disease;Disease, Hodgkin
D003027|Cluster Headache|neurology|24|D051303 D051270 D020773 D001927 D002493 D009422|Cluster Headache;Chronic Cluster Headache;Refractory Chronic Cluster Headache
D005512|Food Hypersensitivity|immunology|23|D006969 D006967 D007154|Food Hypersensitivity;Food Allergy;Soy Allergy
D008881|Migraine Disorders|neurology|23|D051270 D020773 D001927 D002493 D009422|Migraine;Migraine Disorders;Migraine Headache
D055752|Small Cell Lung Carcinoma|oncology|23|D002283 D001984 D008175 D012142 D013899 D009371 D009369 D008171 D012140|Small Cell Lung Cancer;Extensive-stage Small-cell Lung Cancer;Small Cell Lung Cancer Extensive Stage
D001932|Brain Neoplasms|oncology|23|D016543 D009423 D009371 D009369 D001927 D002493 D009422|Brain Neoplasms;Brain Tumor;NSCLC
D017116|Low Back Pain|symptom|23|D001416 D010146 D009461 D012816 D013568|Low Back Pain;Lower Back Pain
D007405|Intervertebral Disc Displacement|rheumatology|22|D013122 D001847 D009140 D006547 D020763 D013568|Intervertebral Disc Displacement;Lumbar Disc Herniation;Herniated Disc
D010149|Pain, Postoperative|symptom|22|D011183 D010335 D013568 D010146 D009461 D012816|Postoperative Pain;Pain, Postoperative;Osteoarthritis
D008113|Liver Neoplasms|oncology|22|D004067 D009371 D009369 D004066 D008107|Liver Cancer;Liver Neoplasms
D000437|Alcoholism|psychiatry|22|D019973 D019966 D064419 D001523|Alcoholism;Alcohol Dependence
D009196|Myeloproliferative Disorders|haematology|22|D001855 D006402 D006425|Myeloproliferative Disorders
D001416|Back Pain|symptom|22|D010146 D009461 D012816 D013568|Back Pain;Upper Back Pain;Back Pain Lower Back Chronic
D005901|Glaucoma|ophthalmology|22|D009798 D005128|Glaucoma;Raised Intraocular Pressure
D002544|Cerebral Infarction|cardiology|22|D020520 D002545 D002561 D001927 D002493 D009422 D020521 D014652 D002318 D007238 D007511 D010335 D013568 D009336|Cerebral Infarction;Cerebral Ischemia
D006976|Hypertension, Pulmonary|cardiology|21|D008171 D012140 D006973 D014652 D002318|Hypertension, Pulmonary;Pulmonary Hypertension;Pulmonary Hypertension Associated With HFpEF
D005185|Fallopian Tube Neoplasms|oncology|21|D005833 D014565 D009371 D009369 D005184 D000291 D005831 D052776 D005261|Fallopian Tube Neoplasms
D001749|Urinary Bladder Neoplasms|oncology|21|D014571 D014565 D009371 D009369 D052801 D001745 D014570 D052776 D005261|Bladder Cancer;Urinary Bladder Neoplasms
D012891|Sleep Apnea Syndromes|neurology|21|D001049 D012120 D012140 D020919 D020920 D012893 D009422|Sleep Apnea Syndromes
D007333|Insulin Resistance|metabolism|21|D006946 D044882 D008659 D009750 D004351 D000069437 D002620 D010829|Insulin Resistance;Obesity;Syndrome
D020370|Osteoarthritis, Knee|rheumatology|21|D010003 D001168 D007592 D009140 D012216|Osteoarthritis, Knee;Osteoarthritis of the Knee;Knee Osteoarthritis
D006528|Carcinoma, Hepatocellular|oncology|21|D000230 D002277 D009375 D009370 D009369 D008113 D004067 D009371 D004066 D008107|Carcinoma, Hepatocellular;Hepatocellular Carcinoma;Hepatic Carcinoma
D013313|Stress Disorders, Post-Traumatic|psychiatry|21|D040921 D000068099 D001523|Stress Disorders, Post-Traumatic;Smoking Cessation
D001008|Anxiety Disorders|psychiatry|21|D001523|Anxiety Disorders;Generalized Anxiety Disorder;Anxiety Disorder
D016889|Endometrial Neoplasms|oncology|20|D014594 D005833 D014565 D009371 D009369 D014591 D005831 D052776 D005261 D000091642 D000091662|Endometrial Cancer;Endometrial Neoplasms;Recurrent Endometrial Carcinoma
D009798|Ocular Hypertension|ophthalmology|20|D005128|Ocular Hypertension
D055959|Intervertebral Disc Degeneration|rheumatology|20|D013122 D001847 D009140|Degenerative Disc Disease;Intervertebral Disc Degeneration;Cervical Disc Degeneration
D040921|Stress Disorders, Traumatic|psychiatry|20|D000068099 D001523|Traumatic Stress Disorders
D016393|Lymphoma, B-Cell|oncology|19|D008228 D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Lymphoma, B-Cell;Relapsed B-Cell Non-Hodgkin Lymphoma
D004827|Epilepsy|neurology|19|D001927 D002493 D009422|Epilepsy;Post Stroke Epilepsy;Refractory Epilepsy
D065631|Rhinitis, Allergic|respiratory|19|D012220 D009668 D012140 D012130 D010038 D006969 D006967 D007154|Allergic Rhinitis;Rhinitis, Allergic
D006255|Rhinitis, Allergic, Seasonal|respiratory|18|D065631 D012220 D009668 D012140 D012130 D010038 D006969 D006967 D007154|Rhinitis, Allergic, Seasonal;Seasonal Allergic Rhinitis;Hay Fever
D020181|Sleep Apnea, Obstructive|neurology|18|D012891 D001049 D012120 D012140 D020919 D020920 D012893 D009422|Obstructive Sleep Apnea;Sleep Apnea, Obstructive;OSA
D008268|Macular Degeneration|ophthalmology|18|D012162 D012164 D005128|Macular Degeneration;Age-related Macular Degeneration
D003110|Colonic Neoplasms|oncology|18|D015179 D007414 D005770 D004067 D009371 D009369 D004066 D005767 D003108 D007410|Colonic Neoplasms;Colon Cancer Liver Metastasis
D005902|Glaucoma, Open-Angle|ophthalmology|18|D005901 D009798 D005128|Glaucoma, Open-Angle;Primary Open Angle Glaucoma
D009373|Neoplasms, Germ Cell and Embryonal|oncology|18|D009370 D009369|Germ Cell Tumor;Neoplasms, Germ Cell and Embryonal;Germ Cell Tumors
D008224|Lymphoma, Follicular|oncology|18|D008228 D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Lymphoma, Follicular
D003704|Dementia|psychiatry|17|D001927 D002493 D009422 D019965 D001523|Dementia;Advanced Dementia
D000755|Anemia, Sickle Cell|haematology|17|D000745 D000743 D000740 D006402 D006425 D006453 D030342 D009358|Anemia, Sickle Cell;Sickle Cell Disease;Pneumococcal Conjugate Vaccine
D009181|Mycoses|infection|17|D001423 D007239|Mycoses;Infection;Fungus Disease
D005764|Gastroesophageal Reflux|gastroenterology|17|D015154 D003680 D004935 D005767 D004066|Gastroesophageal Reflux;Gastroesophageal Reflux Disease;Gastroesophageal Reflux Disease (GERD)
D050171|Dyslipidemias|metabolism|17|D052439 D008659 D009750|Dyslipidemia;Dyslipidemias;Mixed Dyslipidemia
D013119|Spinal Cord Injuries|neurology|17|D013118 D002493 D009422 D020196 D014947|Spinal Cord Injuries;Spinal Cord Injury
D006086|Graft vs Host Disease|immunology|17|D007154|Graft vs Host Disease;Graft Versus Host Disease;Acute Graft Versus Host Disease
D009437|Neuralgia|neurology|17|D010523 D009468 D009422 D010146 D009461 D012816 D013568|Neuralgia;Pain;Neuropathic Pain
D008581|Meningitis|neurology|17|D002493 D009422|Meningitis
D012514|Sarcoma, Kaposi|oncology|17|D006566 D004266 D014777 D007239 D012509 D018204 D009370 D009369 D009383|Sarcoma, Kaposi
D050177|Overweight|symptom|16|D001835 D012816 D013568 D049628 D001837 D001824 D010808 D019937 D003933 D010829|Overweight;Obesity;Overweight and Obesity
D012173|Retinitis|ophthalmology|16|D012164 D005128|Retinitis
D000086382|COVID-19|infection|16|D011024 D011014 D012141 D007239 D014777 D018352 D003333 D030341 D012327 D008171 D012140|COVID-19;COVID-19 Acute Respiratory Distress Syndrome;COVID-19 Vaccines
D003072|Cognition Disorders|psychiatry|16|D019965 D001523|Cognition Disorders;Postoperative Cognitive Dysfunction;Cognitive Aging
D020522|Lymphoma, Mantle-Cell|oncology|16|D008228 D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Lymphoma, Mantle-Cell;Mantle Cell Lymphoma (MCL)
D000152|Acne Vulgaris|dermatology|16|D017486 D012871 D017437 D012625|Acne Vulgaris;Severe Acne Vulgaris;Acne
D058729|Peripheral Arterial Disease|cardiology|16|D050197 D001161 D001157 D014652 D002318 D016491|Peripheral Arterial Disease;Peripheral Artery Disease
D003424|Crohn Disease|gastroenterology|16|D015212 D005759 D005767 D004066 D007410|Crohn's Disease;Crohn Disease
D013923|Thromboembolism|cardiology|16|D016769 D014652 D002318|Thromboembolism;Arthroplasty
D005356|Fibromyalgia|neurology|16|D009135 D009140 D012216 D009468 D009422|Fibromyalgia
D053201|Urinary Bladder, Overactive|urology|16|D001745 D014570 D052801 D052776 D005261 D059411 D020924 D012816 D013568|Overactive Bladder;Urinary Bladder, Overactive;Detrusor Hyperreflexia
D059350|Chronic Pain|symptom|15|D010146 D009461 D012816 D013568|Chronic Pain;Pain
D006949|Hyperlipidemias|metabolism|15|D050171 D052439 D008659 D009750|Hyperlipidemia;Hyperlipidemias
D012893|Sleep Wake Disorders|psychiatry|15|D009422 D009461 D012816 D013568 D001523|Sleep Disorders
D003929|Diabetic Neuropathies|neurology|15|D010523 D009468 D009422 D048909 D003920 D004700|Diabetic Neuropathies;Diabetic Neuropathy;Diabetic Polyneuropathy
D010523|Peripheral Nervous System Diseases|neurology|15|D009468 D009422|Peripheral Neuropathy;Peripheral Nervous System Diseases
D004485|Eczema|dermatology|15|D003872 D012871 D017437 D017443|Eczema;Allergic Conditions
D003231|Conjunctivitis|ophthalmology|15|D003229 D005128|Conjunctivitis
D024821|Metabolic Syndrome|metabolism|15|D007333 D006946 D044882 D008659 D009750|Metabolic Syndrome;Metabolic Syndrome X;Obesity
D002295|Carcinoma, Transitional Cell|oncology|15|D002277 D009375 D009370 D009369|Carcinoma, Transitional Cell;Urothelial Carcinoma
D001254|Astrocytoma|oncology|15|D005910 D018302 D017599 D009373 D009370 D009369 D009375 D009380|Astrocytoma
D009043|Motor Activity|psychiatry|15|D001519|Aging;Heart Failure Patients;Type1diabetes
D020447|Parasomnias|psychiatry|15|D012893 D009422 D001523|Parasomnias
D008180|Lupus Erythematosus, Systemic|immunology|15|D003240 D017437 D001327 D007154|Systemic Lupus Erythematosus;Lupus Erythematosus, Systemic
D054058|Acute Coronary Syndrome|cardiology|15|D017202 D006331 D002318 D014652|Acute Coronary Syndrome;Acute Coronary Syndromes;Acute Coronary Syndrome (ACS)
D012004|Rectal Neoplasms|oncology|15|D015179 D007414 D005770 D004067 D009371 D009369 D004066 D005767 D007410 D012002|Rectal Neoplasms;Rectal Cancer
D016491|Peripheral Vascular Diseases|cardiology|15|D014652 D002318|Peripheral Vascular Diseases;Vascular Disease, Peripheral
D009325|Nausea|symptom|15|D012817 D012816 D013568|Nausea;Nausea and Vomiting Post-foregut Surgery
D014839|Vomiting|symptom|15|D012817 D012816 D013568|Vomiting
D002386|Cataract|ophthalmology|15|D007905 D005128|Cataract;Cataracts;Adult Patients With Bilateral Cataracts.
D009209|Myofascial Pain Syndromes|rheumatology|15|D009135 D009140|Myofascial Pain Syndromes
D001049|Apnea|respiratory|15|D012120 D012140 D012818 D012816 D013568|Apnea
D016269|Milk Hypersensitivity|immunology|14|D005512 D006969 D006967 D007154|Cow's Milk Allergy;Cow Milk Allergy;Milk Hypersensitivity
D012128|Respiratory Distress Syndrome|respiratory|14|D008171 D012140 D012120|Respiratory Distress Syndrome, Adult;Acute Respiratory Distress Syndrome
D014029|Tobacco Use Disorder|psychiatry|14|D019966 D064419 D001523|Tobacco Use Disorder;Tobacco Dependence;Nicotine Dependence
D001161|Arteriosclerosis|cardiology|14|D001157 D014652 D002318|Arteriosclerosis;Arteriosclerosis of Coronary Artery Bypass Graft
D019964|Mood Disorders|psychiatry|14|D001523|Mood Disorders;Mood Disorder
D017726|Cytomegalovirus Retinitis|infection|14|D015828 D015817 D007239 D003586 D006566 D004266 D014777 D005128 D012173 D012164|Cytomegalovirus Retinitis
D003586|Cytomegalovirus Infections|infection|14|D006566 D004266 D014777 D007239|Cytomegalovirus Infections;Infection;Kidney Trasplant
D008589|Meningococcal Infections|infection|14|D016870 D016905 D001424 D001423 D007239|Meningococcal Disease;Meningococcal Infections;Prevention of Meningococcal Disease
D012221|Rhinitis, Allergic, Perennial|respiratory|14|D065631 D012220 D009668 D012140 D012130 D010038 D006969 D006967 D007154|Rhinitis, Allergic, Perennial;Perennial Allergic Rhinitis
D016399|Lymphoma, T-Cell|oncology|14|D008228 D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Lymphoma, T-Cell
D011020|Pneumonia, Pneumocystis|infection|14|D008172 D009181 D001423 D007239 D016720 D012141 D011014 D008171 D012140|Pneumocystis Pneumonia
D018805|Sepsis|infection|14|D007239 D018746 D007249 D010335 D013568|Sepsis;Severe Sepsis;Infection
D003930|Diabetic Retinopathy|cardiology|14|D012164 D005128 D003925 D014652 D002318 D048909 D003920 D004700|Diabetic Retinopathy;Type 2 Diabetes;Type 1 Diabetes
D019694|Hepatitis B, Chronic|infection|14|D006509 D000086982 D003141 D007239 D018347 D004266 D014777 D006525 D006521 D006505 D008107 D004066 D002908 D020969 D010335 D013568|Hepatitis B, Chronic
D001321|Autistic Disorder|psychiatry|14|D000067877 D002659 D065886 D001523|Autistic Disorder;Autism;Irritability Associated With Autistic Disorder
D018487|Ventricular Dysfunction, Left|cardiology|13|D018754 D006331 D002318|Ventricular Dysfunction, Left;Left Ventricular Dysfunction;Chronic Heart Failure
D006330|Heart Defects, Congenital|cardiology|13|D018376 D002318 D006331 D000013 D009358|Heart Defects, Congenital;Congenital Heart Disease;Cardiac Surgery
D003872|Dermatitis|dermatology|13|D012871 D017437|Dermatitis
D008103|Liver Cirrhosis|gastroenterology|13|D008107 D004066 D005355 D010335 D013568|Liver Cirrhosis;Cirrhosis
D012164|Retinal Diseases|ophthalmology|13|D005128|Retinal Diseases;Retinal Disease
D002177|Candidiasis|infection|13|D009181 D001423 D007239|Candidiasis;HIV Infections;HIV-1 Infection
D001145|Arrhythmias, Cardiac|cardiology|13|D006331 D002318 D010335 D013568|Arrhythmias, Cardiac;Arrhythmia
D054556|Venous Thromboembolism|cardiology|13|D013923 D016769 D014652 D002318|Venous Thromboembolism
D016403|Lymphoma, Large B-Cell, Diffuse|oncology|13|D016393 D008228 D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Lymphoma, Large B-Cell, Diffuse
D003093|Colitis, Ulcerative|gastroenterology|13|D003092 D005759 D005767 D004066 D015212 D003108 D007410|Colitis, Ulcerative;Ulcerative Colitis (UC)
D002312|Cardiomyopathy, Hypertrophic|cardiology|13|D009202 D006331 D002318 D001020 D001024 D000082862 D006349|Cardiomyopathy, Hypertrophic;Hypertrophic Cardiomyopathy;Non-obstructive Hypertrophic Cardiomyopathy
D021183|Peanut Hypersensitivity|immunology|13|D000074924 D005512 D006969 D006967 D007154|Peanut Hypersensitivity;Peanut Allergy;IgE Mediated Peanut Allergy
D002311|Cardiomyopathy, Dilated|cardiology|13|D006332 D006331 D002318 D009202 D000083083 D030342 D009358|Cardiomyopathy, Dilated;Dilated Cardiomyopathy
D009503|Neutropenia|haematology|13|D000380 D007970 D007960 D006402 D006425|Neutropenia
D008654|Mesothelioma|oncology|13|D000236 D009375 D009370 D009369 D018301|Malignant Mesothelioma;Mesothelioma;Malignant Pleural Mesothelioma
D018149|Glucose Intolerance|metabolism|12|D006943 D044882 D008659 D009750|Glucose Intolerance;Impaired Glucose Tolerance;Pre-diabetes
D015663|Osteoporosis, Postmenopausal|rheumatology|12|D010024 D001851 D001847 D009140 D008659 D009750|Osteoporosis, Postmenopausal;Postmenopausal Osteoporosis
D012878|Skin Neoplasms|oncology|12|D009371 D009369 D012871 D017437|Skin Neoplasms;Non-melanomatous Skin Cancer
D004379|Duodenal Neoplasms|oncology|12|D007414 D005770 D004067 D009371 D009369 D004066 D005767 D004378 D007410|Duodenal Neoplasms
D007078|Ileal Neoplasms|oncology|12|D007414 D005770 D004067 D009371 D009369 D004066 D005767 D007077 D007410|Ileal Neoplasms
D007580|Jejunal Neoplasms|oncology|12|D007414 D005770 D004067 D009371 D009369 D004066 D005767 D007410 D007579|Jejunal Neoplasms
D007414|Intestinal Neoplasms|oncology|12|D005770 D004067 D009371 D009369 D004066 D005767 D007410|Intestinal Neoplasms
D000072657|ST Elevation Myocardial Infarction|cardiology|12|D009203 D017202 D006331 D002318 D014652 D007238 D007511 D010335 D013568 D009336|ST Elevation Myocardial Infarction;ST-segment Elevation Myocardial Infarction (STEMI);ST-elevation Myocardial Infarction (STEMI)
D012516|Osteosarcoma|oncology|12|D018213 D009372 D018204 D009370 D009369 D012509|Osteosarcoma;Pediatric Osteosarcoma;Metastatic Osteosarcoma
D012030|Refractive Errors|ophthalmology|12|D005128|Refractive Error;Myopia
D003092|Colitis|gastroenterology|12|D005759 D005767 D004066 D003108 D007410|Colitis
D012131|Respiratory Insufficiency|respiratory|12|D012120 D012140|Respiratory Insufficiency;Respiratory Failure;Acute Hypoxemic Respiratory Failure
D018316|Gliosarcoma|oncology|12|D005910 D018302 D017599 D009373 D009370 D009369 D009375 D009380|Gliosarcoma
D000741|Anemia, Aplastic|haematology|12|D000740 D006402 D006425 D000080983 D001855|Anemia, Aplastic
D003233|Conjunctivitis, Allergic|ophthalmology|12|D003231 D003229 D005128 D006969 D006967 D007154|Conjunctivitis, Allergic
D011658|Pulmonary Fibrosis|respiratory|12|D008171 D012140|Pulmonary Fibrosis
D012120|Respiration Disorders|respiratory|12|D012140|Respiration Disorders
D012127|Respiratory Distress Syndrome, Newborn|respiratory|12|D012128 D008171 D012140 D012120 D007235 D007232 D009358|Respiratory Distress Syndrome, Newborn
D011595|Psychomotor Agitation|neurology|12|D020820 D009461 D009422 D011596 D019954 D012816 D013568 D001520|Psychomotor Agitation;Emergence Agitation
D000787|Angina Pectoris|cardiology|11|D017202 D006331 D002318 D014652 D002637 D010146 D009461 D012816 D013568|Angina Pectoris;Chronic Angina;Refractory Angina
D001930|Brain Injuries|neurology|11|D001927 D002493 D009422 D006259 D020196 D014947|Traumatic Brain Injury;Brain Injuries
D006561|Herpes Simplex|infection|11|D006566 D004266 D014777 D007239 D017193 D012874 D012871 D017437|Herpes Simplex;Herpes Simplex Infection
D013921|Thrombocytopenia|haematology|11|D001791 D006402 D006425|Thrombocytopenia
D034381|Hearing Loss|neurology|11|D006311 D004427 D010038 D012678 D009461 D009422 D012816 D013568|Hearing Loss
D015270|Mycobacterium avium-intracellulare Infection|infection|11|D009165 D009164 D000193 D016908 D001424 D001423 D007239|Mycobacterium Avium-intracellulare Infection;Lung Infection
D004660|Encephalitis|neurology|11|D001927 D002493 D009422|Encephalitis
D006961|Hyperparathyroidism|endocrinology|11|D010279 D004700|Hyperparathyroidism
D004165|Diphtheria|infection|11|D003354 D000193 D016908 D001424 D001423 D007239|Diphtheria
D001251|Astigmatism|ophthalmology|11|D012030 D005128|Astigmatism;Refractive Astigmatism
D054143|Heart Failure, Systolic|cardiology|11|D006333 D006331 D002318|Heart Failure, Systolic;Systolic Heart Failure
D047928|Premature Birth|women|11|D007752 D007744 D011248 D005261 D000091642|Preterm Birth;Premature Birth;Premature Birth of Newborn
D017719|Diabetic Foot|cardiology|11|D003925 D014652 D002318 D016523 D007871 D012883 D012871 D017437 D048909 D003920 D004700 D003929|Diabetic Foot Ulcer;Diabetic Foot
D012640|Seizures|neurology|11|D009461 D009422 D012816 D013568|Seizures;Partial-Onset Seizures;Partial Seizures
D005221|Fatigue|symptom|11|D012816 D013568|Fatigue;Cancer Related Fatigue
D015479|Leukemia, Myelomonocytic, Acute|oncology|11|D007951 D007938 D009370 D009369|Leukemia, Myelomonocytic, Acute
D006261|Headache|symptom|11|D010146 D009461 D012816 D013568|Headache;High Altitude Headache
D008944|Mitral Valve Insufficiency|cardiology|11|D006349 D006331 D002318|Mitral Valve Insufficiency;Mitral Regurgitation;Mitral Valve Regurgitation
D018242|Neuroectodermal Tumors, Primitive|oncology|11|D018302 D017599 D009373 D009370 D009369 D009375 D009380|Neuroectodermal Tumors, Primitive
D009771|Obsessive-Compulsive Disorder|psychiatry|11|D001008 D001523|Obsessive-Compulsive Disorder
D003193|Compulsive Personality Disorder|psychiatry|11|D010554 D001523|Compulsive Personality Disorder
D017379|Hypertrophy, Left Ventricular|cardiology|11|D006332 D006331 D002318 D006984 D020763 D013568|Hypertrophy, Left Ventricular;Renal Transplant
D013130|Spinal Stenosis|rheumatology|11|D013122 D001847 D009140|Spinal Stenosis;Lumbar Spinal Stenosis
D006943|Hyperglycemia|metabolism|11|D044882 D008659 D009750|Hyperglycemia;Diabetes or With New Hyperglycemia
D007022|Hypotension|cardiology|11|D014652 D002318|Hypotension;Hypotension After Reperfusion in Liver Transplantation;Anesthetic Complication Spinal
D011655|Pulmonary Embolism|cardiology|11|D008171 D012140 D004617 D016769 D014652 D002318|Pulmonary Embolism
D011236|Prediabetic State|endocrinology|11|D003920 D044882 D008659 D009750 D004700|Prediabetic State;Prediabetes;Impaired Fasting Glucose
D043183|Irritable Bowel Syndrome|gastroenterology|11|D003109 D003108 D007410 D005767 D004066|Irritable Bowel Syndrome;Irritable Colon
D014594|Uterine Neoplasms|oncology|11|D005833 D014565 D009371 D009369 D014591 D005831 D052776 D005261|Uterine Neoplasms;Uterine Cancer
D006679|HIV Seropositivity|infection|11|D015658 D000086982 D003141 D007239 D015229 D012749 D016180 D012192 D012327 D014777 D007153 D007154|HIV Seropositivity;Insomnia
D008585|Meningitis, Meningococcal|infection|11|D016920 D020806 D001424 D001423 D007239 D008589 D016870 D016905 D002494 D002493 D009422 D008581|Meningitis, Meningococcal;Meningitis, Meningococcal, Serogroup B;Serogroup B Meningococcal Meningitis
D012208|Rhabdomyosarcoma|oncology|10|D009217 D009379 D018204 D009370 D009369 D012509|Rhabdomyosarcoma
D016410|Lymphoma, T-Cell, Cutaneous|oncology|10|D016399 D008228 D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Lymphoma, T-Cell, Cutaneous
D008060|Lipodystrophy|dermatology|10|D012875 D012871 D017437 D052439 D008659 D009750|Lipodystrophy;Localized Lipodystrophy;HIV Lipodystrophy
D014549|Urinary Incontinence|urology|10|D014555 D014570 D052801 D052776 D005261 D059411 D020924 D012816 D013568|Urinary Incontinence;Urinary Incontinence (UI)
D012595|Scleroderma, Systemic|dermatology|10|D003240 D017437 D012871|Scleroderma, Systemic;Systemic Sclerosis
D000081029|Pulmonary Arterial Hypertension|respiratory|10|D006976 D008171 D012140|Pulmonary Arterial Hypertension
D019584|Hot Flashes|symptom|10|D012816 D013568|Hot Flashes;Menopausal and Female Climacteric States;Hot Flushes
D019337|Hematologic Neoplasms|oncology|10|D009371 D009369 D006402 D006425|Hematologic Neoplasms;Advanced Solid Tumors and Hematologic Malignancies
D009837|Oligodendroglioma|oncology|10|D005910 D018302 D017599 D009373 D009370 D009369 D009375 D009380|Oligodendroglioma
D002561|Cerebrovascular Disorders|cardiology|10|D001927 D002493 D009422 D014652 D002318|Cerebrovascular Disorders
D003638|Deafness|neurology|10|D034381 D006311 D004427 D010038 D012678 D009461 D009422 D012816 D013568|Deafness
D012148|Restless Legs Syndrome|psychiatry|10|D009422 D020919 D020920 D012893 D020447 D001523|Restless Legs Syndrome
D018798|Anemia, Iron-Deficiency|haematology|10|D000747 D000740 D006402 D006425 D000090463 D019189 D008659 D009750|Anemia, Iron-Deficiency;Iron Deficiency;Iron Deficiency Anemia
D005776|Gaucher Disease|neurology|10|D013106 D020140 D020739 D001928 D001927 D002493 D009422 D008661 D030342 D009358 D008064 D008052 D016464 D008659 D009750 D052439|Gaucher Disease;Gaucher Disease, Type 1;Gaucher's Disease
D060825|Cognitive Dysfunction|psychiatry|10|D003072 D019965 D001523|Mild Cognitive Impairment;Cognitive Dysfunction
D002051|Burkitt Lymphoma|oncology|10|D020031 D006566 D004266 D014777 D007239 D014412 D016393 D008228 D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Burkitt Lymphoma
D013964|Thyroid Neoplasms|oncology|10|D004701 D009371 D009369 D006258 D004700 D013959|Thyroid Neoplasms
D014605|Uveitis|ophthalmology|10|D014603 D005128|Uveitis;Chronic Uveitis
D013610|Tachycardia|cardiology|10|D001145 D006331 D002318 D000075224 D010335 D013568|Tachycardia
D000386|AIDS-Related Complex|infection|10|D015658 D000086982 D003141 D007239 D015229 D012749 D016180 D012192 D012327 D014777 D012897 D007153 D007154|AIDS-related Complex
D006562|Herpes Zoster|infection|10|D000073618 D006566 D004266 D014777 D007239|Herpes Zoster
D013922|Thrombocytosis|haematology|10|D001791 D006402 D006425 D009196 D001855|Thrombocytosis
D004672|Encephalitis, Japanese|infection|10|D004671 D018792 D020805 D002494 D007239 D000069544 D001102 D000079426 D014777 D012327 D018177 D018178 D004660 D001927 D002493 D009422|Japanese Encephalitis
D013789|Thalassemia|haematology|10|D000745 D000743 D000740 D006402 D006425 D006453 D030342 D009358|Thalassemia
D002276|Carcinoid Tumor|oncology|10|D018358 D017599 D009373 D009370 D009369 D000230 D002277 D009375 D009380|Carcinoid Tumor;Symptomatic Refractory Resistant Carcinoid Disease
D011305|Presbyopia|ophthalmology|10|D012030 D005128|Presbyopia;Cataract
D005706|Gallbladder Neoplasms|oncology|10|D001661 D004067 D009371 D009369 D001660 D004066 D005705|Gallbladder Neoplasms
D002340|Carotid Artery Diseases|cardiology|10|D002561 D001927 D002493 D009422 D014652 D002318|Carotid Artery Diseases;Carotid Artery Disease
D046152|Gastrointestinal Stromal Tumors|oncology|10|D009372 D018204 D009370 D009369 D005770 D004067 D004066 D005767|Gastrointestinal Stromal Tumor;Gastrointestinal Stromal Tumors;Gastrointestinal Stromal Tumor (GIST)
D004941|Esophagitis|gastroenterology|9|D004935 D005767 D004066 D005759|Esophagitis;Oesophagitis, Eosinophilic
D016757|Death, Sudden, Cardiac|cardiology|9|D006323 D006331 D002318 D003645 D003643 D010335 D013568|Death, Sudden, Cardiac;Sudden Cardiac Death
D001024|Aortic Valve Stenosis|cardiology|9|D000082862 D006349 D006331 D002318 D014694|Aortic Valve Stenosis;Aortic Stenosis, Severe;Aortic Stenosis
D006962|Hyperparathyroidism, Secondary|endocrinology|9|D006961 D010279 D004700|Hyperparathyroidism, Secondary
D005334|Fever|symptom|9|D001832 D012816 D013568|Fever;Unspecified Adult Solid Tumor, Protocol Specific;Fever Without Source
D009136|Muscular Dystrophies|neurology|9|D020966 D009135 D009140 D009468 D009422 D030342 D009358|Muscular Dystrophies
D007319|Sleep Initiation and Maintenance Disorders|psychiatry|9|D020919 D020920 D012893 D009422 D001523|Primary Insomnia;Insomnia;Sleep Initiation and Maintenance Disorders
D020256|Choroidal Neovascularization|ophthalmology|9|D015862 D014603 D005128 D009389 D008679 D010335 D013568|Choroidal Neovascularization
D050723|Fractures, Bone|injury|9|D014947|Displaced Forearm Fractures
D017088|AIDS-Related Opportunistic Infections|infection|9|D015658 D000086982 D003141 D007239 D009894 D010272 D014777 D016180 D012192 D012327 D007153 D007154|AIDS-Related Opportunistic Infections
D003967|Diarrhea|symptom|9|D012817 D012816 D013568|Diarrhea;Clostridium Difficile-Associated Diarrhea (CDAD);Recurrent Clostridium Difficile Infection
D005879|Tourette Syndrome|psychiatry|9|D001480 D001927 D002493 D009422 D013981 D009069 D020271 D019636 D030342 D009358 D065886 D001523|Tourette Syndrome
D017599|Neuroectodermal Tumors|oncology|9|D009373 D009370 D009369 D009380|Neuroectodermal Tumors
D018442|Lymphoma, B-Cell, Marginal Zone|oncology|9|D016393 D008228 D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Lymphoma, B-Cell, Marginal Zone
D001650|Bile Duct Neoplasms|oncology|9|D001661 D004067 D009371 D009369 D001649 D001660 D004066|Bile Duct Neoplasms
D011693|Purpura|haematology|9|D001778 D006402 D006425 D006470 D010335 D013568 D012877 D012816|Purpura
D011696|Purpura, Thrombocytopenic|haematology|9|D011693 D001778 D006402 D006425 D057049 D013921 D001791 D007154 D006470 D010335 D013568 D012877 D012816|Thrombocytopenic Purpura
D016553|Purpura, Thrombocytopenic, Idiopathic|haematology|9|D011696 D011693 D001778 D006402 D006425 D057049 D013921 D001791 D006474 D001327 D007154 D006470 D010335 D013568 D012877 D012816|Purpura, Thrombocytopenic, Idiopathic
D059787|Acute Pain|symptom|9|D010146 D009461 D012816 D013568|Acute Pain;Pain;Pain, Acute
D013203|Staphylococcal Infections|infection|9|D016908 D001424 D001423 D007239|Staphylococcal Infections;Staphylococcal Infection;Methicillin-resistant Staphylococcus Aureus
D008288|Malaria|infection|9|D011528 D010272 D007239 D000096724 D000079426|Malaria;Malaria Vaccines
D005234|Fatty Liver|gastroenterology|9|D008107 D004066|Fatty Liver;Nonalcoholic Steatohepatitis;Steatohepatitis
D009182|Mycosis Fungoides|oncology|9|D016410 D016399 D008228 D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Mycosis Fungoides;Lymphoma
D007642|Keratosis|dermatology|9|D012871 D017437|Keratosis
D055623|Keratosis, Actinic|oncology|9|D011230 D009369 D007642 D012871 D017437|Actinic Keratosis
D011832|Radiation Injuries|injury|9|D014947 D000069079 D011827 D055585 D004781 D004787 D011634 D004778 D011830 D011870|Radiation Injuries
D002278|Carcinoma in Situ|oncology|9|D002277 D009375 D009370 D009369|Carcinoma in Situ
D014516|Ureteral Neoplasms|oncology|9|D014571 D014565 D009371 D009369 D052801 D014515 D014570 D052776 D005261|Ureteral Neoplasms
D000080223|Chronic Urticaria|dermatology|9|D014581 D017445 D012871 D017437 D006969 D006967 D007154 D002908 D020969 D010335 D013568|Chronic Spontaneous Urticaria;Chronic Urticaria;Chronic Idiopathic Urticaria
D007003|Hypoglycemia|metabolism|9|D044882 D008659 D009750|Hypoglycemia
D000077195|Squamous Cell Carcinoma of Head and Neck|oncology|9|D002294 D002277 D009375 D009370 D009369 D006258 D009371|Squamous Cell Carcinoma of Head and Neck;Head and Neck Squamous Cell Carcinoma;Squamous Cell Carcinoma of the Head and Neck
D008527|Medulloblastoma|oncology|9|D005910 D018302 D017599 D009373 D009370 D009369 D018242 D009375 D009380|Medulloblastoma;Medulloblastoma, Childhood;Adult Medulloblastoma
D016523|Foot Ulcer|dermatology|9|D005534 D012871 D017437 D007871 D012883|Foot Ulcer
D004828|Epilepsies, Partial|neurology|9|D004827 D001927 D002493 D009422|Epilepsies, Partial;Partial Epilepsies;Epilepsy, Partial
D005770|Gastrointestinal Neoplasms|oncology|9|D004067 D009371 D009369 D004066 D005767|Gastrointestinal Neoplasms
D014581|Urticaria|dermatology|8|D017445 D012871 D017437 D006969 D006967 D007154|Urticaria;Chronic Idiopathic Urticaria;Idiopathic Solar Urticaria
D000686|Amyloidosis|metabolism|8|D057165 D008659 D009750|Amyloidosis;Primary Systemic Amyloidosis
D018358|Neuroendocrine Tumors|oncology|8|D017599 D009373 D009370 D009369 D009380|Neuroendocrine Tumors
D000690|Amyotrophic Lateral Sclerosis|neurology|8|D013118 D002493 D009422 D016472 D019636 D057177 D009468 D057165 D008659 D009750|Amyotrophic Lateral Sclerosis
D007246|Infertility|urology|8|D005832 D052801 D005831 D052776 D005261|Infertility
D016472|Motor Neuron Disease|neurology|8|D019636 D009422 D009468|Motor Neuron Disease
D000707|Anaphylaxis|immunology|8|D006969 D006967 D007154|Anaphylaxis;Anaphylactic Shock to Neuro-Muscular Blocking Agents (NMBA);Neuromuscular Blocking Agents Anaphylaxis
D066126|Cardiotoxicity|cardiology|8|D006331 D002318 D010335 D013568 D064420 D064419 D011832 D014947|Cardiotoxicity
D051474|Neuralgia, Postherpetic|neurology|8|D009437 D010523 D009468 D009422 D010146 D009461 D012816 D013568|Neuralgia, Postherpetic
D058186|Acute Kidney Injury|urology|8|D051437 D007674 D014570 D052801 D052776 D005261|Acute Kidney Injury;Kidney Injury
D009303|Nasopharyngeal Neoplasms|oncology|8|D010610 D010039 D006258 D009371 D009369 D009302 D010608 D009057 D010038|Nasopharyngeal Cancer;Nasopharyngeal Neoplasms
D011085|Polycystic Ovary Syndrome|oncology|8|D010048 D003560 D009369 D010049 D000291 D005831 D052776 D005261 D006058 D004700|Polycystic Ovary Syndrome;PCOS;Hyperandrogenemia
D055728|Primary Myelofibrosis|haematology|8|D009196 D001855 D006402 D006425|Primary Myelofibrosis;Myelofibrosis
D006556|Heroin Dependence|psychiatry|8|D009293 D000079524 D019966 D064419 D001523|Heroin Dependence;Heroin Addiction
D013166|Spondylitis|infection|8|D001850 D007239 D001847 D009140 D013122|Spondylitis
D014115|Toxemia|infection|8|D007239|Toxemia
D001997|Bronchopulmonary Dysplasia|respiratory|8|D055397 D055370 D008171 D012140 D007235 D007232 D009358|Bronchopulmonary Dysplasia
D006938|Hyperlipoproteinemia Type II|metabolism|8|D008052 D008661 D030342 D009358 D006951 D006949 D050171 D052439 D008659 D009750|Hyperlipoproteinemia Type II
D018290|Cervical Intraepithelial Neoplasia|oncology|8|D002278 D002277 D009375 D009370 D009369|Cervical Intraepithelial Neoplasia
D009959|Oropharyngeal Neoplasms|oncology|8|D010610 D010039 D006258 D009371 D009369 D010608 D009057 D010038|Oropharyngeal Cancer
D014917|Whooping Cough|infection|8|D001885 D016905 D001424 D001423 D007239 D012141 D012140|Whooping Cough;Pertussis
D002659|Child Development Disorders, Pervasive|psychiatry|8|D065886 D001523|Pervasive Child Development Disorders
D009128|Muscle Spasticity|neurology|8|D009135 D009140 D009122 D020879 D009461 D009422 D012816 D013568|Muscle Spasticity;Upper Limb Spasticity
D012852|Sinusitis|infection|8|D012141 D007239 D010254 D009668 D012140 D010038|Sinusitis;Chronic Sinusitis;Chronic Rhinosinusitis
D009298|Nasal Polyps|respiratory|8|D009668 D012140 D010038 D011127 D020763 D013568|Nasal Polyps;Nasal Polyposis;Chronic Rhinosinusitis With Nasal Polyps
D018754|Ventricular Dysfunction|cardiology|8|D006331 D002318|Ventricular Dysfunction
D013167|Spondylitis, Ankylosing|rheumatology|8|D025242 D025241 D013166 D013122 D001847 D009140 D000844 D007592 D001168|Spondylitis, Ankylosing
D020388|Muscular Dystrophy, Duchenne|neurology|8|D009136 D020966 D009135 D009140 D009468 D009422 D040181 D030342 D009358|Muscular Dystrophy, Duchenne
D002547|Cerebral Palsy|neurology|8|D001925 D001927 D002493 D009422|Cerebral Palsy;Cerebral Palsy (CP)
D011008|Pneumococcal Infections|infection|8|D013290 D016908 D001424 D001423 D007239|Pneumococcal Infections;Pneumococcal Infection
D054990|Idiopathic Pulmonary Fibrosis|respiratory|8|D011658 D017563 D008171 D012140|Idiopathic Pulmonary Fibrosis
D016919|Meningitis, Cryptococcal|infection|8|D016921 D020314 D009181 D001423 D007239 D003453 D002494 D002493 D009422 D008581|Meningitis, Cryptococcal
D013959|Thyroid Diseases|endocrinology|8|D004700|Thyroid Diseases
D000799|Angioedema|cardiology|8|D014652 D002318 D014581 D017445 D012871 D017437 D006969 D006967 D007154|Angioedema
D017728|Lymphoma, Large-Cell, Anaplastic|oncology|8|D016399 D008228 D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Lymphoma, Large-Cell, Anaplastic
D014808|Vitamin D Deficiency|metabolism|8|D001361 D003677 D044342 D009748 D009750|Vitamin D Deficiency
D014657|Vasculitis|cardiology|8|D014652 D002318|Vasculitis
D006323|Heart Arrest|cardiology|8|D006331 D002318|Heart Arrest;Cardiac Arrest;Cardiopulmonary Resuscitation
D015535|Arthritis, Psoriatic|rheumatology|8|D025242 D025241 D013166 D013122 D001847 D009140 D001168 D007592 D011565 D017444 D012871 D017437|Arthritis, Psoriatic
D015212|Inflammatory Bowel Diseases|gastroenterology|8|D005759 D005767 D004066 D007410|Inflammatory Bowel Diseases;Inflammatory Bowel Disease
D007822|Laryngeal Neoplasms|oncology|8|D010039 D006258 D009371 D009369 D007818 D012140 D012142 D010038|Laryngeal Neoplasms
D002280|Carcinoma, Basal Cell|oncology|8|D002277 D009375 D009370 D009369 D018295|Basal Cell Carcinoma;Carcinoma, Basal Cell
D001068|Feeding and Eating Disorders|psychiatry|8|D001523|Eating Disorders
D011051|Poliomyelitis|infection|8|D009187 D002494 D007239 D004769 D010850 D012327 D014777 D002493 D009422 D013118 D009468|Poliomyelitis
D020250|Postoperative Nausea and Vomiting|symptom|8|D011183 D010335 D013568 D009325 D012817 D012816 D014839|Postoperative Nausea and Vomiting
D017086|beta-Thalassemia|haematology|7|D013789 D000745 D000743 D000740 D006402 D006425 D006453 D030342 D009358|Beta-Thalassemia
D011843|Radiculopathy|neurology|7|D010523 D009468 D009422|Radiculopathy;Lumbosacral Radiculopathy
D011225|Pre-Eclampsia|women|7|D046110 D011248 D005261 D000091642|Pre-Eclampsia;Pre-eclampsia Aggravated
D007890|Leiomyosarcoma|oncology|7|D009379 D018204 D009370 D009369 D012509|Leiomyosarcoma
D012751|Sezary Syndrome|oncology|7|D016410 D016399 D008228 D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Sezary Syndrome
D003773|Dental Plaque|dental|7|D003741 D014076 D009057|Dental Plaque
D004393|Dwarfism, Pituitary|neurology|7|D004392 D001848 D001847 D009140 D001849 D007018 D010900 D007027 D001927 D002493 D009422 D004700|Growth Hormone Deficiency;Dwarfism, Pituitary
D054179|Angioedemas, Hereditary|cardiology|7|D000799 D014652 D002318 D000081208 D000081207 D030342 D009358 D014581 D017445 D012871 D017437 D006969 D006967 D007154 D007153|Hereditary Angioedemas
D003192|Compulsive Behavior|psychiatry|7|D007175 D001519 D001520|Compulsive Behavior
D007024|Hypotension, Orthostatic|cardiology|7|D054971 D054969 D001342 D009422 D007022 D014652 D002318|Hypotension, Orthostatic;Orthostatic Hypertension;Orthostatic Hypotension
D000795|Fabry Disease|cardiology|7|D013106 D020140 D020739 D001928 D001927 D002493 D009422 D059345 D002561 D014652 D002318 D040181 D030342 D009358 D008661 D008064 D008052 D016464 D008659 D009750 D052439|Fabry Disease
D064726|Triple Negative Breast Neoplasms|oncology|7|D001943 D009371 D009369 D001941 D012871 D017437|Triple Negative Breast Neoplasms;Triple Negative Breast Cancer
D012907|Smoking|psychiatry|7|D001519|Smoking
D003928|Diabetic Nephropathies|endocrinology|7|D007674 D014570 D052776 D005261 D000091642 D052801 D048909 D003920 D004700|Diabetic Nephropathies;Diabetic Kidney Disease (DKD)
D004646|Emphysema|symptom|7|D010335 D013568|Emphysema
D004806|Ependymoma|oncology|7|D005910 D018302 D017599 D009373 D009370 D009369 D009375 D009380|Ependymoma
D017180|Tachycardia, Ventricular|cardiology|7|D013610 D001145 D006331 D002318 D000075224 D010335 D013568|Tachycardia, Ventricular
D018281|Cholangiocarcinoma|oncology|7|D000230 D002277 D009375 D009370 D009369|Cholangiocarcinoma;Intrahepatic Cholangiocarcinoma
D000506|Alopecia Areata|dermatology|7|D000505 D007039 D006201 D012871 D017437|Alopecia Areata
D002189|Marijuana Abuse|psychiatry|7|D019966 D064419 D001523|Marijuana Abuse;Marijuana Dependence
D013742|Tetanus|infection|7|D003015 D016908 D001424 D001423 D007239|Tetanus;Cancer
D010698|Phobic Disorders|psychiatry|7|D001008 D001523|Phobic Disorders;Social Phobia
D014693|Ventricular Fibrillation|cardiology|7|D001145 D006331 D002318 D010335 D013568|Ventricular Fibrillation
D016893|Carotid Stenosis|cardiology|7|D002340 D002561 D001927 D002493 D009422 D001157 D014652 D002318|Carotid Stenosis;Carotid Artery Stenosis;Stenoses, Carotid Artery
D010510|Periodontal Diseases|dental|7|D009059 D009057|Periodontal Diseases
D002032|Bulimia|symptom|7|D006963 D012817 D012816 D013568|Bulimia
D054988|Idiopathic Interstitial Pneumonias|respiratory|7|D017563 D008171 D012140 D054990 D011658|Idiopathic Interstitial Pneumonias
D004417|Dyspnea|respiratory|7|D012120 D012140 D012818 D012816 D013568|Dyspnea
D017563|Lung Diseases, Interstitial|respiratory|7|D008171 D012140|Lung Diseases, Interstitial;Interstitial Lung Disease
D006349|Heart Valve Diseases|cardiology|7|D006331 D002318|Heart Valve Diseases
D016640|Diabetes, Gestational|women|7|D011248 D005261 D000091642 D003920 D044882 D008659 D009750 D004700|Gestational Diabetes;Gestational Diabetes Mellitus (GDM);Gestatiaonl Diabetes Mellitus
D009767|Obesity, Morbid|metabolism|7|D009765 D044343 D009748 D009750 D050177 D001835 D012816 D013568 D049628 D001837 D001824 D010808 D019937 D003933 D010829|Morbid Obesity;Obesity, Morbid
D001855|Bone Marrow Diseases|haematology|7|D006402 D006425|Bone Marrow Diseases
D011183|Postoperative Complications|symptom|7|D010335 D013568|Postoperative Complications
D000505|Alopecia|dermatology|7|D007039 D006201 D012871 D017437 D020763 D013568|Alopecia
D001228|Aspergillosis|infection|7|D009181 D001423 D007239|Aspergillosis;Invasive Aspergillosis
D007871|Leg Ulcer|dermatology|7|D012883 D012871 D017437|Leg Ulcer;Leg Ulcers
D055371|Acute Lung Injury|respiratory|7|D055370 D008171 D012140|Acute Lung Injury
D012772|Shock, Septic|infection|7|D018805 D007239 D018746 D007249 D010335 D013568 D012769|Shock, Septic;Septic Shock;Sepsis
D002543|Cerebral Hemorrhage|cardiology|7|D020300 D002561 D001927 D002493 D009422 D014652 D002318 D006470 D010335 D013568|Cerebral Hemorrhage
D016584|Panic Disorder|psychiatry|7|D001008 D001523|Panic Disorder
D001157|Arterial Occlusive Diseases|cardiology|7|D014652 D002318|Arterial Occlusive Diseases
D001778|Blood Coagulation Disorders|haematology|7|D006402 D006425|Blood Coagulation Disorders
D020141|Hemostatic Disorders|cardiology|7|D014652 D002318 D006474 D006402 D006425|Hemostatic Disorders
D005198|Fanconi Syndrome|urology|7|D015499 D007674 D014570 D052801 D052776 D005261 D030342 D009358|Fanconi Syndrome
D009069|Movement Disorders|neurology|7|D002493 D009422|Movement Disorders;Movement Disorder
D016649|Primary Ovarian Insufficiency|endocrinology|7|D010049 D000291 D005831 D052776 D005261 D006058 D004700|Primary Ovarian Insufficiency
D004421|Dystonia|neurology|7|D020820 D009461 D009422 D012816 D013568|Dystonia
D020821|Dystonic Disorders|neurology|7|D009069 D002493 D009422|Dystonic Disorders
D000855|Anorexia|symptom|7|D012817 D012816 D013568|Anorexia
D052016|Mucositis|dental|7|D005759 D005767 D004066 D009059 D009057|Mucositis
D014523|Urethral Neoplasms|oncology|7|D014571 D014565 D009371 D009369 D052801 D014522 D014570 D052776 D005261|Urethral Neoplasms
D014604|Uveal Neoplasms|oncology|7|D005134 D009371 D009369 D005128 D014603|Uveal Neoplasms
D016411|Lymphoma, T-Cell, Peripheral|oncology|7|D016399 D008228 D008223 D009370 D009369 D008232 D008206 D006425 D007160 D007154|Lymphoma, T-Cell, Peripheral
D009382|Neoplasms, Unknown Primary|oncology|7|D009362 D009385 D009369 D010335 D013568|Neoplasms, Unknown Primary
D015228|Hypertriglyceridemia|metabolism|7|D006949 D050171 D052439 D008659 D009750|Hypertriglyceridemia;Severe Hypertriglyceridemia
D012874|Skin Diseases, Infectious|infection|7|D007239 D012871 D017437|Skin Diseases, Infectious
D010146|Pain|symptom|6|D009461 D012816 D013568|Pain
D019190|Iron Overload|metabolism|6|D019189 D008659 D009750|Iron Overload;Liver Iron Overload
D011115|Polyneuropathies|neurology|6|D010523 D009468 D009422|Polyneuropathies
D001201|Ascites|symptom|6|D010335 D013568|Ascites;Malignant Ascites
D001229|Aspergillosis, Allergic Bronchopulmonary|infection|6|D055732 D001228 D009181 D001423 D007239 D008172 D012141 D008171 D012140 D012130 D006969 D006967 D007154|Allergic Bronchopulmonary Aspergillosis;Aspergillosis, Allergic Bronchopulmonary;Allergic Bronchopulmonary Aspergilloses
D015427|Reperfusion Injury|cardiology|6|D014652 D002318 D011183 D010335 D013568|Reperfusion Injury;Ischemia Reperfusion Injury
D001471|Barrett Esophagus|oncology|6|D011230 D009369 D004935 D005767 D004066|Barrett Esophagus
D012512|Sarcoma, Ewing|oncology|6|D012516 D018213 D009372 D018204 D009370 D009369 D012509|Sarcoma, Ewing's
D006073|Gout|rheumatology|6|D001168 D007592 D009140 D000070657 D012216 D011686 D008661 D030342 D009358 D008659 D009750|Gout;Acute Gout;Chronic Gout Refractory to Conventional Therapy
D013122|Spinal Diseases|rheumatology|6|D001847 D009140|Spinal Diseases;Spinal Disorder
D014012|Tinnitus|neurology|6|D006311 D004427 D010038 D012678 D009461 D009422 D012816 D013568|Tinnitus;Subjective Tinnitus
D014647|Varicose Ulcer|cardiology|6|D014648 D014652 D002318 D007871 D012883 D012871 D017437|Varicose Ulcer
D014615|Vaccinia|infection|6|D011213 D004266 D014777 D007239|Vaccinia
D004915|Leukemia, Erythroblastic, Acute|oncology|6|D015470 D007951 D007938 D009370 D009369 D009196 D001855 D006402 D006425|Leukemia, Erythroblastic, Acute
D007947|Leukemia, Megakaryoblastic, Acute|oncology|6|D015470 D007951 D007938 D009370 D009369|Leukemia, Megakaryoblastic, Acute
D007948|Leukemia, Monocytic, Acute|oncology|6|D015470 D007951 D007938 D009370 D009369|Leukemia, Monocytic, Acute
D052018|Bulimia Nervosa|psychiatry|6|D001068 D001523|Bulimia Nervosa
D010518|Periodontitis|dental|6|D010510 D009059 D009057|Periodontitis
D003139|Common Cold|infection|6|D012141 D007239 D010850 D012327 D014777 D012140|Common Cold;Ventricular Function, Left
D056912|Binge-Eating Disorder|psychiatry|6|D001068 D001523|Binge-Eating Disorder
D008595|Menorrhagia|urology|6|D014592 D014591 D005831 D052776 D005261 D006470 D010335 D013568 D008599|Menorrhagia;Menorrhagia Due to Benign Causes
D023921|Coronary Stenosis|cardiology|6|D003327 D017202 D006331 D002318 D014652|Coronary Stenosis;Coronary Artery Stenosis
D001988|Bronchiolitis|infection|6|D001991 D012141 D007239 D001982 D012140 D008173 D008171|Bronchiolitis
D000789|Angina, Unstable|cardiology|6|D000787 D017202 D006331 D002318 D014652 D002637 D010146 D009461 D012816 D013568|Angina, Unstable
D010195|Pancreatitis|gastroenterology|6|D010182 D004066|Pancreatitis;Acute Pancreatitis
D012175|Retinoblastoma|oncology|6|D018302 D017599 D009373 D009370 D009369 D009375 D009380 D019572 D005134 D009371 D015785 D005128 D012164|Retinoblastoma
D003680|Deglutition Disorders|gastroenterology|6|D004935 D005767 D004066 D010608 D010038|Dysphagia;Deglutition Disorders
D006946|Hyperinsulinism|metabolism|6|D044882 D008659 D009750|Hyperinsulinism;Hyperinsulinemia
D003668|Pressure Ulcer|dermatology|6|D012883 D012871 D017437|Pressure Ulcer;Pressure Ulcers
D002825|Chorioretinitis|ophthalmology|6|D012173 D012164 D005128 D002833 D015862 D014603 D015866 D015864 D014605|Chorioretinitis
D020920|Dyssomnias|psychiatry|6|D012893 D009422 D001523|Dyssomnias
D008569|Memory Disorders|neurology|6|D019954 D009461 D009422 D012816 D013568 D001520|Memory Disorders;Age Associated Memory Impairment;Age-Related Memory Disorders
D006453|Hemoglobinopathies|haematology|6|D006402 D006425 D030342 D009358|Hemoglobinopathies
D014571|Urologic Neoplasms|oncology|6|D014565 D009371 D009369 D052801 D052776 D005261|Urologic Neoplasms
D016470|Bacteremia|infection|6|D001424 D001423 D007239 D018805 D018746 D007249 D010335 D013568|Bacteremia
D002282|Adenocarcinoma, Bronchiolo-Alveolar|oncology|6|D000077192 D000230 D002277 D009375 D009370 D009369 D008175 D012142 D013899 D009371|Bronchiolo-Alveolar Adenocarcinoma
D020258|Neurotoxicity Syndromes|neurology|6|D009422 D011041 D064419|Neurotoxicity Syndromes
D003234|Conjunctivitis, Bacterial|infection|6|D015818 D001424 D001423 D007239 D015817 D003231 D003229 D005128|Bacterial Conjunctivitis
D013276|Stomach Ulcer|gastroenterology|6|D010437 D004378 D007410 D005767 D004066 D013272|Gastric Ulcer;Stomach Ulcer
D014098|Toothache|dental|6|D014076 D009057 D005157 D010146 D009461 D012816 D013568|Dental Pain;Toothache;Postoperative Dental Pain
D021181|Egg Hypersensitivity|immunology|6|D005512 D006969 D006967 D007154|Egg Hypersensitivity;Egg Allergy
D000172|Acromegaly|neurology|6|D001849 D001847 D009140 D006964 D010900 D007027 D001927 D002493 D009422 D004700|Acromegaly
`;
