/**
 * @module Brands of medicines and their substance, and substances with two generic names. One substance a line: the
 * international name, then others. Our own choice of common knowledge; an imported vocabulary knows many more.
 */
export const DRUG_NAMES = `
Pembrolizumab: Keytruda; MK-3475; lambrolizumab
Nivolumab: Opdivo; BMS-936558
Ipilimumab: Yervoy
Atezolizumab: Tecentriq; MPDL3280A
Durvalumab: Imfinzi; MEDI4736
Avelumab: Bavencio
Cemiplimab: Libtayo; REGN2810
Dostarlimab: Jemperli
Trastuzumab: Herceptin
Trastuzumab deruxtecan: Enhertu; DS-8201a; T-DXd
Trastuzumab emtansine: Kadcyla; T-DM1; ado-trastuzumab emtansine
Pertuzumab: Perjeta
Bevacizumab: Avastin
Rituximab: Rituxan; MabThera
Obinutuzumab: Gazyva; Gazyvaro
Cetuximab: Erbitux
Panitumumab: Vectibix
Ramucirumab: Cyramza
Daratumumab: Darzalex
Elotuzumab: Empliciti
Isatuximab: Sarclisa
Blinatumomab: Blincyto
Brentuximab vedotin: Adcetris
Polatuzumab vedotin: Polivy
Enfortumab vedotin: Padcev
Sacituzumab govitecan: Trodelvy
Tisagenlecleucel: Kymriah; CTL019
Axicabtagene ciloleucel: Yescarta; axi-cel
Lisocabtagene maraleucel: Breyanzi; liso-cel
Idecabtagene vicleucel: Abecma; ide-cel
Ciltacabtagene autoleucel: Carvykti; cilta-cel
Imatinib: Gleevec; Glivec; STI571; imatinib mesylate
Dasatinib: Sprycel
Nilotinib: Tasigna
Bosutinib: Bosulif
Ponatinib: Iclusig
Erlotinib: Tarceva
Gefitinib: Iressa
Afatinib: Gilotrif; Giotrif
Osimertinib: Tagrisso; AZD9291
Crizotinib: Xalkori
Alectinib: Alecensa
Lorlatinib: Lorbrena; Lorviqua
Sunitinib: Sutent
Sorafenib: Nexavar
Pazopanib: Votrient
Axitinib: Inlyta
Cabozantinib: Cabometyx; Cometriq; XL184
Lenvatinib: Lenvima
Regorafenib: Stivarga
Vemurafenib: Zelboraf
Dabrafenib: Tafinlar
Trametinib: Mekinist
Lapatinib: Tykerb; Tyverb
Neratinib: Nerlynx
Tucatinib: Tukysa
Palbociclib: Ibrance
Ribociclib: Kisqali
Abemaciclib: Verzenio
Olaparib: Lynparza
Niraparib: Zejula
Rucaparib: Rubraca
Talazoparib: Talzenna
Ibrutinib: Imbruvica
Acalabrutinib: Calquence
Zanubrutinib: Brukinsa
Venetoclax: Venclexta; Venclyxto; ABT-199
Idelalisib: Zydelig
Ruxolitinib: Jakafi; Jakavi
Sotorasib: Lumakras; AMG 510
Adagrasib: Krazati
Lenalidomide: Revlimid
Pomalidomide: Pomalyst; Imnovid
Thalidomide: Thalomid
Bortezomib: Velcade
Carfilzomib: Kyprolis
Ixazomib: Ninlaro
Paclitaxel: Taxol
Nab-paclitaxel: Abraxane; albumin-bound paclitaxel
Docetaxel: Taxotere
Capecitabine: Xeloda
Fluorouracil: 5-FU; 5-fluorouracil; Adrucil
Gemcitabine: Gemzar
Pemetrexed: Alimta
Oxaliplatin: Eloxatin
Cisplatin: Platinol; CDDP; cis-diamminedichloroplatinum
Carboplatin: Paraplatin
Irinotecan: Camptosar; CPT-11
Topotecan: Hycamtin
Etoposide: VP-16; Vepesid
Doxorubicin: Adriamycin
Cyclophosphamide: Cytoxan; Endoxan
Ifosfamide: Ifex
Vincristine: Oncovin
Vinorelbine: Navelbine
Temozolomide: Temodar; Temodal
Methotrexate: MTX; amethopterin; Trexall
Cytarabine: Ara-C; cytosine arabinoside
Azacitidine: Vidaza; azacytidine
Decitabine: Dacogen
Hydroxyurea: hydroxycarbamide; Hydrea
Mercaptopurine: 6-mercaptopurine; Purinethol
Tamoxifen: Nolvadex
Letrozole: Femara
Anastrozole: Arimidex
Exemestane: Aromasin
Fulvestrant: Faslodex
Abiraterone: Zytiga; abiraterone acetate
Enzalutamide: Xtandi; MDV3100
Apalutamide: Erleada
Darolutamide: Nubeqa
Bicalutamide: Casodex
Leuprolide: Lupron; leuprorelin; leuprolide acetate; Eligard
Goserelin: Zoladex
Octreotide: Sandostatin
Adalimumab: Humira
Etanercept: Enbrel
Infliximab: Remicade
Golimumab: Simponi
Certolizumab pegol: Cimzia
Tocilizumab: Actemra; RoActemra
Sarilumab: Kevzara
Abatacept: Orencia
Ustekinumab: Stelara
Secukinumab: Cosentyx
Ixekizumab: Taltz
Guselkumab: Tremfya
Risankizumab: Skyrizi
Tildrakizumab: Ilumya
Vedolizumab: Entyvio
Natalizumab: Tysabri
Ocrelizumab: Ocrevus
Ofatumumab: Arzerra; Kesimpta
Alemtuzumab: Campath; Lemtrada
Fingolimod: Gilenya; FTY720
Siponimod: Mayzent
Ozanimod: Zeposia
Dimethyl fumarate: Tecfidera; BG-12
Teriflunomide: Aubagio
Glatiramer acetate: Copaxone; glatiramer
Tofacitinib: Xeljanz
Baricitinib: Olumiant
Upadacitinib: Rinvoq
Apremilast: Otezla
Dupilumab: Dupixent; REGN668
Omalizumab: Xolair
Mepolizumab: Nucala
Benralizumab: Fasenra
Tezepelumab: Tezspire
Belimumab: Benlysta
Eculizumab: Soliris
Ravulizumab: Ultomiris
Denosumab: Prolia; Xgeva
Romosozumab: Evenity
Teriparatide: Forteo
Alendronate: Fosamax; alendronic acid
Zoledronic acid: Zometa; Reclast; zoledronate
Erenumab: Aimovig
Fremanezumab: Ajovy
Galcanezumab: Emgality
Aflibercept: Eylea; VEGF Trap-Eye
Ranibizumab: Lucentis
Faricimab: Vabysmo
Alirocumab: Praluent
Evolocumab: Repatha
Inclisiran: Leqvio
Atorvastatin: Lipitor
Rosuvastatin: Crestor
Simvastatin: Zocor
Pravastatin: Pravachol
Ezetimibe: Zetia; Ezetrol
Bempedoic acid: Nexletol
Icosapent ethyl: Vascepa
Clopidogrel: Plavix
Ticagrelor: Brilinta; Brilique
Prasugrel: Effient; Efient
Warfarin: Coumadin
Apixaban: Eliquis
Rivaroxaban: Xarelto
Dabigatran: Pradaxa; dabigatran etexilate
Edoxaban: Savaysa; Lixiana
Enoxaparin: Lovenox; Clexane
Aspirin: acetylsalicylic acid
Sacubitril/valsartan: Entresto; LCZ696
Valsartan: Diovan
Losartan: Cozaar
Lisinopril: Zestril; Prinivil
Ramipril: Altace
Amlodipine: Norvasc
Metoprolol: Lopressor; Toprol
Carvedilol: Coreg
Bisoprolol: Zebeta
Ivabradine: Procoralan; Corlanor
Spironolactone: Aldactone
Eplerenone: Inspra
Finerenone: Kerendia
Furosemide: Lasix; frusemide
Hydrochlorothiazide: HCTZ
Amiodarone: Cordarone
Metformin: Glucophage
Sitagliptin: Januvia
Linagliptin: Tradjenta; Trajenta
Saxagliptin: Onglyza
Empagliflozin: Jardiance
Dapagliflozin: Farxiga; Forxiga
Canagliflozin: Invokana
Ertugliflozin: Steglatro
Semaglutide: Ozempic; Wegovy; Rybelsus
Liraglutide: Victoza; Saxenda
Dulaglutide: Trulicity
Exenatide: Byetta; Bydureon
Tirzepatide: Mounjaro; Zepbound; LY3298176
Pioglitazone: Actos
Glibenclamide: glyburide
Insulin glargine: Lantus; Toujeo; Basaglar
Insulin lispro: Humalog
Insulin aspart: NovoLog; NovoRapid; Fiasp
Insulin degludec: Tresiba
Insulin detemir: Levemir
Levothyroxine: Synthroid; L-thyroxine; thyroxine sodium
Somatropin: recombinant human growth hormone; rhGH
Sildenafil: Viagra; Revatio; sildenafil citrate
Tadalafil: Cialis
Vardenafil: Levitra
Finasteride: Proscar; Propecia
Tamsulosin: Flomax
Mirabegron: Myrbetriq; Betmiga
Botulinum toxin: Botox; onabotulinumtoxinA
Omeprazole: Prilosec; Losec
Esomeprazole: Nexium
Lansoprazole: Prevacid
Pantoprazole: Protonix
Mesalamine: mesalazine; 5-aminosalicylic acid; Asacol
Ondansetron: Zofran
Aprepitant: Emend
Fluoxetine: Prozac
Sertraline: Zoloft
Paroxetine: Paxil; Seroxat
Citalopram: Celexa
Escitalopram: Lexapro; Cipralex
Venlafaxine: Effexor
Duloxetine: Cymbalta
Bupropion: Wellbutrin; Zyban; amfebutamone
Esketamine: Spravato
Brexanolone: Zulresso
Aripiprazole: Abilify
Olanzapine: Zyprexa
Quetiapine: Seroquel
Risperidone: Risperdal
Paliperidone: Invega
Clozapine: Clozaril
Lurasidone: Latuda
Lithium carbonate: Lithobid
Methylphenidate: Ritalin; Concerta
Lisdexamfetamine: Vyvanse; lisdexamfetamine dimesylate
Atomoxetine: Strattera
Diazepam: Valium
Lorazepam: Ativan
Alprazolam: Xanax
Zolpidem: Ambien; Stilnox
Suvorexant: Belsomra
Donepezil: Aricept
Memantine: Namenda; Ebixa
Rivastigmine: Exelon
Galantamine: Reminyl; Razadyne
Lecanemab: Leqembi; BAN2401
Donanemab: Kisunla
Aducanumab: Aduhelm
Levodopa: L-dopa
Pramipexole: Mirapex
Ropinirole: Requip
Riluzole: Rilutek
Edaravone: Radicava
Tofersen: Qalsody; BIIB067
Nusinersen: Spinraza
Onasemnogene abeparvovec: Zolgensma; AVXS-101
Risdiplam: Evrysdi
Gabapentin: Neurontin
Pregabalin: Lyrica
Levetiracetam: Keppra
Lamotrigine: Lamictal
Topiramate: Topamax
Valproic acid: Depakote; valproate; Depakene
Carbamazepine: Tegretol
Cannabidiol: Epidiolex; CBD
Acetaminophen: paracetamol; Tylenol; APAP
Ibuprofen: Advil; Motrin
Naproxen: Aleve; Naprosyn
Celecoxib: Celebrex
Tramadol: Ultram
Oxycodone: OxyContin
Pethidine: meperidine; Demerol
Buprenorphine: Subutex
Naloxone: Narcan
Naltrexone: Vivitrol; Revia
Varenicline: Chantix; Champix
Epinephrine: adrenaline; EpiPen
Norepinephrine: noradrenaline
Albuterol: salbutamol; Ventolin
Tiotropium: Spiriva
Salmeterol: Serevent
Fluticasone: Flonase; Flovent; fluticasone propionate
Budesonide: Pulmicort
Montelukast: Singulair
Cetirizine: Zyrtec
Loratadine: Claritin
Prednisone: Deltasone
Dexamethasone: Decadron
Methylprednisolone: Medrol; Solu-Medrol
Hydrocortisone: Cortef
Isotretinoin: Accutane; Roaccutane; 13-cis-retinoic acid
Tretinoin: all-trans retinoic acid; ATRA
Hydroxychloroquine: Plaquenil
Remdesivir: Veklury; GS-5734
Nirmatrelvir: Paxlovid; PF-07321332
Molnupiravir: Lagevrio
Oseltamivir: Tamiflu
Baloxavir marboxil: Xofluza
Sofosbuvir: Sovaldi
Ledipasvir/sofosbuvir: Harvoni
Tenofovir: Viread; tenofovir disoproxil fumarate
Emtricitabine/tenofovir: Truvada
Dolutegravir: Tivicay
Raltegravir: Isentress
Efavirenz: Sustiva
Entecavir: Baraclude
Zidovudine: azidothymidine; AZT; Retrovir
Lamivudine: 3TC; Epivir
Cabotegravir: Apretude; Vocabria
Lenacapavir: Sunlenca
Acyclovir: aciclovir; Zovirax
Valacyclovir: valaciclovir; Valtrex
Amoxicillin: amoxycillin; Amoxil
Amoxicillin clavulanate: Augmentin; co-amoxiclav
Trimethoprim-sulfamethoxazole: co-trimoxazole; Bactrim; cotrimoxazole; TMP-SMX
Azithromycin: Zithromax
Ciprofloxacin: Cipro
Linezolid: Zyvox
Rifampin: rifampicin
Isoniazid: INH
Ivacaftor: Kalydeco; VX-770
Elexacaftor/tezacaftor/ivacaftor: Trikafta; Kaftrio
Filgrastim: Neupogen; G-CSF
Pegfilgrastim: Neulasta
Epoetin alfa: Epogen; Procrit; Eprex
Darbepoetin alfa: Aranesp
Eltrombopag: Promacta; Revolade
Emicizumab: Hemlibra
Crizanlizumab: Adakveo
Voxelotor: Oxbryta
Alteplase: tPA; Activase; rt-PA
Tenecteplase: TNKase; Metalyse
Vitamin D3: cholecalciferol; colecalciferol
Vitamin C: ascorbic acid; vit C
Vitamin B12: cobalamin; cyanocobalamin
Folic acid: folate; vitamin B9
Medroxyprogesterone: Depo-Provera; medroxyprogesterone acetate
Levonorgestrel intrauterine system: Mirena
Mifepristone: RU-486
Misoprostol: Cytotec
Tranexamic acid: TXA; Cyklokapron
Ketamine: Ketalar
Propofol: Diprivan
Sugammadex: Bridion
Cyclosporine: ciclosporin; cyclosporin A; Neoral
Tacrolimus: Prograf; FK506
Sirolimus: rapamycin; Rapamune
Everolimus: Afinitor; RAD001; Certican
Mycophenolate mofetil: CellCept; MMF
Azathioprine: Imuran
Colchicine: Colcrys
Allopurinol: Zyloprim
Febuxostat: Uloric
BNT162b2: Comirnaty; tozinameran; Pfizer-BioNTech COVID-19 vaccine
mRNA-1273: Spikevax; elasomeran; Moderna COVID-19 vaccine
Resmetirom: Rezdiffra; MGL-3196
Mavacamten: Camzyos
Tafamidis: Vyndaqel; Vyndamax
Patisiran: Onpattro
Luspatercept: Reblozyl
Bictegravir/emtricitabine/tenofovir alafenamide: Biktarvy
`;
