/**
 * @module What people call diseases, symptoms, body parts and treatments, beside the words of medicine. One concept a
 * line: the name that MeSH or the registry uses, then the others. Only names for the same thing: what is narrower or
 * wider does not belong here. Our own choice of common knowledge.
 */
export const LAY_NAMES = `
Myocardial Infarction: heart attack; cardiac infarction
Stroke: cerebrovascular accident; brain attack; apoplexy; cerebral stroke; CVA
Hypertension: high blood pressure; elevated blood pressure; arterial hypertension; HTN
Hypotension: low blood pressure
Heart Failure: cardiac failure; weak heart; CHF
Heart Arrest: cardiac arrest; cardiopulmonary arrest
Arrhythmias, Cardiac: irregular heartbeat; heart rhythm disorder; cardiac arrhythmia; heart arrhythmia; abnormal heart rhythm
Atrial Fibrillation: AFib; auricular fibrillation
Tachycardia: fast heartbeat; rapid heartbeat; racing heart
Bradycardia: slow heartbeat; slow heart rate
Coronary Disease: coronary heart disease
Coronary Artery Disease: clogged arteries of the heart; coronary atherosclerosis; coronary arteriosclerosis
Atherosclerosis: hardening of the arteries
Angina Pectoris: angina; cardiac chest pain; stenocardia
Peripheral Arterial Disease: poor circulation in the legs; peripheral artery disease
Intermittent Claudication: leg pain when walking
Aortic Aneurysm: ballooning of the aorta
Heart Defects, Congenital: congenital heart disease; born with a heart defect; congenital heart defect
Venous Thrombosis: deep vein thrombosis; blood clot in the leg; DVT
Pulmonary Embolism: blood clot in the lung; lung clot
Thrombosis: blood clot
Varicose Veins: varicosities; swollen veins
Hypercholesterolemia: high cholesterol; raised cholesterol; elevated cholesterol
Hyperlipidemias: high blood fats; high lipids
Hypertriglyceridemia: high triglycerides
Raynaud Disease: white finger disease; Raynaud phenomenon; Raynaud's
Postural Orthostatic Tachycardia Syndrome: POTS
Ischemic Attack, Transient: mini stroke; ministroke; TIA; transient ischaemic attack
Diabetes Mellitus: sugar diabetes; sugar disease
Diabetes Mellitus, Type 1: juvenile diabetes; insulin dependent diabetes; type 1 diabetes; T1D; T1DM; IDDM
Diabetes Mellitus, Type 2: adult onset diabetes; non insulin dependent diabetes; type 2 diabetes; T2D; T2DM; NIDDM
Diabetes, Gestational: pregnancy diabetes; diabetes in pregnancy; gestational diabetes
Prediabetic State: prediabetes; pre-diabetes; borderline diabetes
Hyperglycemia: high blood sugar; high blood glucose
Hypoglycemia: low blood sugar; low blood glucose; insulin reaction
Diabetic Neuropathies: diabetic nerve damage
Diabetic Retinopathy: diabetic eye disease
Diabetic Nephropathies: diabetic kidney disease
Obesity: severe overweight; adiposity
Hypothyroidism: underactive thyroid; low thyroid
Hyperthyroidism: overactive thyroid; high thyroid
Graves Disease: Basedow disease
Hashimoto Disease: Hashimoto thyroiditis; Hashimoto's; autoimmune thyroiditis
Goiter: enlarged thyroid; goitre
Addison Disease: primary adrenal insufficiency; chronic adrenal insufficiency
Cushing Syndrome: hypercortisolism
Gout: gouty arthritis
Polycystic Ovary Syndrome: PCOS; Stein Leventhal syndrome; polycystic ovarian syndrome
Amyotrophic Lateral Sclerosis: Lou Gehrig's disease; Lou Gehrig; motor neurone disease; Charcot disease; ALS; motor neuron disease
Parkinson Disease: shaking palsy; paralysis agitans; Parkinson's; PD
Alzheimer Disease: Alzheimer's; Alzheimer dementia; senile dementia of the Alzheimer type
Dementia: senility
Memory Disorders: memory loss; forgetfulness; memory impairment
Multiple Sclerosis: disseminated sclerosis; MS
Epilepsy: seizure disorder; fits; falling sickness
Seizures: convulsions
Huntington Disease: Huntington's chorea; Huntington's; chorea major
Migraine Disorders: migraine; sick headache; migraine headache
Headache: head pain; cephalalgia; cephalgia
Tension-Type Headache: tension headache
Neuralgia: nerve pain; neuropathic pain
Trigeminal Neuralgia: tic douloureux
Peripheral Nervous System Diseases: peripheral neuropathy; nerve damage in hands and feet; polyneuropathy
Carpal Tunnel Syndrome: median nerve compression at the wrist
Sciatica: sciatic nerve pain
Bell Palsy: facial paralysis; facial palsy
Restless Legs Syndrome: Willis Ekbom disease; restless legs; RLS
Tourette Syndrome: Tourette's; tic disorder with vocal tics; Gilles de la Tourette
Cerebral Palsy: spastic paralysis of children; Little disease
Guillain-Barre Syndrome: acute inflammatory polyneuropathy; GBS
Myasthenia Gravis: grave muscle weakness
Muscular Dystrophy, Duchenne: Duchenne; Duchenne muscular dystrophy; DMD
Brain Injuries, Traumatic: head injury; traumatic brain injury; TBI
Brain Concussion: concussion; mild traumatic brain injury
Brain Neoplasms: brain tumor; brain cancer
Hydrocephalus: water on the brain
Meningitis: inflammation of the meninges
Intracranial Aneurysm: brain aneurysm; cerebral aneurysm
Intracranial Hemorrhages: brain bleed; bleeding in the brain; brain haemorrhage
Tremor: shaking; shaky hands
Essential Tremor: familial tremor; benign tremor
Vertigo: spinning sensation
Dizziness: lightheadedness; giddiness
Syncope: fainting; passing out; blackout
Paralysis: palsy
Hemiplegia: paralysis of one side
Muscle Cramp: charley horse; leg cramps
Muscle Spasticity: spasticity; stiff muscles
Delirium: acute confusion; acute confusional state
Coma: unconsciousness
Neoplasms: cancer; tumor; malignancy; malignant neoplasm
Breast Neoplasms: breast cancer; breast tumor; cancer of the breast; mammary cancer
Lung Neoplasms: lung cancer; cancer of the lung; lung tumor; pulmonary neoplasm
Carcinoma, Non-Small-Cell Lung: non-small cell lung cancer; NSCLC; non small cell lung carcinoma
Small Cell Lung Carcinoma: small cell lung cancer; SCLC; oat cell carcinoma
Prostatic Neoplasms: prostate cancer; cancer of the prostate; prostate tumor; prostatic cancer
Colorectal Neoplasms: bowel cancer; colorectal cancer; CRC
Colonic Neoplasms: colon cancer; cancer of the colon
Rectal Neoplasms: rectal cancer; cancer of the rectum
Stomach Neoplasms: stomach cancer; gastric cancer; cancer of the stomach; gastric neoplasm
Esophageal Neoplasms: esophageal cancer; cancer of the esophagus; gullet cancer; cancer of the food pipe
Liver Neoplasms: liver cancer; cancer of the liver; hepatic neoplasm
Carcinoma, Hepatocellular: hepatocellular carcinoma; hepatoma; HCC
Pancreatic Neoplasms: pancreatic cancer; cancer of the pancreas; pancreas cancer
Kidney Neoplasms: kidney cancer; renal cancer; cancer of the kidney
Carcinoma, Renal Cell: renal cell carcinoma; renal cell cancer; hypernephroma; RCC
Urinary Bladder Neoplasms: bladder cancer; cancer of the bladder; bladder tumor; urinary bladder cancer
Ovarian Neoplasms: ovarian cancer; cancer of the ovary; ovary cancer
Uterine Cervical Neoplasms: cervical cancer; cancer of the cervix; cervix cancer
Endometrial Neoplasms: endometrial cancer; womb cancer; cancer of the womb; cancer of the womb lining
Uterine Neoplasms: womb cancer; cancer of the womb; uterine cancer; cancer of the uterus
Testicular Neoplasms: testicular cancer; cancer of the testis
Thyroid Neoplasms: thyroid cancer; cancer of the thyroid
Skin Neoplasms: skin cancer; cancer of the skin
Melanoma: malignant melanoma; black skin cancer
Carcinoma, Basal Cell: basal cell carcinoma; basal cell skin cancer; rodent ulcer; BCC
Carcinoma, Squamous Cell: squamous cell carcinoma; squamous cell cancer
Head and Neck Neoplasms: head and neck cancer; head neck tumor
Laryngeal Neoplasms: throat cancer of the voice box; laryngeal cancer; cancer of the larynx
Mouth Neoplasms: mouth cancer; oral cancer; cancer of the mouth
Bone Neoplasms: bone cancer; bone tumor
Leukemia: blood cancer of white cells; cancer of the white blood cells
Leukemia, Myeloid, Acute: acute myeloid leukemia; acute myelogenous leukemia; AML; acute nonlymphocytic leukemia
Precursor Cell Lymphoblastic Leukemia-Lymphoma: acute lymphoblastic leukemia; acute lymphocytic leukemia; acute lymphoid leukemia; ALL
Leukemia, Lymphocytic, Chronic, B-Cell: chronic lymphocytic leukemia; CLL
Leukemia, Myelogenous, Chronic, BCR-ABL Positive: chronic myeloid leukemia; chronic myelogenous leukemia; CML
Lymphoma: lymph gland cancer; cancer of the lymph nodes; lymphatic cancer
Hodgkin Disease: Hodgkin lymphoma
Lymphoma, Non-Hodgkin: non-Hodgkin lymphoma; NHL
Multiple Myeloma: plasma cell myeloma; Kahler disease; myelomatosis
Glioblastoma: glioblastoma multiforme; GBM
Mesothelioma: asbestos cancer
Neoplasm Metastasis: metastasis; cancer that has spread; secondary cancer
Polyps: growths in the bowel lining
Uterine Fibroid: leiomyoma of uterus; uterine leiomyoma; fibroids of the womb; uterine myoma
Asthma: bronchial asthma
Pulmonary Disease, Chronic Obstructive: COPD; chronic obstructive lung disease; chronic obstructive airway disease; smoker's lung
Pulmonary Emphysema: emphysema
Bronchitis: chest cold
Pneumonia: lung infection; inflammation of the lungs
Tuberculosis: consumption of the lungs; TB; Koch disease
Influenza, Human: flu; influenza; grippe
Common Cold: cold; head cold; acute coryza
COVID-19: COVID19; coronavirus disease 2019; SARS-CoV-2 infection; coronavirus infection 2019; corona virus disease; covid; 2019-nCoV disease
Post-Acute COVID-19 Syndrome: long covid; long haul covid; post covid syndrome; PASC; post covid condition
Whooping Cough: pertussis
Croup: barking cough of children
Pulmonary Fibrosis: scarring of the lungs; lung fibrosis; fibrosis of the lung
Idiopathic Pulmonary Fibrosis: IPF; cryptogenic fibrosing alveolitis
Cystic Fibrosis: mucoviscidosis; CF
Hypertension, Pulmonary: pulmonary hypertension; high blood pressure in the lungs
Dyspnea: shortness of breath; breathlessness; trouble breathing; difficulty breathing
Cough: coughing; tussis
Hemoptysis: coughing up blood
Sleep Apnea, Obstructive: obstructive sleep apnea; OSA; stopping breathing during sleep
Snoring: loud breathing in sleep
Respiratory Distress Syndrome: ARDS; acute respiratory distress syndrome; shock lung
Respiratory Distress Syndrome, Newborn: hyaline membrane disease; infant respiratory distress syndrome
Pneumothorax: collapsed lung
Rhinitis, Allergic, Seasonal: hay fever; pollen allergy; pollinosis; seasonal allergic rhinitis
Rhinitis, Allergic: allergic rhinitis; nasal allergy
Sinusitis: sinus infection; sinus inflammation
Pharyngitis: sore throat; throat inflammation
Tonsillitis: inflamed tonsils
Laryngitis: inflamed voice box
Epistaxis: nosebleed; nose bleed; bleeding nose
Nasal Obstruction: stuffy nose; blocked nose; nasal congestion
Hearing Loss: deafness; hard of hearing; hearing impairment
Tinnitus: ringing in the ears; ear ringing
Otitis Media: middle ear infection; ear infection
Earache: ear pain; otalgia
Motion Sickness: travel sickness; sea sickness; car sickness; seasickness
Olfaction Disorders: loss of smell; anosmia
Abdominal Pain: stomach ache; stomachache; belly ache; tummy ache; bellyache; belly pain; stomach pain
Dyspepsia: indigestion; upset stomach
Heartburn: acid indigestion; pyrosis
Gastroesophageal Reflux: acid reflux; GERD; reflux disease; gastroesophageal reflux disease; gastro-oesophageal reflux disease
Peptic Ulcer: stomach and duodenal ulcer; peptic ulcer disease
Stomach Ulcer: gastric ulcer
Gastritis: inflammation of the stomach; inflamed stomach lining
Gastroenteritis: stomach flu; stomach bug; stomach virus; gastric flu
Diarrhea: loose stools; loose bowels; the runs
Constipation: hard stools; irregular bowel movements; costiveness
Vomiting: throwing up; emesis; being sick
Nausea: feeling sick; queasiness
Flatulence: wind in the bowel; intestinal gas; passing gas
Irritable Bowel Syndrome: IBS; spastic colon; irritable colon; mucous colitis
Inflammatory Bowel Diseases: IBD
Crohn Disease: regional enteritis; Crohn's; regional ileitis
Colitis, Ulcerative: ulcerative colitis; UC
Celiac Disease: gluten intolerance; coeliac sprue; gluten enteropathy; nontropical sprue
Lactose Intolerance: milk sugar intolerance; dairy intolerance; lactase deficiency
Hemorrhoids: piles; hemorroids
Fissure in Ano: anal fissure; tear of the anus
Fecal Incontinence: bowel incontinence; loss of bowel control
Appendicitis: inflamed appendix; inflammation of the appendix
Gallstones: gall stones; cholelithiasis; stones in the gallbladder; gallbladder stones
Cholecystitis: inflamed gallbladder; gallbladder inflammation
Jaundice: yellow skin; icterus
Liver Cirrhosis: scarring of the liver; cirrhosis; cirrhosis of the liver; hepatic cirrhosis
Fatty Liver: hepatic steatosis; liver steatosis
Non-alcoholic Fatty Liver Disease: NAFLD; nonalcoholic fatty liver disease; MASLD; metabolic dysfunction-associated steatotic liver disease
Hepatitis: inflammation of the liver; liver inflammation
Hepatitis A: infectious hepatitis
Hepatitis B: hep B; serum hepatitis
Hepatitis C: hep C
Ascites: fluid in the abdomen; water in the belly
Pancreatitis: inflamed pancreas; inflammation of the pancreas
Hernia: rupture of the abdominal wall
Hernia, Inguinal: inguinal hernia; groin hernia
Deglutition Disorders: trouble swallowing; dysphagia; difficulty swallowing; swallowing disorder
Halitosis: bad breath
Xerostomia: dry mouth
Dental Caries: tooth decay; cavities; dental cavities; rotten teeth
Toothache: tooth pain; dental pain
Gingivitis: inflamed gums; gum inflammation
Periodontal Diseases: gum disease
Stomatitis, Aphthous: canker sores; aphthous ulcer; recurrent aphthous stomatitis
Stomatitis: mouth sores; oral mucositis; inflammation of the mouth
Bruxism: teeth grinding; grinding of the teeth
Kidney Diseases: renal disease; nephropathy
Renal Insufficiency: kidney failure; renal failure; kidney insufficiency
Renal Insufficiency, Chronic: chronic kidney disease; CKD; chronic renal failure; chronic renal disease
Kidney Failure, Chronic: end stage renal disease; end stage kidney disease; ESRD; ESKD; end-stage renal failure
Acute Kidney Injury: acute kidney failure; acute renal failure; AKI; acute kidney insufficiency
Kidney Calculi: kidney stones; renal stones; renal calculi; nephrolithiasis
Urolithiasis: urinary stones; urinary tract stones
Polycystic Kidney, Autosomal Dominant: ADPKD; adult polycystic kidney disease
Urinary Tract Infections: bladder infection; water infection; UTI; urine infection
Cystitis: inflamed bladder; bladder inflammation
Cystitis, Interstitial: painful bladder syndrome; bladder pain syndrome; interstitial cystitis
Urinary Incontinence: loss of bladder control; leaking urine; bladder leakage; incontinence of urine
Enuresis: bedwetting; bed wetting
Urinary Bladder, Overactive: overactive bladder; OAB
Hematuria: blood in urine; blood in the urine
Proteinuria: protein in the urine
Nocturia: urination at night; night time urination
Dysuria: painful urination; burning urination
Prostatic Hyperplasia: enlarged prostate; BPH; benign prostatic hyperplasia; benign prostatic hypertrophy
Erectile Dysfunction: impotence; erection problems; male impotence
Premature Ejaculation: early ejaculation; ejaculatio praecox
Infertility: unable to conceive; trouble getting pregnant; subfertility
Abortion, Spontaneous: miscarriage; spontaneous abortion; pregnancy loss
Pre-Eclampsia: toxemia of pregnancy; preeclampsia; pregnancy toxemia
Morning Sickness: nausea in pregnancy; pregnancy sickness
Premature Birth: preterm birth; preterm delivery; premature delivery
Infant, Premature: premature baby; preterm infant; preemie; premature infant
Cesarean Section: caesarean; C-section; cesarean delivery; caesarean birth
Labor, Obstetric: childbirth labour; birth labour
Postpartum Hemorrhage: bleeding after birth; bleeding after childbirth
Depression, Postpartum: postnatal depression; postpartum depression; depression after childbirth
Breast Feeding: breastfeeding; nursing a baby
Menopause: change of life; climacteric
Hot Flashes: hot flushes; night sweats of menopause
Dysmenorrhea: period pain; menstrual cramps; painful periods; menstrual pain
Menorrhagia: heavy periods; heavy menstrual bleeding; heavy bleeding during periods
Amenorrhea: absent periods; missed periods; no periods
Premenstrual Syndrome: PMS; premenstrual tension
Vulvovaginitis: inflammation of the vulva and vagina
Candidiasis, Vulvovaginal: vaginal thrush; vaginal yeast infection; vulvovaginal candidiasis
Candidiasis: thrush; yeast infection; candidosis
Uterine Prolapse: fallen womb; dropped uterus
Contraception: birth control
Arthritis, Rheumatoid: rheumatoid arthritis; rheumatism of the joints; RA
Osteoarthritis: degenerative joint disease; wear and tear arthritis; arthrosis; degenerative arthritis
Osteoarthritis, Knee: knee osteoarthritis; knee arthritis; gonarthrosis; worn out knee
Osteoarthritis, Hip: hip osteoarthritis; coxarthrosis; hip arthritis
Spondylitis, Ankylosing: ankylosing spondylitis; Bechterew disease; Marie-Strumpell disease
Arthritis, Juvenile: juvenile arthritis; juvenile idiopathic arthritis; JIA
Arthritis, Psoriatic: psoriatic arthritis; PsA
Arthralgia: joint pain; aching joints; painful joints
Myalgia: muscle pain; muscle ache; aching muscles; sore muscles
Low Back Pain: lumbago; lower back pain; lumbar pain
Back Pain: backache; back ache
Neck Pain: neckache; stiff neck; cervicalgia
Intervertebral Disc Displacement: slipped disc; herniated disc; disc prolapse; prolapsed disc; slipped disk; herniated disk
Fibromyalgia: fibrositis; muscular rheumatism
Osteoporosis: brittle bones; bone thinning; thin bones
Osteogenesis Imperfecta: brittle bone disease; glass bones
Fractures, Bone: broken bone; bone fracture; fracture
Hip Fractures: broken hip
Scoliosis: curved spine; curvature of the spine
Rickets: soft bones in children
Sprains and Strains: sprain; pulled muscle; strained muscle
Plantar Fasciitis: heel spur pain; fasciitis of the sole; policeman's heel
Tennis Elbow: lateral epicondylitis; tennis arm
Bursitis: housemaid's knee; inflamed bursa
Adhesive Capsulitis: frozen shoulder; stiff shoulder
Hallux Valgus: bunion
Flatfoot: flat feet; fallen arches; pes planus
Lupus Erythematosus, Systemic: lupus; SLE; systemic lupus erythematosus; systemic lupus
Scleroderma, Systemic: systemic sclerosis; scleroderma
Sjogren's Syndrome: sicca syndrome; Sjogren disease
Fatigue Syndrome, Chronic: chronic fatigue syndrome; myalgic encephalomyelitis; ME/CFS
Fatigue: tiredness; exhaustion; lack of energy; weariness
Dermatitis, Atopic: atopic dermatitis; atopic eczema; neurodermatitis; eczema
Psoriasis: psoriasis vulgaris skin plaques
Acne Vulgaris: acne; pimples; zits
Rosacea: acne rosacea; red face disease
Urticaria: hives; nettle rash; welts
Pruritus: itching; itch; itchy skin
Exanthema: rash; skin rash
Alopecia: hair loss; baldness; balding
Alopecia Areata: patchy hair loss; spot baldness
Hirsutism: excess hair in women; unwanted facial hair in women
Hyperhidrosis: excessive sweating; too much sweating
Vitiligo: white spot disease; leucoderma; leukoderma
Warts: verrucas; verrucae
Tinea Pedis: athlete's foot; foot fungus
Tinea: ringworm; dermatophytosis
Onychomycosis: nail fungus; fungal nail infection; fungal nails
Tinea Cruris: jock itch
Scabies: the itch mite; sarcoptic itch
Lice Infestations: head lice; pediculosis; lice
Impetigo: school sores
Cellulitis: skin infection of the deeper layers
Furunculosis: boils; furuncles
Pressure Ulcer: bed sores; bedsores; pressure sores; decubitus ulcer; pressure injury; decubitus
Burns: burn injury; burn wounds; scalds
Sunburn: erythema solare
Cicatrix: scars; scarring
Keloid: overgrown scar; raised scar
Lentigo: age spots; liver spots
Nevus: skin moles; mole of the skin; naevus
Contusions: bruises; bruising
Ichthyosis: fish scale disease
Epidermolysis Bullosa: butterfly skin disease; butterfly children disease
Cataract: clouding of the lens; clouded lens; cloudy lens
Glaucoma: high eye pressure disease; green star
Macular Degeneration: age-related macular degeneration; AMD; ARMD
Conjunctivitis: pink eye; pinkeye; red eye infection
Dry Eye Syndromes: dry eyes; dry eye disease
Myopia: nearsightedness; short sight; near-sightedness; shortsightedness
Hyperopia: farsightedness; long sight; far-sightedness; hypermetropia
Presbyopia: old age sight; age-related long sight
Amblyopia: lazy eye
Strabismus: squint; cross-eyed; crossed eyes
Blindness: loss of sight; vision loss
Hordeolum: stye; sty
Color Vision Defects: color blindness; colour blind
Retinal Detachment: detached retina
Anemia: low blood count; low hemoglobin; tired blood
Anemia, Iron-Deficiency: iron deficiency anemia; low iron anemia
Anemia, Sickle Cell: sickle cell disease; sickle cell anemia; sickle cell disorder; SCD
Thalassemia: Mediterranean anemia; Cooley anemia
Hemophilia A: classic hemophilia; factor VIII deficiency
Thrombocytopenia: low platelets; low platelet count; thrombopenia
Neutropenia: low white blood cells; low neutrophils
Leukopenia: low white cell count
Sepsis: blood poisoning; septicemia
Hemorrhage: bleeding
Edema: swelling from fluid; dropsy; fluid retention
Lymphedema: swelling after lymph node removal
HIV Infections: HIV/AIDS; HIV disease; human immunodeficiency virus infection
Acquired Immunodeficiency Syndrome: AIDS; acquired immune deficiency syndrome
Sexually Transmitted Diseases: STD; STI; venereal disease; sexually transmitted infection
Gonorrhea: the clap
Syphilis: lues
Herpes Labialis: cold sores; fever blister
Herpes Zoster: shingles; zona; zoster
Neuralgia, Postherpetic: postherpetic neuralgia; pain after shingles
Chickenpox: varicella; chicken pox
Measles: rubeola; morbilli
Rubella: German measles
Mumps: epidemic parotitis
Scarlet Fever: scarlatina
Poliomyelitis: polio; infantile paralysis
Infectious Mononucleosis: glandular fever; mono; kissing disease; mononucleosis
Tetanus: lockjaw
Rabies: hydrophobia
Lyme Disease: Lyme borreliosis; tick disease
Malaria: swamp fever; paludism; ague
Dengue: breakbone fever; dengue fever
Leprosy: Hansen's disease
Schistosomiasis: bilharzia; snail fever; bilharziasis
Onchocerciasis: river blindness
Trypanosomiasis, African: sleeping sickness
Chagas Disease: American trypanosomiasis
Leishmaniasis, Visceral: kala-azar; black fever
Elephantiasis, Filarial: lymphatic filariasis; elephantiasis
Helminthiasis: worms; intestinal worms; worm infection
Enterobiasis: pinworms; threadworms; pinworm infection; oxyuriasis
Ascariasis: roundworm infection; roundworms
Hookworm Infections: hookworm
Giardiasis: beaver fever
Food Poisoning: foodborne illness; foodborne diseases
Typhoid Fever: enteric fever; typhoid
Monkeypox: mpox; monkey pox
Methicillin-Resistant Staphylococcus aureus: MRSA
Food Hypersensitivity: food allergy
Peanut Hypersensitivity: peanut allergy; nut allergy to peanuts
Milk Hypersensitivity: milk allergy; cow's milk allergy
Egg Hypersensitivity: egg allergy
Drug Hypersensitivity: drug allergy; medicine allergy; allergy to medicines
Hypersensitivity: allergy; allergic disease
Anaphylaxis: anaphylactic shock; severe allergic reaction
Fever: high temperature; pyrexia; raised temperature
Pain: aches
Pain, Postoperative: pain after surgery; postoperative pain; postsurgical pain
Chronic Pain: long-term pain; persistent pain
Inflammation: inflammatory reaction
Cachexia: wasting syndrome; wasting
Weight Loss: losing weight
Anorexia: loss of appetite; poor appetite
Dehydration: lack of body water
Malnutrition: undernutrition; undernourishment
Depressive Disorder, Major: major depression; clinical depression; major depressive disorder; MDD; unipolar depression
Depression: low mood; feeling blue; depressive symptoms
Bipolar Disorder: manic depression; manic-depressive illness; bipolar affective disorder
Anxiety Disorders: anxiety neurosis
Panic Disorder: panic attacks
Phobia, Social: social anxiety disorder; social phobia; social anxiety
Obsessive-Compulsive Disorder: OCD; obsessive compulsive neurosis
Stress Disorders, Post-Traumatic: PTSD; post-traumatic stress disorder; shell shock; posttraumatic stress disorder; post-traumatic stress
Schizophrenia: dementia praecox
Attention Deficit Disorder with Hyperactivity: ADHD; attention deficit hyperactivity disorder; hyperkinetic disorder
Autism Spectrum Disorder: autism; ASD; autistic spectrum disorder; autistic disorder
Dyslexia: reading disorder; reading disability; word blindness
Intellectual Disability: mental retardation; intellectual developmental disorder
Down Syndrome: trisomy 21; mongolism
Anorexia Nervosa: self-starvation; anorexic eating disorder
Bulimia Nervosa: bulimia; binge and purge disorder
Binge-Eating Disorder: binge eating; compulsive overeating
Feeding and Eating Disorders: eating disorders
Sleep Initiation and Maintenance Disorders: insomnia; sleeplessness; trouble sleeping; cannot sleep
Narcolepsy: sleep attacks; Gelineau syndrome
Alcoholism: alcohol dependence; alcohol addiction; alcohol use disorder; problem drinking
Substance-Related Disorders: drug abuse; drug addiction; substance abuse; substance use disorder
Opioid-Related Disorders: opioid use disorder; opioid addiction; opiate addiction; opioid dependence
Smoking Cessation: quit smoking; stop smoking; giving up smoking; quitting smoking; smoking cessation treatment
Tobacco Use Disorder: nicotine dependence; nicotine addiction; tobacco dependence
Suicide: taking one's life
Gender Dysphoria: gender identity disorder; transsexualism
Burnout, Professional: occupational burnout; job burnout; burn out at work
Spinal Cord Injuries: broken back with paralysis
Spina Bifida: open spine; spinal dysraphism; split spine
Cleft Lip: hare lip; harelip
Clubfoot: talipes equinovarus; club foot
Sudden Infant Death: SIDS; cot death; crib death; sudden infant death syndrome
Colic: baby colic; infantile colic
Diaper Rash: nappy rash; diaper dermatitis
Hand, Foot and Mouth Disease: HFMD; hand foot and mouth
Phenylketonurias: PKU
Marfan Syndrome: Marfan's
Ehlers-Danlos Syndrome: rubber skin disease; EDS; Ehlers Danlos
Neurofibromatosis 1: von Recklinghausen disease; NF1; neurofibromatosis type 1
Wilson Disease: hepatolenticular degeneration
Hemochromatosis: iron overload disease; bronze diabetes
Porphyrias: vampire disease
Glycogen Storage Disease Type II: Pompe disease; acid maltase deficiency
Hutchinson-Gilford Progeria Syndrome: progeria; premature aging of children
Creutzfeldt-Jakob Syndrome: Creutzfeldt-Jakob disease; CJD
Bovine Spongiform Encephalopathy: mad cow disease; Encephalopathy, Bovine Spongiform
Heat Stroke: sunstroke; heatstroke
Frostbite: freezing injury of the skin
Altitude Sickness: mountain sickness
Decompression Sickness: the bends; caisson disease
Jet Lag Syndrome: jet lag
Alcoholic Intoxication: drunkenness
Hangover: veisalgia; alcohol hangover
Snake Bites: snakebite; snake bite envenoming; snakebite envenoming
Bites and Stings: insect bites; insect stings
Dog Bites: bitten by a dog
Renal Dialysis: kidney dialysis; hemodialysis; blood washing
Kidney Transplantation: kidney transplant; renal transplant; renal transplantation
Heart Transplantation: heart transplant; cardiac transplant; cardiac transplantation
Liver Transplantation: liver transplant; hepatic transplantation
Bone Marrow Transplantation: bone marrow transplant
Arthroplasty, Replacement, Knee: knee replacement; total knee replacement; total knee arthroplasty; TKA
Arthroplasty, Replacement, Hip: hip replacement; total hip replacement; total hip arthroplasty; THA
Coronary Artery Bypass: bypass surgery; heart bypass; CABG; coronary artery bypass grafting
Mastectomy: breast removal; removal of the breast
Hysterectomy: removal of the womb; removal of the uterus
Appendectomy: removal of the appendix; appendicectomy
Cholecystectomy: gallbladder removal; removal of the gallbladder
Tonsillectomy: removal of the tonsils; tonsil removal
Vasectomy: male sterilization
Bariatric Surgery: weight loss surgery; obesity surgery; metabolic surgery
Colonoscopy: bowel camera test
Radiotherapy: radiation therapy; radiation treatment; irradiation therapy
Drug Therapy: medication treatment; pharmacotherapy
Antineoplastic Agents: cancer drugs; anticancer drugs; chemotherapy drugs
Chemotherapy: chemo
Anesthesia: being put under
Vaccination: shots against disease; jabs; inoculation
Influenza Vaccines: flu shot; flu vaccine; flu jab
Blood Transfusion: transfusion of blood
Physical Therapy Modalities: physiotherapy; physical therapy; physio
Psychotherapy: talk therapy; talking therapy
Cognitive Behavioral Therapy: CBT; cognitive behaviour therapy
Electroconvulsive Therapy: shock therapy; ECT; electroshock therapy
Anti-Bacterial Agents: antibiotics
Antihypertensive Agents: blood pressure pills; blood pressure medicine
Anticoagulants: blood thinners
Diuretics: water pills; water tablets
Hypnotics and Sedatives: sleeping pills; sleeping tablets
Analgesics: painkillers; pain killers; pain relievers
Contraceptives, Oral: birth control pill; oral contraceptive; contraceptive pill; the pill
Cannabis: marijuana; marihuana; hashish
3,4-Methylenedioxymethamphetamine: MDMA; ecstasy
Magnetic Resonance Imaging: MRI; MRI scan; magnetic resonance tomography
Tomography, X-Ray Computed: CT scan; CAT scan; computed tomography; computerized tomography
Electrocardiography: ECG; EKG; electrocardiogram
Electroencephalography: EEG; electroencephalogram; brain wave test
Mammography: breast x-ray; mammogram; breast screening x-ray
Adolescent: teenager; teens
Infant, Newborn: newborn; neonate; newborn baby
`;
