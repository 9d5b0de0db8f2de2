/** @module MeSH terms of every descriptor that the demonstration registry mentions: descriptor | term. */
export const MESH_TERM_LINES = `
C000591245|semaglutide
C000656314|toripalimab
C000707970|tislelizumab
C000719848|zimberelimab
C024352|fludarabine
C446481|aliskiren
C529054|dapagliflozin
C570240|empagliflozin
C582203|dupilumab
C582435|pembrolizumab
D000007172|Erectile Dysfunction
D000008|Abdominal Neoplasms
D000013|Congenital Abnormalities
D000067877|Autism Spectrum Disorder
D000068099|Trauma and Stressor Related Disorders
D000068105|Bipolar and Related Disorders
D000068180|Aripiprazole
D000068256|Darbepoetin alfa
D000068258|Bevacizumab
D000068296|Risedronic Acid
D000068298|Fluticasone
D000068338|Everolimus
D000068437|Pemetrexed
D000068538|Dutasteride
D000068557|Olmesartan Medoxomil
D000068577|Nebivolol
D000068579|Celecoxib
D000068580|Varenicline
D000068581|Tadalafil
D000068582|Certolizumab Pegol
D000068656|Mometasone Furoate
D000068677|Sildenafil Citrate
D000068679|Emtricitabine
D000068698|Tenofovir
D000068756|Valsartan
D000068816|Adapalene
D000068817|Epoetin Alfa
D000068818|Cetuximab
D000068836|Rivastigmine
D000068878|Trastuzumab
D000068879|Adalimumab
D000069036|Insulin Glargine
D000069059|Atorvastatin
D000069079|Radiation Exposure
D000069283|Rituximab
D000069285|Infliximab
D000069286|Bortezomib
D000069287|Capecitabine
D000069349|Linezolid
D000069437|Pharmacological Phenomena
D000069438|Ezetimibe
D000069439|Dasatinib
D000069444|Omalizumab
D000069450|Liraglutide
D000069454|Darunavir
D000069458|Ranolazine
D000069465|Febuxostat
D000069476|Linagliptin
D000069544|Infectious Encephalitis
D000069552|Rivaroxaban
D000069557|Travoprost
D000069580|Bimatoprost
D000069582|Eszopiclone
D000069583|Pregabalin
D000069594|Abatacept
D000069603|Sevelamer
D000069604|Dabigatran
D000070657|Crystal Arthropathies
D000072471|Heterocyclic Compounds, Fused-Ring
D000072473|Fused-Ring Compounds
D000072657|ST Elevation Myocardial Infarction
D000073618|Varicella Zoster Virus Infection
D000073893|Sugars
D000074323|Alemtuzumab
D000074924|Nut and Peanut Hypersensitivity
D000075224|Cardiac Conduction System Disease
D000077143|Docetaxel
D000077144|Clopidogrel
D000077146|Irinotecan
D000077149|Sevoflurane
D000077150|Oxaliplatin
D000077152|Olanzapine
D000077154|Rosiglitazone
D000077156|Gefitinib
D000077157|Sorafenib
D000077192|Adenocarcinoma of Lung
D000077195|Squamous Cell Carcinoma of Head and Neck
D000077204|Temozolomide
D000077205|Pioglitazone
D000077206|Gabapentin
D000077208|Remifentanil
D000077209|Decitabine
D000077210|Sunitinib
D000077211|Zoledronic Acid
D000077212|Ropivacaine
D000077213|Lamotrigine
D000077235|Vinorelbine
D000077236|Topiramate
D000077237|Arsenic Trioxide
D000077261|Carvedilol
D000077265|Donepezil
D000077266|Moxifloxacin
D000077267|Fulvestrant
D000077269|Lenalidomide
D000077270|Exenatide
D000077289|Letrozole
D000077291|Terbinafine
D000077300|Bosentan
D000077333|Telmisartan
D000077334|Zolpidem
D000077335|Desflurane
D000077337|Vorinostat
D000077338|Latanoprost
D000077341|Lapatinib
D000077384|Anastrozole
D000077402|Pantoprazole
D000077404|Cidofovir
D000077407|Cilostazol
D000077408|Modafinil
D000077409|Tamsulosin
D000077425|Fondaparinux
D000077483|Valacyclovir
D000077486|Ticagrelor
D000077487|Pramipexole
D000077545|Eplerenone
D000077550|Ivabradine
D000077552|Basiliximab
D000077557|Ibandronic Acid
D000077561|Daclizumab
D000077562|Valganciclovir
D000077588|Deferasirox
D000077594|Nivolumab
D000077606|Trabectedin
D000077608|Aprepitant
D000077613|Etoricoxib
D000077727|Ertapenem
D000077866|Clofarabine
D000077924|Palonosetron
D000078305|Zonisamide
D000078334|Lacosamide
D000078764|Milnacipran
D000078784|Vortioxetine
D000079426|Vector Borne Diseases
D000079524|Narcotic-Related Disorders
D000079982|Gemtuzumab
D000080084|Calicheamicins
D000080223|Chronic Urticaria
D000080874|Synucleinopathies
D000080983|Bone Marrow Failure Disorders
D000081|Acetamides
D000081029|Pulmonary Arterial Hypertension
D000081207|Primary Immunodeficiency Diseases
D000081208|Hereditary Complement Deficiency Diseases
D000082|Acetaminophen
D000082862|Aortic Valve Disease
D000083|Acetanilides
D000083083|Laminopathies
D000085|Acetates
D000086382|COVID-19
D000086982|Blood-Borne Infections
D000090463|Iron Deficiencies
D000091642|Urogenital Diseases
D000091662|Genital Diseases
D000096724|Mosquito-Borne Diseases
D000143|Acids
D000144|Acids, Acyclic
D000146|Acids, Carbocyclic
D000147|Acids, Heterocyclic
D000148|Acids, Noncarboxylic
D000152|Acne Vulgaris
D000163|Acquired Immunodeficiency Syndrome
D000172|Acromegaly
D000193|Actinomycetales Infections
D000212|Acyclovir
D000218|Adamantane
D000225|Adenine
D000227|Adenine Nucleotides
D000230|Adenocarcinoma
D000236|Adenoma
D000241|Adenosine
D000291|Adnexal Diseases
D000380|Agranulocytosis
D000386|AIDS-Related Complex
D000420|Albuterol
D000437|Alcoholism
D000438|Alcohols
D000441|Hexanols
D000468|Alkalies
D000470|Alkaloids
D000473|Alkanes
D000475|Alkenes
D000476|Alkanesulfonates
D000493|Allopurinol
D000505|Alopecia
D000506|Alopecia Areata
D000536|Aluminum Hydroxide
D000544|Alzheimer Disease
D000547|Amantadine
D000577|Amides
D000578|Amidines
D000588|Amines
D000596|Amino Acids
D000597|Amino Acids, Branched-Chain
D000598|Amino Acids, Cyclic
D000600|Amino Acids, Dicarboxylic
D000601|Amino Acids, Essential
D000602|Amino Acids, Peptides, and Proteins
D000605|Amino Alcohols
D000613|Aminobutyrates
D000617|Aminoglycosides
D000636|Aminosalicylic Acids
D000638|Amiodarone
D000658|Amoxicillin
D000666|Amphotericin B
D000667|Ampicillin
D000686|Amyloidosis
D000690|Amyotrophic Lateral Sclerosis
D000707|Anaphylaxis
D000730|Androstadienes
D000731|Androstanes
D000736|Androstenes
D000740|Anemia
D000741|Anemia, Aplastic
D000743|Anemia, Hemolytic
D000745|Anemia, Hemolytic, Congenital
D000747|Anemia, Hypochromic
D000755|Anemia, Sickle Cell
D000787|Angina Pectoris
D000789|Angina, Unstable
D000795|Fabry Disease
D000799|Angioedema
D000813|Anilides
D000814|Aniline Compounds
D000838|Anions
D000844|Ankylosis
D000855|Anorexia
D000888|Antibodies, Anti-Idiotypic
D000906|Antibodies
D000911|Antibodies, Monoclonal
D001008|Anxiety Disorders
D001020|Aortic Stenosis, Subvalvular
D001024|Aortic Valve Stenosis
D001049|Apnea
D001068|Feeding and Eating Disorders
D001087|Arabinonucleosides
D001102|Arbovirus Infections
D001145|Arrhythmias, Cardiac
D001152|Arsenicals
D001157|Arterial Occlusive Diseases
D001161|Arteriosclerosis
D001168|Arthritis
D001172|Arthritis, Rheumatoid
D001190|Arylsulfonates
D001201|Ascites
D001228|Aspergillosis
D001229|Aspergillosis, Allergic Bronchopulmonary
D001241|Aspirin
D001249|Asthma
D001251|Astigmatism
D001254|Astrocytoma
D001262|Atenolol
D001281|Atrial Fibrillation
D001289|Attention Deficit Disorder with Hyperactivity
D001321|Autistic Disorder
D001327|Autoimmune Diseases
D001342|Autonomic Nervous System Diseases
D001361|Avitaminosis
D001372|Aza Compounds
D001374|Azacitidine
D001378|Azasteroids
D001384|Azetidines
D001385|Azetines
D001389|Azirines
D001393|Azoles
D001416|Back Pain
D001423|Bacterial Infections and Mycoses
D001424|Bacterial Infections
D001428|Bacterial Vaccines
D001471|Barrett Esophagus
D001480|Basal Ganglia Diseases
D001500|BCG Vaccine
D001507|Beclomethasone
D001519|Behavior
D001520|Behavior and Behavior Mechanisms
D001523|Mental Disorders
D001526|Behavioral Symptoms
D001549|Benzamides
D001550|Benzamidines
D001552|Benzazepines
D001555|Benzene Derivatives
D001559|Benzhydryl Compounds
D001562|Benzimidazoles
D001565|Benzoates
D001569|Benzodiazepines
D001572|Benzofurans
D001577|Benzophenones
D001578|Benzopyrans
D001581|Benzothiadiazines
D001597|Benzylidene Compounds
D001645|Biguanides
D001649|Bile Duct Diseases
D001650|Bile Duct Neoplasms
D001660|Biliary Tract Diseases
D001661|Biliary Tract Neoplasms
D001685|Biological Factors
D001688|Biological Products
D001697|Biomedical and Dental Materials
D001713|Biphenyl Compounds
D001714|Bipolar Disorder
D001745|Urinary Bladder Diseases
D001749|Urinary Bladder Neoplasms
D001761|Bleomycin
D001778|Blood Coagulation Disorders
D001791|Blood Platelet Disorders
D001796|Blood Protein Disorders
D001798|Blood Proteins
D001824|Body Constitution
D001832|Body Temperature Changes
D001835|Body Weight
D001837|Body Weights and Measures
D001847|Bone Diseases
D001848|Bone Diseases, Developmental
D001849|Bone Diseases, Endocrine
D001850|Bone Diseases, Infectious
D001851|Bone Diseases, Metabolic
D001855|Bone Marrow Diseases
D001885|Bordetella Infections
D001896|Boron Compounds
D001897|Boronic Acids
D001925|Brain Damage, Chronic
D001927|Brain Diseases
D001928|Brain Diseases, Metabolic
D001930|Brain Injuries
D001932|Brain Neoplasms
D001941|Breast Diseases
D001943|Breast Neoplasms
D001952|Bridged-Ring Compounds
D001982|Bronchial Diseases
D001984|Bronchial Neoplasms
D001988|Bronchiolitis
D001991|Bronchitis
D001997|Bronchopulmonary Dysplasia
D002032|Bulimia
D002045|Bupivacaine
D002047|Buprenorphine
D002051|Burkitt Lymphoma
D002087|Butyrates
D002117|Calcitriol
D002166|Camptothecin
D002177|Candidiasis
D002189|Marijuana Abuse
D002208|Caproates
D002219|Carbamates
D002220|Carbamazepine
D002227|Carbazoles
D002241|Carbohydrates
D002243|Carbolines
D002254|Carbonates
D002255|Carbonic Acid
D002264|Carboxylic Acids
D002276|Carcinoid Tumor
D002277|Carcinoma
D002278|Carcinoma in Situ
D002280|Carcinoma, Basal Cell
D002282|Adenocarcinoma, Bronchiolo-Alveolar
D002283|Carcinoma, Bronchogenic
D002289|Carcinoma, Non-Small-Cell Lung
D002292|Carcinoma, Renal Cell
D002294|Carcinoma, Squamous Cell
D002295|Carcinoma, Transitional Cell
D002297|Cardanolides
D002298|Cardenolides
D002301|Cardiac Glycosides
D002311|Cardiomyopathy, Dilated
D002312|Cardiomyopathy, Hypertrophic
D002318|Cardiovascular Diseases
D002327|Cariostatic Agents
D002330|Carmustine
D002338|Carotenoids
D002340|Carotid Artery Diseases
D002386|Cataract
D002395|Catecholamines
D002396|Catechols
D002493|Central Nervous System Diseases
D002494|Central Nervous System Infections
D002543|Cerebral Hemorrhage
D002544|Cerebral Infarction
D002545|Brain Ischemia
D002547|Cerebral Palsy
D002561|Cerebrovascular Disorders
D002577|Uterine Cervical Diseases
D002583|Uterine Cervical Neoplasms
D002620|Pharmacological and Toxicological Phenomena
D002637|Chest Pain
D002659|Child Development Disorders, Pervasive
D002699|Chlorambucil
D002740|Chlorothiazide
D002752|Chlorthalidone
D002762|Cholecalciferol
D002776|Cholestanes
D002782|Cholestenes
D002825|Chorioretinitis
D002833|Choroiditis
D002908|Chronic Disease
D002930|Cinchona Alkaloids
D002945|Cisplatin
D002955|Leucovorin
D002981|Clindamycin
D003000|Clonidine
D003008|Cloprostenol
D003015|Clostridium Infections
D003024|Clozapine
D003027|Cluster Headache
D003061|Codeine
D003067|Coenzymes
D003070|Coformycin
D003072|Cognition Disorders
D003078|Colchicine
D003092|Colitis
D003093|Colitis, Ulcerative
D003108|Colonic Diseases
D003109|Colonic Diseases, Functional
D003110|Colonic Neoplasms
D003115|Colony-Stimulating Factors
D003139|Common Cold
D003141|Communicable Diseases
D003192|Compulsive Behavior
D003193|Compulsive Personality Disorder
D003229|Conjunctival Diseases
D003231|Conjunctivitis
D003233|Conjunctivitis, Allergic
D003234|Conjunctivitis, Bacterial
D003240|Connective Tissue Diseases
D003324|Coronary Artery Disease
D003327|Coronary Disease
D003333|Coronaviridae Infections
D003339|Corpus Luteum Hormones
D003354|Corynebacterium Infections
D003374|Coumarins
D003424|Crohn Disease
D003453|Cryptococcosis
D003509|Cyclohexanecarboxylic Acids
D003510|Cyclohexanes
D003511|Cyclohexanols
D003516|Cycloparaffins
D003520|Cyclophosphamide
D003521|Cyclopropanes
D003524|Cyclosporins
D003550|Cystic Fibrosis
D003560|Cysts
D003561|Cytarabine
D003562|Cytidine
D003586|Cytomegalovirus Infections
D003596|Cytosine
D003606|Dacarbazine
D003609|Dactinomycin
D003622|Dapsone
D003630|Daunorubicin
D003638|Deafness
D003643|Death
D003645|Death, Sudden
D003668|Pressure Ulcer
D003677|Deficiency Diseases
D003680|Deglutition Disorders
D003704|Dementia
D003711|Demyelinating Diseases
D003741|Dental Deposits
D003773|Dental Plaque
D003841|Deoxycytidine
D003853|Deoxyribonucleosides
D003857|Deoxyuridine
D003863|Depression
D003865|Depressive Disorder, Major
D003866|Depressive Disorder
D003872|Dermatitis
D003876|Dermatitis, Atopic
D003907|Dexamethasone
D003915|Dextromethorphan
D003920|Diabetes Mellitus
D003922|Diabetes Mellitus, Type 1
D003924|Diabetes Mellitus, Type 2
D003925|Diabetic Angiopathies
D003928|Diabetic Nephropathies
D003929|Diabetic Neuropathies
D003930|Diabetic Retinopathy
D003933|Diagnosis
D003959|Diamines
D003967|Diarrhea
D003984|Dibenzazepines
D004008|Diclofenac
D004066|Digestive System Diseases
D004067|Digestive System Neoplasms
D004071|Digitalis Glycosides
D004077|Digoxin
D004091|Hydromorphone
D004095|Dihydropyridines
D004100|Dihydroxycholecalciferols
D004123|Dimethylamines
D004149|Dioxoles
D004151|Dipeptides
D004155|Diphenhydramine
D004164|Diphosphonates
D004165|Diphtheria
D004224|Diterpenes
D004266|DNA Virus Infections
D004295|Dihydroxyphenylalanine
D004317|Doxorubicin
D004338|Drug Combinations
D004351|Drug Resistance
D004364|Pharmaceutical Preparations
D004378|Duodenal Diseases
D004379|Duodenal Neoplasms
D004392|Dwarfism
D004393|Dwarfism, Pituitary
D004417|Dyspnea
D004421|Dystonia
D004427|Ear Diseases
D004485|Eczema
D004573|Electrolytes
D004602|Elements
D004617|Embolism
D004646|Emphysema
D004656|Enalapril
D004660|Encephalitis
D004671|Encephalitis, Arbovirus
D004672|Encephalitis, Japanese
D004700|Endocrine System Diseases
D004701|Endocrine Gland Neoplasms
D004763|Glucagon-Like Peptides
D004769|Enterovirus Infections
D004778|Environment and Public Health
D004781|Environmental Exposure
D004787|Environmental Pollution
D004806|Ependymoma
D004827|Epilepsy
D004828|Epilepsies, Partial
D004915|Leukemia, Erythroblastic, Acute
D004917|Erythromycin
D004921|Erythropoietin
D004935|Esophageal Diseases
D004938|Esophageal Neoplasms
D004941|Esophagitis
D004958|Estradiol
D004961|Estramustine
D004962|Estranes
D004963|Estrenes
D004977|Ethambutol
D004983|Ethanolamines
D004987|Ethers
D004997|Ethinyl Estradiol
D004999|Amifostine
D005019|Ethyl Ethers
D005021|Ethylamines
D005029|Ethylenediamines
D005047|Etoposide
D005128|Eye Diseases
D005134|Eye Neoplasms
D005157|Facial Pain
D005184|Fallopian Tube Diseases
D005185|Fallopian Tube Neoplasms
D005198|Fanconi Syndrome
D005221|Fatigue
D005227|Fatty Acids
D005231|Fatty Acids, Unsaturated
D005232|Fatty Acids, Volatile
D005233|Fatty Alcohols
D005234|Fatty Liver
D005261|Female Urogenital Diseases and Pregnancy Complications
D005283|Fentanyl
D005290|Ferric Compounds
D005334|Fever
D005355|Fibrosis
D005356|Fibromyalgia
D005459|Fluorides
D005467|Floxuridine
D005472|Fluorouracil
D005485|Flutamide
D005492|Folic Acid
D005512|Food Hypersensitivity
D005534|Foot Diseases
D005573|Formycins
D005575|Formyltetrahydrofolates
D005632|Fructose
D005663|Furans
D005665|Furosemide
D005680|gamma-Aminobutyric Acid
D005705|Gallbladder Diseases
D005706|Gallbladder Neoplasms
D005759|Gastroenteritis
D005764|Gastroesophageal Reflux
D005767|Gastrointestinal Diseases
D005768|Gastrointestinal Hormones
D005770|Gastrointestinal Neoplasms
D005776|Gaucher Disease
D005831|Genital Diseases, Female
D005832|Genital Diseases, Male
D005833|Genital Neoplasms, Female
D005834|Genital Neoplasms, Male
D005879|Tourette Syndrome
D005901|Glaucoma
D005902|Glaucoma, Open-Angle
D005909|Glioblastoma
D005910|Glioma
D005916|Globulins
D005960|Glucosides
D005971|Glutamates
D006001|Glycoconjugates
D006020|Glycopeptides
D006023|Glycoproteins
D006025|Glycosaminoglycans
D006027|Glycosides
D006058|Gonadal Disorders
D006073|Gout
D006086|Graft vs Host Disease
D006146|Guanidines
D006147|Guanine
D006201|Hair Diseases
D006255|Rhinitis, Allergic, Seasonal
D006258|Head and Neck Neoplasms
D006259|Craniocerebral Trauma
D006261|Headache
D006311|Hearing Disorders
D006323|Heart Arrest
D006330|Heart Defects, Congenital
D006331|Heart Diseases
D006332|Cardiomegaly
D006333|Heart Failure
D006349|Heart Valve Diseases
D006402|Hematologic Diseases
D006425|Hemic and Lymphatic Diseases
D006453|Hemoglobinopathies
D006470|Hemorrhage
D006474|Hemorrhagic Disorders
D006493|Heparin
D006495|Heparin, Low-Molecular-Weight
D006505|Hepatitis
D006509|Hepatitis B
D006521|Hepatitis, Chronic
D006525|Hepatitis, Viral, Human
D006526|Hepatitis C
D006528|Carcinoma, Hepatocellular
D006538|Heptanoic Acids
D006547|Hernia
D006556|Heroin Dependence
D006561|Herpes Simplex
D006562|Herpes Zoster
D006566|Herpesviridae Infections
D006571|Heterocyclic Compounds
D006572|Heterocyclic Compounds, Bridged-Ring
D006573|Heterocyclic Compounds, 1-Ring
D006574|Heterocyclic Compounds, 2-Ring
D006575|Heterocyclic Compounds, 3-Ring
D006576|Heterocyclic Compounds, 4 or More Rings
D006601|Hexoses
D006679|HIV Seropositivity
D006689|Hodgkin Disease
D006728|Hormones
D006730|Hormones, Hormone Substitutes, and Hormone Antagonists
D006834|Hydrazines
D006838|Hydrocarbons
D006839|Hydrocarbons, Acyclic
D006840|Hydrocarbons, Alicyclic
D006841|Hydrocarbons, Aromatic
D006844|Hydrocarbons, Cyclic
D006845|Hydrocarbons, Fluorinated
D006846|Hydrocarbons, Halogenated
D006852|Hydrochlorothiazide
D006853|Hydrocodone
D006858|Hydrofluoric Acid
D006877|Hydroxamic Acids
D006878|Hydroxides
D006880|Hydroxy Acids
D006887|Hydroxycholecalciferols
D006898|Hydroxylamines
D006908|Hydroxyprogesterones
D006918|Hydroxyurea
D006937|Hypercholesterolemia
D006938|Hyperlipoproteinemia Type II
D006943|Hyperglycemia
D006946|Hyperinsulinism
D006948|Hyperkinesis
D006949|Hyperlipidemias
D006951|Hyperlipoproteinemias
D006961|Hyperparathyroidism
D006962|Hyperparathyroidism, Secondary
D006963|Hyperphagia
D006964|Hyperpituitarism
D006967|Hypersensitivity
D006969|Hypersensitivity, Immediate
D006973|Hypertension
D006976|Hypertension, Pulmonary
D006984|Hypertrophy
D007003|Hypoglycemia
D007018|Hypopituitarism
D007022|Hypotension
D007024|Hypotension, Orthostatic
D007027|Hypothalamic Diseases
D007028|Hypothalamic Hormones
D007039|Hypotrichosis
D007042|Hypoxanthines
D007052|Ibuprofen
D007069|Ifosfamide
D007077|Ileal Diseases
D007078|Ileal Neoplasms
D007093|Imidazoles
D007094|Imides
D007128|Immunoglobulin Fragments
D007136|Immunoglobulins
D007140|Immunoglobulin Fab Fragments
D007153|Immunologic Deficiency Syndromes
D007154|Immune System Diseases
D007160|Immunoproliferative Disorders
D007162|Immunoproteins
D007175|Impulsive Behavior
D007189|Indans
D007191|Indazoles
D007192|Indenes
D007211|Indoles
D007212|Indolizines
D007213|Indomethacin
D007232|Infant, Newborn, Diseases
D007235|Infant, Premature, Diseases
D007238|Infarction
D007239|Infections
D007246|Infertility
D007249|Inflammation
D007251|Influenza, Human
D007287|Inorganic Chemicals
D007288|Inosine
D007319|Sleep Initiation and Maintenance Disorders
D007333|Insulin Resistance
D007370|Interferon Type I
D007371|Interferon-gamma
D007372|Interferons
D007376|Interleukin-2
D007378|Interleukins
D007405|Intervertebral Disc Displacement
D007410|Intestinal Diseases
D007414|Intestinal Neoplasms
D007477|Ions
D007501|Iron
D007511|Ischemia
D007538|Isoniazid
D007539|Isonicotinic Acids
D007546|Isoquinolines
D007555|Isoxazoles
D007579|Jejunal Diseases
D007580|Jejunal Neoplasms
D007592|Joint Diseases
D007612|Kanamycin
D007642|Keratosis
D007649|Ketamine
D007659|Ketones
D007661|Ketoses
D007674|Kidney Diseases
D007676|Kidney Failure, Chronic
D007680|Kidney Neoplasms
D007744|Obstetric Labor Complications
D007752|Obstetric Labor, Premature
D007769|Lactams
D007783|Lactones
D007818|Laryngeal Diseases
D007822|Laryngeal Neoplasms
D007871|Leg Ulcer
D007890|Leiomyosarcoma
D007905|Lens Diseases
D007938|Leukemia
D007945|Leukemia, Lymphoid
D007947|Leukemia, Megakaryoblastic, Acute
D007948|Leukemia, Monocytic, Acute
D007951|Leukemia, Myeloid
D007960|Leukocyte Disorders
D007970|Leukopenia
D007980|Levodopa
D007987|Gonadotropin-Releasing Hormone
D008012|Lidocaine
D008034|Lincomycin
D008052|Lipid Metabolism, Inborn Errors
D008055|Lipids
D008060|Lipodystrophy
D008064|Lipidoses
D008094|Lithium
D008103|Liver Cirrhosis
D008107|Liver Diseases
D008113|Liver Neoplasms
D008130|Lomustine
D008148|Lovastatin
D008171|Lung Diseases
D008172|Lung Diseases, Fungal
D008173|Lung Diseases, Obstructive
D008175|Lung Neoplasms
D008180|Lupus Erythematosus, Systemic
D008206|Lymphatic Diseases
D008222|Lymphokines
D008223|Lymphoma
D008224|Lymphoma, Follicular
D008228|Lymphoma, Non-Hodgkin
D008232|Lymphoproliferative Disorders
D008268|Macular Degeneration
D008278|Magnesium Sulfate
D008288|Malaria
D008420|Manufactured Materials
D008525|Medroxyprogesterone
D008527|Medulloblastoma
D008535|Megestrol
D008545|Melanoma
D008550|Melatonin
D008558|Melphalan
D008559|Memantine
D008563|Membrane Lipids
D008569|Memory Disorders
D008581|Meningitis
D008585|Meningitis, Meningococcal
D008589|Meningococcal Infections
D008595|Menorrhagia
D008599|Menstruation Disturbances
D008654|Mesothelioma
D008659|Metabolic Diseases
D008661|Metabolism, Inborn Errors
D008670|Metals
D008672|Metals, Alkali
D008679|Metaplasia
D008687|Metformin
D008691|Methadone
D008738|Methyl Ethers
D008744|Methylamines
D008774|Methylphenidate
D008775|Methylprednisolone
D008790|Metoprolol
D008795|Metronidazole
D008874|Midazolam
D008879|Midodrine
D008881|Migraine Disorders
D008911|Minocycline
D008937|Mitomycins
D008944|Mitral Valve Insufficiency
D009005|Monosaccharides
D009019|Morphinans
D009020|Morphine
D009022|Morphine Derivatives
D009025|Morpholines
D009043|Motor Activity
D009057|Stomatognathic Diseases
D009059|Mouth Diseases
D009069|Movement Disorders
D009101|Multiple Myeloma
D009103|Multiple Sclerosis
D009122|Muscle Hypertonia
D009128|Muscle Spasticity
D009135|Muscular Diseases
D009136|Muscular Dystrophies
D009140|Musculoskeletal Diseases
D009150|Mustard Compounds
D009164|Mycobacterium Infections
D009165|Mycobacterium Infections, Nontuberculous
D009173|Mycophenolic Acid
D009181|Mycoses
D009182|Mycosis Fungoides
D009187|Myelitis
D009196|Myeloproliferative Disorders
D009202|Cardiomyopathies
D009203|Myocardial Infarction
D009209|Myofascial Pain Syndromes
D009217|Myosarcoma
D009279|Naphthacenes
D009280|Naphthaleneacetic Acids
D009281|Naphthalenes
D009282|Naphthalenesulfonates
D009285|Naphthoquinones
D009288|Naproxen
D009293|Opioid-Related Disorders
D009298|Nasal Polyps
D009302|Nasopharyngeal Diseases
D009303|Nasopharyngeal Neoplasms
D009325|Nausea
D009328|Nebramycin
D009336|Necrosis
D009358|Congenital, Hereditary, and Neonatal Diseases and Abnormalities
D009362|Neoplasm Metastasis
D009369|Neoplasms
D009370|Neoplasms by Histologic Type
D009371|Neoplasms by Site
D009372|Neoplasms, Connective Tissue
D009373|Neoplasms, Germ Cell and Embryonal
D009375|Neoplasms, Glandular and Epithelial
D009379|Neoplasms, Muscle Tissue
D009380|Neoplasms, Nerve Tissue
D009382|Neoplasms, Unknown Primary
D009383|Neoplasms, Vascular Tissue
D009385|Neoplastic Processes
D009389|Neovascularization, Pathologic
D009419|Nerve Tissue Proteins
D009422|Nervous System Diseases
D009423|Nervous System Neoplasms
D009437|Neuralgia
D009461|Neurologic Manifestations
D009468|Neuromuscular Diseases
D009479|Neuropeptides
D009503|Neutropenia
D009525|Niacin
D009536|Niacinamide
D009538|Nicotine
D009539|Nicotinic Acids
D009570|Nitriles
D009574|Nitro Compounds
D009588|Nitrogen Mustard Compounds
D009593|Nitroimidazoles
D009603|Nitroso Compounds
D009607|Nitrosourea Compounds
D009650|Norpregnanes
D009651|Norpregnatrienes
D009654|Norsteroids
D009668|Nose Diseases
D009705|Nucleosides
D009706|Nucleic Acids, Nucleotides, and Nucleosides
D009711|Nucleotides
D009748|Nutrition Disorders
D009750|Nutritional and Metabolic Diseases
D009765|Obesity
D009767|Obesity, Morbid
D009771|Obsessive-Compulsive Disorder
D009798|Ocular Hypertension
D009837|Oligodendroglioma
D009842|Oligopeptides
D009844|Oligosaccharides
D009853|Omeprazole
D009894|Opportunistic Infections
D009930|Organic Chemicals
D009943|Organophosphorus Compounds
D009946|Organothiophosphorus Compounds
D009959|Oropharyngeal Neoplasms
D009976|Orthomyxoviridae Infections
D010003|Osteoarthritis
D010024|Osteoporosis
D010038|Otorhinolaryngologic Diseases
D010039|Otorhinolaryngologic Neoplasms
D010048|Ovarian Cysts
D010049|Ovarian Diseases
D010051|Ovarian Neoplasms
D010078|Oxazines
D010080|Oxazoles
D010087|Oxides
D010098|Oxycodone
D010121|Oxytocin
D010146|Pain
D010149|Pain, Postoperative
D010182|Pancreatic Diseases
D010187|Pancreatic Hormones
D010190|Pancreatic Neoplasms
D010195|Pancreatitis
D010254|Paranasal Sinus Diseases
D010265|Paraproteinemias
D010272|Parasitic Diseases
D010279|Parathyroid Diseases
D010281|Parathyroid Hormone
D010300|Parkinson Disease
D010335|Pathologic Processes
D010400|Penicillin G
D010406|Penicillins
D010419|Pentamidine
D010421|Pentanoic Acids
D010437|Peptic Ulcer
D010446|Peptide Fragments
D010455|Peptides
D010456|Peptides, Cyclic
D010510|Periodontal Diseases
D010518|Periodontitis
D010523|Peripheral Nervous System Diseases
D010532|Peritoneal Diseases
D010534|Peritoneal Neoplasms
D010554|Personality Disorders
D010608|Pharyngeal Diseases
D010610|Pharyngeal Neoplasms
D010616|Phenanthrenes
D010627|Phenethylamines
D010636|Phenols
D010647|Phenyl Ethers
D010648|Phenylacetates
D010649|Phenylalanine
D010656|Phenylephrine
D010666|Phenylpropionates
D010671|Phenylurea Compounds
D010698|Phobic Disorders
D010746|Phosphonoacetic Acid
D010752|Phosphoramide Mustards
D010755|Organophosphates
D010795|Phthalic Acids
D010797|Phthalimides
D010808|Physical Examination
D010829|Physiological Phenomena
D010847|Picolines
D010850|Picornaviridae Infections
D010860|Pigments, Biological
D010879|Piperazines
D010880|Piperidines
D010881|Piperidones
D010900|Pituitary Diseases
D010906|Pituitary Hormone-Releasing Hormones
D010907|Pituitary Hormones
D010909|Pituitary Hormones, Posterior
D011008|Pneumococcal Infections
D011014|Pneumonia
D011020|Pneumonia, Pneumocystis
D011024|Pneumonia, Viral
D011034|Podophyllotoxin
D011041|Poisoning
D011051|Poliomyelitis
D011073|Polyamines
D011083|Polycyclic Compounds
D011084|Polycyclic Aromatic Hydrocarbons
D011085|Polycystic Ovary Syndrome
D011090|Polyenes
D011092|Polyethylene Glycols
D011108|Polymers
D011115|Polyneuropathies
D011127|Polyps
D011134|Polysaccharides
D011183|Postoperative Complications
D011213|Poxviridae Infections
D011225|Pre-Eclampsia
D011230|Precancerous Conditions
D011236|Prediabetic State
D011239|Prednisolone
D011241|Prednisone
D011244|Pregnadienediols
D011245|Pregnadienes
D011246|Pregnadienetriols
D011248|Pregnancy Complications
D011278|Pregnanes
D011282|Pregnenediones
D011283|Pregnenes
D011305|Presbyopia
D011339|Probenecid
D011344|Procarbazine
D011345|Fenofibrate
D011374|Progesterone
D011412|Propanolamines
D011422|Propionates
D011433|Propranolol
D011437|Propylamines
D011453|Prostaglandins
D011459|Prostaglandins E, Synthetic
D011461|Prostaglandins F, Synthetic
D011465|Prostaglandins, Synthetic
D011469|Prostatic Diseases
D011471|Prostatic Neoplasms
D011506|Proteins
D011528|Protozoan Infections
D011565|Psoriasis
D011595|Psychomotor Agitation
D011596|Psychomotor Disorders
D011621|Pteridines
D011622|Pterins
D011634|Public Health
D011655|Pulmonary Embolism
D011658|Pulmonary Fibrosis
D011684|Purine Nucleosides
D011685|Purine Nucleotides
D011686|Purine-Pyrimidine Metabolism, Inborn Errors
D011687|Purines
D011688|Purinones
D011693|Purpura
D011696|Purpura, Thrombocytopenic
D011714|Pyrans
D011718|Pyrazinamide
D011719|Pyrazines
D011720|Pyrazoles
D011725|Pyridines
D011730|Pyridoxal
D011736|Pyridoxine
D011741|Pyrimidine Nucleosides
D011743|Pyrimidines
D011744|Pyrimidinones
D011758|Pyrroles
D011759|Pyrrolidines
D011799|Quinazolines
D011803|Quinine
D011804|Quinolines
D011809|Quinones
D011810|Quinoxalines
D011812|Quinuclidines
D011827|Radiation
D011830|Radiation Effects
D011832|Radiation Injuries
D011843|Radiculopathy
D011870|Radiologic Health
D012002|Rectal Diseases
D012004|Rectal Neoplasms
D012030|Refractive Errors
D012120|Respiration Disorders
D012127|Respiratory Distress Syndrome, Newborn
D012128|Respiratory Distress Syndrome
D012130|Respiratory Hypersensitivity
D012131|Respiratory Insufficiency
D012140|Respiratory Tract Diseases
D012141|Respiratory Tract Infections
D012142|Respiratory Tract Neoplasms
D012148|Restless Legs Syndrome
D012162|Retinal Degeneration
D012164|Retinal Diseases
D012173|Retinitis
D012175|Retinoblastoma
D012176|Retinoids
D012192|Retroviridae Infections
D012208|Rhabdomyosarcoma
D012216|Rheumatic Diseases
D012220|Rhinitis
D012221|Rhinitis, Allergic, Perennial
D012254|Ribavirin
D012263|Ribonucleosides
D012265|Ribonucleotides
D012294|Rifamycins
D012327|RNA Virus Infections
D012459|Salicylates
D012509|Sarcoma
D012512|Sarcoma, Ewing
D012514|Sarcoma, Kaposi
D012516|Osteosarcoma
D012559|Schizophrenia
D012595|Scleroderma, Systemic
D012625|Sebaceous Gland Diseases
D012632|Secosteroids
D012640|Seizures
D012678|Sensation Disorders
D012712|Serum Globulins
D012739|Gonadal Steroid Hormones
D012749|Sexually Transmitted Diseases
D012751|Sezary Syndrome
D012769|Shock
D012772|Shock, Septic
D012816|Signs and Symptoms
D012817|Signs and Symptoms, Digestive
D012818|Signs and Symptoms, Respiratory
D012852|Sinusitis
D012871|Skin Diseases
D012873|Skin Diseases, Genetic
D012874|Skin Diseases, Infectious
D012875|Skin Diseases, Metabolic
D012877|Skin Manifestations
D012878|Skin Neoplasms
D012883|Skin Ulcer
D012891|Sleep Apnea Syndromes
D012893|Sleep Wake Disorders
D012897|Slow Virus Diseases
D012898|Autacoids
D012907|Smoking
D012969|Sodium Fluoride
D012991|Solanaceous Alkaloids
D013106|Sphingolipidoses
D013118|Spinal Cord Diseases
D013119|Spinal Cord Injuries
D013122|Spinal Diseases
D013130|Spinal Stenosis
D013148|Spironolactone
D013166|Spondylitis
D013167|Spondylitis, Ankylosing
D013203|Staphylococcal Infections
D013256|Steroids
D013258|Steroids, Chlorinated
D013259|Steroids, Fluorinated
D013260|Steroids, Heterocyclic
D013261|Sterols
D013267|Stilbenes
D013272|Stomach Diseases
D013274|Stomach Neoplasms
D013276|Stomach Ulcer
D013290|Streptococcal Infections
D013313|Stress Disorders, Post-Traumatic
D013420|Sulfamethoxazole
D013424|Sulfanilamides
D013431|Sulfates
D013438|Sulfhydryl Compounds
D013449|Sulfonamides
D013450|Sulfones
D013451|Sulfonic Acids
D013454|Sulfoxides
D013456|Sulfur Acids
D013457|Sulfur Compounds
D013464|Sulfuric Acids
D013498|Suramin
D013568|Pathological Conditions, Signs and Symptoms
D013610|Tachycardia
D013629|Tamoxifen
D013676|Technology, Industry, and Agriculture
D013729|Terpenes
D013742|Tetanus
D013754|Tetracyclines
D013763|Tetrahydrofolates
D013764|Tetrahydronaphthalenes
D013777|Tetrazoles
D013789|Thalassemia
D013792|Thalidomide
D013830|Thiadiazoles
D013844|Thiazoles
D013866|Thioguanine
D013876|Thiophenes
D013899|Thoracic Neoplasms
D013921|Thrombocytopenia
D013922|Thrombocytosis
D013923|Thromboembolism
D013936|Thymidine
D013959|Thyroid Diseases
D013964|Thyroid Neoplasms
D013981|Tic Disorders
D013988|Ticlopidine
D013999|Timolol
D014012|Tinnitus
D014029|Tobacco Use Disorder
D014031|Tobramycin
D014076|Tooth Diseases
D014098|Toothache
D014115|Toxemia
D014118|Toxins, Biological
D014147|Tramadol
D014148|Tranexamic Acid
D014221|Triamcinolone
D014222|Triamcinolone Acetonide
D014226|Triazenes
D014227|Triazines
D014230|Triazoles
D014260|Triclosan
D014295|Trimethoprim
D014363|Tryptamines
D014412|Tumor Virus Infections
D014443|Tyrosine
D014498|Uracil
D014508|Urea
D014515|Ureteral Diseases
D014516|Ureteral Neoplasms
D014522|Urethral Diseases
D014523|Urethral Neoplasms
D014529|Uridine
D014549|Urinary Incontinence
D014555|Urination Disorders
D014565|Urogenital Neoplasms
D014570|Urologic Diseases
D014571|Urologic Neoplasms
D014581|Urticaria
D014591|Uterine Diseases
D014592|Uterine Hemorrhage
D014594|Uterine Neoplasms
D014603|Uveal Diseases
D014604|Uveal Neoplasms
D014605|Uveitis
D014612|Vaccines
D014615|Vaccinia
D014631|Valerates
D014633|Valine
D014635|Valproic Acid
D014640|Vancomycin
D014647|Varicose Ulcer
D014648|Varicose Veins
D014652|Vascular Diseases
D014657|Vasculitis
D014688|Venoms
D014693|Ventricular Fibrillation
D014694|Ventricular Outflow Obstruction
D014700|Verapamil
D014747|Vinblastine
D014748|Vinca Alkaloids
D014777|Virus Diseases
D014803|Vitamin B Complex
D014807|Vitamin D
D014808|Vitamin D Deficiency
D014815|Vitamins
D014839|Vomiting
D014859|Warfarin
D014917|Whooping Cough
D014947|Wounds and Injuries
D015057|1-Naphthylamine
D015080|Mesna
D015110|4-Hydroxycoumarins
D015154|Esophageal Motility Disorders
D015179|Colorectal Neoplasms
D015212|Inflammatory Bowel Diseases
D015215|Zidovudine
D015224|Dideoxynucleosides
D015228|Hypertriglyceridemia
D015229|Sexually Transmitted Diseases, Viral
D015251|Epirubicin
D015255|Idarubicin
D015270|Mycobacterium avium-intracellulare Infection
D015282|Octreotide
D015283|Citalopram
D015363|Quinolones
D015427|Reperfusion Injury
D015464|Leukemia, Myelogenous, Chronic, BCR-ABL Positive
D015470|Leukemia, Myeloid, Acute
D015479|Leukemia, Myelomonocytic, Acute
D015499|Renal Tubular Transport, Inborn Errors
D015535|Arthritis, Psoriatic
D015649|Pentostatin
D015658|HIV Infections
D015663|Osteoporosis, Postmenopausal
D015725|Fluconazole
D015735|Mifepristone
D015742|Propofol
D015774|Ganciclovir
D015777|Eicosanoids
D015780|Carbapenems
D015785|Eye Diseases, Hereditary
D015817|Eye Infections
D015818|Eye Infections, Bacterial
D015828|Eye Infections, Viral
D015862|Choroid Diseases
D015864|Panuveitis
D015866|Uveitis, Posterior
D016047|Zalcitabine
D016049|Didanosine
D016180|Lentivirus Infections
D016190|Carboplatin
D016207|Cytokines
D016215|Macrophage-Activating Factors
D016269|Milk Hypersensitivity
D016298|Hematopoietic Cell Growth Factors
D016393|Lymphoma, B-Cell
D016399|Lymphoma, T-Cell
D016400|Lymphoma, Large-Cell, Immunoblastic
D016403|Lymphoma, Large B-Cell, Diffuse
D016410|Lymphoma, T-Cell, Cutaneous
D016411|Lymphoma, T-Cell, Peripheral
D016464|Lysosomal Storage Diseases
D016470|Bacteremia
D016472|Motor Neuron Disease
D016491|Peripheral Vascular Diseases
D016523|Foot Ulcer
D016543|Central Nervous System Neoplasms
D016553|Purpura, Thrombocytopenic, Idiopathic
D016572|Cyclosporine
D016584|Panic Disorder
D016595|Misoprostol
D016597|Trimetrexate
D016640|Diabetes, Gestational
D016649|Primary Ovarian Insufficiency
D016651|Lithium Carbonate
D016685|Mitomycin
D016720|Pneumocystis Infections
D016729|Leuprolide
D016757|Death, Sudden, Cardiac
D016769|Embolism and Thrombosis
D016870|Neisseriaceae Infections
D016889|Endometrial Neoplasms
D016893|Carotid Stenosis
D016898|Interferon-alpha
D016899|Interferon-beta
D016905|Gram-Negative Bacterial Infections
D016908|Gram-Positive Bacterial Infections
D016919|Meningitis, Cryptococcal
D016920|Meningitis, Bacterial
D016921|Meningitis, Fungal
D017035|Pravastatin
D017086|beta-Thalassemia
D017088|AIDS-Related Opportunistic Infections
D017116|Low Back Pain
D017180|Tachycardia, Ventricular
D017193|Skin Diseases, Viral
D017202|Myocardial Ischemia
D017239|Paclitaxel
D017245|Foscarnet
D017257|Ramipril
D017258|Medroxyprogesterone Acetate
D017273|Goserelin
D017291|Clarithromycin
D017294|Ondansetron
D017298|Bisoprolol
D017311|Amlodipine
D017313|Fenretinide
D017329|Triptorelin Pamoate
D017374|Paroxetine
D017379|Hypertrophy, Left Ventricular
D017409|Sufentanil
D017437|Skin and Connective Tissue Diseases
D017443|Skin Diseases, Eczematous
D017444|Skin Diseases, Papulosquamous
D017445|Skin Diseases, Vascular
D017486|Acneiform Eruptions
D017554|Carbon Compounds, Inorganic
D017563|Lung Diseases, Interstitial
D017576|Daptomycin
D017599|Neuroectodermal Tumors
D017601|Oxygen Compounds
D017606|Chlorine Compounds
D017607|Aluminum Compounds
D017611|Fluorine Compounds
D017616|Magnesium Compounds
D017670|Sodium Compounds
D017671|Platinum Compounds
D017672|Nitrogen Compounds
D017706|Lisinopril
D017719|Diabetic Foot
D017726|Cytomegalovirus Retinitis
D017728|Lymphoma, Large-Cell, Anaplastic
D017738|Alkanesulfonic Acids
D017739|Arylsulfonic Acids
D017828|Rifabutin
D017829|Granisetron
D017963|Azithromycin
D017964|Itraconazole
D017985|Dalteparin
D018020|Lithium Compounds
D018119|Stavudine
D018120|Finasteride
D018149|Glucose Intolerance
D018170|Sumatriptan
D018177|Flavivirus Infections
D018178|Flaviviridae Infections
D018204|Neoplasms, Connective and Soft Tissue
D018213|Neoplasms, Bone Tissue
D018242|Neuroectodermal Tumors, Primitive
D018281|Cholangiocarcinoma
D018290|Cervical Intraepithelial Neoplasia
D018295|Neoplasms, Basal Cell
D018301|Neoplasms, Mesothelial
D018302|Neoplasms, Neuroepithelial
D018307|Neoplasms, Squamous Cell
D018316|Gliosarcoma
D018326|Nevi and Melanomas
D018347|Hepadnaviridae Infections
D018352|Coronavirus Infections
D018358|Neuroendocrine Tumors
D018376|Cardiovascular Abnormalities
D018442|Lymphoma, B-Cell, Marginal Zone
D018487|Ventricular Dysfunction, Left
D018746|Systemic Inflammatory Response Syndrome
D018754|Ventricular Dysfunction
D018792|Encephalitis, Viral
D018796|Immunoconjugates
D018798|Anemia, Iron-Deficiency
D018805|Sepsis
D018836|Inflammation Mediators
D018942|Macrolides
D018943|Anthracyclines
D018967|Risperidone
D018977|Micronutrients
D019086|Bridged Bicyclo Compounds, Heterocyclic
D019189|Iron Metabolism Disorders
D019190|Iron Overload
D019216|Metals, Heavy
D019258|Saquinavir
D019259|Lamivudine
D019290|Megestrol Acetate
D019337|Hematologic Neoplasms
D019379|Teriparatide
D019386|Alendronate
D019438|Ritonavir
D019469|Indinavir
D019565|Metals, Light
D019572|Retinal Neoplasms
D019584|Hot Flashes
D019636|Neurodegenerative Diseases
D019694|Hepatitis B, Chronic
D019698|Hepatitis C, Chronic
D019772|Topotecan
D019804|Mesalamine
D019808|Losartan
D019819|Budesonide
D019821|Simvastatin
D019829|Nevirapine
D019888|Nelfinavir
D019937|Diagnostic Techniques and Procedures
D019954|Neurobehavioral Manifestations
D019958|Attention Deficit and Disruptive Behavior Disorders
D019964|Mood Disorders
D019965|Neurocognitive Disorders
D019966|Substance-Related Disorders
D019967|Schizophrenia Spectrum and Other Psychotic Disorders
D019970|Cocaine-Related Disorders
D019973|Alcohol-Related Disorders
D020005|Propanols
D020008|Delavirdine
D020031|Epstein-Barr Virus Infections
D020123|Sirolimus
D020140|Lysosomal Storage Diseases, Nervous System
D020141|Hemostatic Disorders
D020164|Chemical Actions and Uses
D020181|Sleep Apnea, Obstructive
D020196|Trauma, Nervous System
D020228|Pharmacologic Actions
D020250|Postoperative Nausea and Vomiting
D020256|Choroidal Neovascularization
D020258|Neurotoxicity Syndromes
D020271|Heredodegenerative Disorders, Nervous System
D020274|Autoimmune Diseases of the Nervous System
D020278|Demyelinating Autoimmune Diseases, CNS
D020280|Sertraline
D020300|Intracranial Hemorrhages
D020314|Central Nervous System Fungal Infections
D020370|Osteoarthritis, Knee
D020388|Muscular Dystrophy, Duchenne
D020447|Parasomnias
D020520|Brain Infarction
D020521|Stroke
D020522|Lymphoma, Mantle-Cell
D020734|Parkinsonian Disorders
D020739|Brain Diseases, Metabolic, Inborn
D020763|Pathological Conditions, Anatomical
D020773|Headache Disorders
D020805|Central Nervous System Viral Diseases
D020806|Central Nervous System Bacterial Infections
D020820|Dyskinesias
D020821|Dystonic Disorders
D020849|Raloxifene Hydrochloride
D020879|Neuromuscular Manifestations
D020910|Ketorolac
D020911|Ketorolac Tromethamine
D020919|Sleep Disorders, Intrinsic
D020920|Dyssomnias
D020924|Urological Manifestations
D020927|Dexmedetomidine
D020966|Muscular Disorders, Atrophic
D020969|Disease Attributes
D021181|Egg Hypersensitivity
D021183|Peanut Hypersensitivity
D023303|Oxazolidinones
D023921|Coronary Stenosis
D024322|Amino Acids, Aromatic
D024342|Amino Acids, Acidic
D024801|Tauopathies
D024821|Metabolic Syndrome
D024841|Fluoroquinolones
D025101|Vitamin B 6
D025241|Spondylarthritis
D025242|Spondylarthropathies
D026121|Indole Alkaloids
D028561|Transition Elements
D029424|Pulmonary Disease, Chronic Obstructive
D030341|Nidovirales Infections
D030342|Genetic Diseases, Inborn
D032581|Tuberculosis Vaccines
D034381|Hearing Loss
D036341|Intercellular Signaling Peptides and Proteins
D036361|Peptide Hormones
D040181|Genetic Diseases, X-Linked
D040921|Stress Disorders, Traumatic
D042341|Gonadal Hormones
D042782|Estrogenic Steroids, Alkylated
D043183|Irritable Bowel Syndrome
D043822|Cyclodecanes
D043823|Taxoids
D044005|Tetrahydroisoquinolines
D044342|Malnutrition
D044343|Overnutrition
D044882|Glucose Metabolism Disorders
D045162|Thiazolidinediones
D045166|Estradiol Congeners
D045167|Progesterone Congeners
D045424|Complex Mixtures
D045505|Physiological Effects of Drugs
D045563|Indolequinones
D045762|Enzymes and Coenzymes
D046110|Hypertension, Pregnancy-Induced
D046152|Gastrointestinal Stromal Tumors
D046911|Macromolecular Substances
D046948|Secologanin Tryptamine Alkaloids
D047028|Macrocyclic Compounds
D047029|Lactams, Macrocyclic
D047090|beta-Lactams
D047928|Premature Birth
D048288|Imidazolines
D048448|Phenylcarbamates
D048909|Diabetes Complications
D049528|Insulin, Long-Acting
D049628|Body Size
D049971|Thiazides
D050171|Dyslipidemias
D050177|Overweight
D050197|Atherosclerosis
D050198|Phenoxypropanolamines
D050723|Fractures, Bone
D051270|Headache Disorders, Primary
D051303|Trigeminal Autonomic Cephalalgias
D051436|Renal Insufficiency, Chronic
D051437|Renal Insufficiency
D051474|Neuralgia, Postherpetic
D052016|Mucositis
D052018|Bulimia Nervosa
D052160|Benzothiazoles
D052216|Glucagon-Like Peptide 1
D052336|Proglucagon
D052439|Lipid Metabolism Disorders
D052776|Female Urogenital Diseases
D052801|Male Urogenital Diseases
D053138|Cyclohexenes
D053201|Urinary Bladder, Overactive
D053610|Opiate Alkaloids
D053626|Atovaquone
D053799|2-Pyridinylmethylsulfinylbenzimidazoles
D053961|Azabicyclo Compounds
D054058|Acute Coronary Syndrome
D054143|Heart Failure, Systolic
D054144|Heart Failure, Diastolic
D054179|Angioedemas, Hereditary
D054198|Precursor Cell Lymphoblastic Leukemia-Lymphoma
D054219|Neoplasms, Plasma Cell
D054556|Venous Thromboembolism
D054833|Isoindoles
D054836|Indolizidines
D054969|Primary Dysautonomias
D054971|Orthostatic Intolerance
D054988|Idiopathic Interstitial Pneumonias
D054990|Idiopathic Pulmonary Fibrosis
D055231|Lincosamides
D055370|Lung Injury
D055371|Acute Lung Injury
D055397|Ventilator-Induced Lung Injury
D055585|Physical Phenomena
D055623|Keratosis, Actinic
D055666|Lipopeptides
D055728|Primary Myelofibrosis
D055732|Pulmonary Aspergillosis
D055752|Small Cell Lung Carcinoma
D055959|Intervertebral Disc Degeneration
D056831|Coordination Complexes
D056912|Binge-Eating Disorder
D057049|Thrombotic Microangiopathies
D057165|Proteostasis Deficiencies
D057177|TDP-43 Proteinopathies
D058085|Iron Compounds
D058186|Acute Kidney Injury
D058607|Fibric Acids
D058610|Isobutyrates
D058729|Peripheral Arterial Disease
D058846|Antibodies, Monoclonal, Murine-Derived
D058924|Thienopyridines
D059345|Cerebral Small Vessel Diseases
D059350|Chronic Pain
D059411|Lower Urinary Tract Symptoms
D059787|Acute Pain
D060825|Cognitive Dysfunction
D061065|Polyketides
D061067|Antibodies, Monoclonal, Humanized
D061265|Biphasic Insulins
D061266|Insulin, Short-Acting
D061267|Insulin Aspart
D061268|Insulin Lispro
D061385|Insulins
D061466|Lopinavir
D062365|Aminobenzoates
D062368|meta-Aminobenzoates
D062385|Hydroxybenzoates
D063065|Organophosphonates
D063086|Organothiophosphates
D063088|Phosphoramides
D064098|Esomeprazole
D064419|Chemically-Induced Disorders
D064420|Drug-Related Side Effects and Adverse Reactions
D064726|Triple Negative Breast Neoplasms
D064747|Lansoprazole
D064748|Dexlansoprazole
D064750|Rabeprazole
D065631|Rhinitis, Allergic
D065819|Voriconazole
D065886|Neurodevelopmental Disorders
D066126|Cardiotoxicity
`;
