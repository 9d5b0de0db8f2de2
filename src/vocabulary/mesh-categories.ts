/** @module The top of MeSH's tree of diseases (branches C and F03, edition 2021, and what came since). */

/** Descriptor ids in the order of MeSH's tree numbers. */
const CATEGORY_IDS = [
  "D007239", // C01 Infections
  "D009369", // C04 Neoplasms
  "D009140", // C05 Musculoskeletal Diseases
  "D004066", // C06 Digestive System Diseases
  "D009057", // C07 Stomatognathic Diseases
  "D012140", // C08 Respiratory Tract Diseases
  "D010038", // C09 Otorhinolaryngologic Diseases
  "D009422", // C10 Nervous System Diseases
  "D005128", // C11 Eye Diseases
  "D000091642", // C12 Urogenital Diseases, since 2022 above the next two
  "D052801", // C12 Male Urogenital Diseases, until 2021
  "D005261", // C13 Female Urogenital Diseases and Pregnancy Complications, until 2021
  "D002318", // C14 Cardiovascular Diseases
  "D006425", // C15 Hemic and Lymphatic Diseases
  "D009358", // C16 Congenital, Hereditary, and Neonatal Diseases and Abnormalities
  "D017437", // C17 Skin and Connective Tissue Diseases
  "D009750", // C18 Nutritional and Metabolic Diseases
  "D004700", // C19 Endocrine System Diseases
  "D007154", // C20 Immune System Diseases
  "D007280", // C21 Disorders of Environmental Origin
  "D000820", // C22 Animal Diseases
  "D013568", // C23 Pathological Conditions, Signs and Symptoms
  "D009784", // C24 Occupational Diseases
  "D064419", // C25 Chemically-Induced Disorders
  "D014947", // C26 Wounds and Injuries
  "D001520", // F01 Behavior and Behavior Mechanisms
  "D011579", // F02 Psychological Phenomena
  "D001523", // F03 Mental Disorders
] as const;

const RANKS = new Map<string, number>(CATEGORY_IDS.map((id, rank) => [id, rank]));

/** The place of a category in MeSH's order, from 0; `undefined` for every other descriptor. */
export function categoryRank(id: string): number | undefined {
  return RANKS.get(id);
}
