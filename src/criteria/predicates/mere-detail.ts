/** @module Parts that name nothing themselves: `acute` or chronic hepatitis, stroke or seizures, or `within 30 days`. */
import { readComparison } from "./comparison-words.ts";
import type { Token } from "./lexer.ts";
import { readManner } from "./manner.ts";
import { readDuration, readTimeWindow } from "./time-window.ts";
import { isFiller } from "./vocabulary.ts";

/** Whether a part says only how something is, or only when: of what, its neighbours say. */
export function isMereDetail(own: readonly Token[]): boolean {
  if (own.every(({ text }) => QUALITIES.has(text) || isFiller.has(text))) return true;
  const start = own[0]?.text === "for" ? 1 : 0;
  const time =
    readTimeWindow(own, start)?.next ??
    readDuration(own, readComparison(own, start)?.next ?? start, false)?.next;
  return time !== undefined && (readManner(own, time)?.next ?? time) >= own.length;
}

/** Say how something is and not what it is. */
const QUALITIES = new Set(
  "active acute chronic mild moderate severe intravenous oral systemic topical inhaled intranasal parenteral subcutaneous intramuscular intraarticular intralesional injectable transdermal depot viral bacterial fungal parasitic mycobacterial positive negative normal abnormal stable unstable uncontrolled controlled untreated treated recent recurrent persistent progressive symptomatic asymptomatic primary secondary single double multiple mixed left right upper lower unilateral bilateral high low elevated reduced impaired partial complete major minor serious significant clinically relevant renal hepatic cardiac pulmonary cardiovascular cerebrovascular respiratory gastrointestinal neurological neurologic psychiatric hematologic haematologic hematological haematological endocrine metabolic immunologic immunological dermatologic dermatological genitourinary musculoskeletal ophthalmic ocular oral dental vaginal cervical rectal genital anal nasal gastric duodenal intestinal colonic esophageal pancreatic biliary thyroid adrenal pituitary ovarian uterine prostatic vascular arterial venous peripheral central cerebral spinal muscular skeletal cutaneous mucosal local regional distant invasive noninvasive open closed prior previous previously past current currently concurrent concomitant planned scheduled anticipated expected suspected known documented confirmed possible probable definite acquired congenital hereditary inherited idiopathic malignant benign metastatic localized diffuse localised sporadic familial live attenuated inactivated investigational experimental unapproved approved unlicensed licensed registered marketed commercial prescription prescribed over-the-counter nonprescription herbal steroidal immunosuppressive immunomodulatory antineoplastic cytotoxic biologic biological hormonal surgical medical pharmacological pharmacologic nonpharmacological therapeutic diagnostic prophylactic palliative curative adjuvant neoadjuvant radioactive antibacterial antimicrobial antimycobacterial whole red fresh frozen packed autologous allogeneic homologous vertical horizontal dorsal lateral medial anterior posterior calculated measured estimated evolving lacunar ischemic ischaemic hemorrhagic haemorrhagic embolic thrombotic febrile afebrile regular irregular daily weekly monthly intermittent continuous occasional heavy light excessive full half".split(
    " ",
  ),
);
