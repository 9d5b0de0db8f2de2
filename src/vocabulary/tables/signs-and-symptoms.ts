/**
 * @module Signs and symptoms: names that many diseases share, so that beside a disease they say little about which
 * study somebody seeks. Names of MeSH's branch of that title (C23.888) that patients complain of or examiners find,
 * and the plain words for them; not those under which people are also studied as having a disease of their own
 * (obesity, sarcopenia, overactive bladder).
 */
import { formsOfText } from "../word-forms.ts";

const SIGNS: ReadonlySet<string> = new Set(
  `abdominal pain; acute pain; anorexia; arthralgia; asthenia; ataxia; back pain; bloating; breathlessness; chest pain;
  chills; chronic pain; confusion; constipation; cough; cyanosis; diarrhea; diplopia; discomfort; dizziness; dry cough;
  dysarthria; dysphonia; dyspnea; dysuria; earache; ecchymosis; edema; epigastric pain; epistaxis; erythema; eye pain;
  facial pain; facial paralysis; fatigue; fever; flank pain; flatulence; flushing; headache; hearing loss; heart murmur;
  heartburn; hematemesis; hematuria; hemiparesis; hemiplegia; hemoptysis; hoarseness; hot flash; hypercapnia;
  hyperthermia; hyperventilation; hypothermia; hypoxemia; hypoxia; itching; jaundice; joint pain; leg pain; lethargy;
  loss of appetite; low back pain; lower urinary tract symptom; malaise; memory loss; morning sickness; muscle cramp;
  muscle pain; muscle spasm; muscle weakness; muscular atrophy; myalgia; nasal congestion; nausea; nausea and vomiting;
  neck pain; night sweat; nocturia; numbness; oliguria; pain; palpitation; pallor; paralysis; paresis; paresthesia;
  pelvic pain; photophobia; polydipsia; polyuria; proteinuria; pruritus; psychomotor agitation; agitation; rash;
  respiratory sound; rhinorrhea; runny nose; seizure; shortness of breath; shoulder pain; sleepiness; sneezing; snoring;
  sore throat; spasm; stomach ache; stupor; sweating; swelling; syncope; systolic murmur; tachycardia; tachypnea;
  tinnitus; tiredness; toothache; tremor; unconsciousness; urinary incontinence; urinary retention; vertigo; vomiting;
  weakness; weight gain; weight loss; wheezing`
    .split(";")
    .map((name) => formsOfText(name).join(" ")),
);

/** In any form: `isSign("Headaches")`. */
export function isSign(name: string): boolean {
  return SIGNS.has(formsOfText(name).join(" "));
}
