/**
 * @module Ways of writing one word or name that `word-forms.ts` does not see through: joined and apart, two spellings
 * that both are right, letters for numbers. One a line.
 */
export const SPELLING_VARIANTS = `
PD-L1: PDL1; programmed death ligand 1
PD-1: PD1; programmed death 1
SARS-CoV-2: SARSCoV2
HER2: HER-2; HER2/neu; ErbB2; human epidermal growth factor receptor 2
HbA1c: glycated hemoglobin; glycosylated hemoglobin; hemoglobin A1c; A1C
CAR-T: CART cells; CAR T-cell; chimeric antigen receptor T-cell
x-ray: xray
e-cigarette: ecigarette; electronic cigarette; vaping device
health care: healthcare
follow-up: followup
tele-health: telehealth
tele-medicine: telemedicine
mHealth: mobile health; m-health
eHealth: e-health; electronic health
post-operative: postoperative
pre-operative: preoperative
peri-operative: perioperative
intra-operative: intraoperative
post-partum: postpartum
post-natal: postnatal
ante-natal: antenatal
pre-term: preterm
post-menopausal: postmenopausal
pre-menopausal: premenopausal
post-traumatic: posttraumatic
anti-retroviral: antiretroviral
anti-inflammatory: antiinflammatory
anti-depressant: antidepressant
micro-biome: microbiome
micro-RNA: microRNA; miRNA
neo-adjuvant: neoadjuvant
chemo-radiation: chemoradiation; chemoradiotherapy; radiochemotherapy
cardio-vascular: cardiovascular
gastro-intestinal: gastrointestinal
gastro-esophageal: gastroesophageal
non-invasive: noninvasive
non-small cell: nonsmall cell
non-steroidal: nonsteroidal
non-alcoholic: nonalcoholic
co-morbidity: comorbidity
co-infection: coinfection
multi-morbidity: multimorbidity
beta-blocker: betablocker
T-cell: Tcell
B-cell: Bcell
leukocyte: leucocyte
leukoplakia: leucoplakia
leukodystrophy: leucodystrophy
aging: ageing
program: programme
liter: litre
meter: metre
orthopedic: orthopaedic
enrollment: enrolment
counseling: counselling
interferon alfa: interferon alpha
interleukin 2: IL-2; IL2
interleukin 6: IL-6; IL6
tumor necrosis factor: TNF; TNF-alpha; tumour necrosis factor alpha
vascular endothelial growth factor: VEGF
epidermal growth factor receptor: EGFR
NT-proBNP: NTproBNP
omega-3: omega3; n-3 fatty acids
vitamin D: vit D
BRCA1: BRCA-1
BRCA2: BRCA-2
KRAS: K-RAS
BRAF: B-RAF
Behçet syndrome: Behcet disease
disk: disc
sulfasalazine: salazosulfapyridine
cell-free DNA: cfDNA
circulating tumor DNA: ctDNA
human papillomavirus: HPV; human papilloma virus
respiratory syncytial virus: RSV
cytomegalovirus: CMV; cytomegalo virus
Epstein-Barr virus: EBV
Helicobacter pylori: H. pylori
Clostridioides difficile: Clostridium difficile; C. difficile; C. diff
Escherichia coli: E. coli
Staphylococcus aureus: S. aureus
Streptococcus pneumoniae: pneumococcus; S. pneumoniae
Neisseria meningitidis: meningococcus
`;
