/** @module Parts that name nothing themselves: `acute` or chronic hepatitis, stroke or seizures, or `within 30 days`. */
import { afterHalfLives, readWhichever } from "./alternative-time.ts";
import { readAnchor } from "./anchor.ts";
import { readComparison } from "./comparison-words.ts";
import type { Token } from "./lexer.ts";
import { readManner } from "./manner.ts";
import { readDuration, readTimeWindow } from "./time-window.ts";
import { isFiller } from "./vocabulary.ts";

/** Whether a part says only how something is, or only when: of what, its neighbours say. */
export function isMereDetail(own: readonly Token[]): boolean {
  if (own.every(({ text }) => QUALITIES.has(text) || isFiller.has(text))) return true;
  if (isTime(own)) return true;
  const start = own[0]?.text === "for" ? 1 : 0;
  const time =
    afterHalfLives(own, start) ??
    readTimeWindow(own, start)?.next ??
    readDuration(own, readComparison(own, start)?.next ?? start, false)?.next;
  return time !== undefined && (readManner(own, time)?.next ?? time) >= own.length;
}

/** Say how something is and not what it is. */
const QUALITIES = new Set(
  "active acute chronic mild moderate severe intravenous oral systemic topical inhaled intranasal parenteral subcutaneous intramuscular intraarticular intralesional injectable transdermal depot viral bacterial fungal parasitic mycobacterial positive negative normal abnormal stable unstable uncontrolled controlled untreated treated recent recurrent persistent progressive symptomatic asymptomatic primary secondary single double multiple mixed left right upper lower unilateral bilateral high low elevated reduced impaired partial complete major minor serious significant clinically relevant renal hepatic cardiac pulmonary cardiovascular cerebrovascular respiratory gastrointestinal neurological neurologic psychiatric hematologic haematologic hematological haematological endocrine metabolic immunologic immunological dermatologic dermatological genitourinary musculoskeletal ophthalmic ocular oral dental vaginal cervical rectal genital anal nasal gastric duodenal intestinal colonic esophageal pancreatic biliary thyroid adrenal pituitary ovarian uterine prostatic vascular arterial venous peripheral central cerebral spinal muscular skeletal cutaneous mucosal local regional distant invasive noninvasive open closed prior previous previously past current currently concurrent concomitant planned scheduled anticipated expected suspected known documented confirmed possible probable definite acquired congenital hereditary inherited idiopathic malignant benign metastatic localized diffuse localised sporadic familial live attenuated inactivated investigational experimental unapproved approved unlicensed licensed registered marketed commercial prescription prescribed over-the-counter nonprescription herbal steroidal immunosuppressive immunomodulatory antineoplastic cytotoxic biologic biological hormonal surgical medical pharmacological pharmacologic nonpharmacological therapeutic diagnostic prophylactic palliative curative adjuvant neoadjuvant radioactive antibacterial antimicrobial antimycobacterial whole red fresh frozen packed autologous allogeneic homologous vertical horizontal dorsal lateral medial anterior posterior calculated measured estimated evolving lacunar ischemic ischaemic hemorrhagic haemorrhagic embolic thrombotic febrile afebrile regular irregular daily weekly monthly intermittent continuous occasional heavy light excessive full half presence receipt hematopoietic haematopoietic aortic mitral tricuspid coronary urinary venous corneal retinal mental psychological infectious inflammatory intermediate advanced unrelated related debilitating intracranial facial pleural pericardial peritoneal mandibular maxillary femoral carotid iliac tympanic axillary nondiabetic diabetic allergic autoimmune degenerative neoplastic toxic traumatic nutritional neurodegenerative neuromuscular neurogenic psychogenic organic functional structural anatomical anatomic genetic hepatobiliary cardiopulmonary cardiorespiratory bronchopulmonary gastroenterologic gastroenterological endocrinologic endocrinological endocrinal rheumatologic rheumatological dermatologic nephrologic urologic urological urogenital gynecologic gynecological obstetric obstetrical orthopedic orthopaedic surgically medically mentally physically cognitively locally newly histologically cytologically pathologically radiologically radiographically clinically severely poorly adequately inadequately recently long short term acting immediate sustained extended delayed early late first second third fourth frequent infrequent sensitive resistant refractory relapsed relapsing residual gross fixed reversible irreversible temporary permanent transient lifelong lymphatic hormonally sexual sexually sensory motor autonomic peripheral proximal distal ipsilateral contralateral bony soft solid hard superficial deep penetrating blunt minimal slight heavy-duty".split(
    " ",
  ),
);

/** `5 half-lives, whichever is longer`, `within 6 months prior to visit 1` */
function isTime(own: readonly Token[]): boolean {
  for (let at = 0; at < own.length;) {
    const next =
      readTimeWindow(own, at)?.next ??
      readAnchor(own, at)?.next ??
      readManner(own, at)?.next ??
      readWhichever(own, at)?.next ??
      afterHalfLives(own, own[at]?.text === "within" ? at + 1 : at);
    if (next === undefined || next > own.length) return false;
    at = next;
  }
  return own.length > 0;
}
