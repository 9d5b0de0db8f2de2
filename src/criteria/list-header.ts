/** @module Lines that announce a list: whether they only announce it, or say for whom or when the list holds. */

/** Words of a line that adds nothing to its list: `Adequate organ function, as defined by the following criteria:`. */
const ANNOUNCING = new Set(
  "a an and or of the to in as by at least be is are has have had having must should will shall who with that which patient patients subject subjects participant participants individual individuals any all each one more none these those following follows below listed criteria criterion requirement requirements conditions condition meet meets meeting met fulfill fulfil satisfy satisfies present presence defined evidenced demonstrated indicated including include includes includes: adequate acceptable normal sufficient good proper satisfactory organ organs bone marrow hematologic haematologic hematological haematological hematopoietic haematopoietic hepatic renal liver kidney coagulation metabolic end system systems function functions functioning reserve status laboratory lab labs clinical value values parameter parameters result results test tests blood count counts chemistry hematology haematology biochemistry biochemical screening baseline study entry enrollment enrolment inclusion exclusion eligible eligibility excluded if they their other general specific additional key main apply applies medical history currently known evidence".split(
    " ",
  ),
);
const ORGANS = /\b(?:function|laborator|hematolog|haematolog|marrow|organ|blood|chemistr)/i;
const WINDOW =
  /\bwithin \d{1,2} (?:days?|weeks?)(?: (?:of|prior to|before)(?: the)?(?: (?:first dose(?: of study (?:drug|treatment))?|study entry|enrollment|enrolment|randomi[sz]ation|registration|screening|start of (?:study )?(?:treatment|therapy)|study treatment))?)?/gi;

/** Whether the list below holds for everybody, or for nobody, as its items say: the line only announces it. */
export function isBareAnnouncement(text: string): boolean {
  const line = ORGANS.test(text) ? text.replaceAll(WINDOW, " ") : text;
  const words = line.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return (
    words.length <= 30 &&
    words.every((word) => ANNOUNCING.has(word) || /^(?:\d|one|two|three|four)$/.test(word))
  );
}
