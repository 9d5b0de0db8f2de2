import { expect, test } from "vitest";
import { textJoined, wordApart } from "./joined-words.ts";

const FORMS =
  "1 16 2 b 12 hiv hpv hpv16 b b12 5 fu hodgkin non inflammatory anti preeclampsia vaccine type type2 2 sense";
const occurs = (form: string): boolean => FORMS.split(" ").includes(form);

test.each([
  ["HIV1", "HIV 1"],
  ["hpv16", "hpv 16"],
  ["b12", "b 12"],
  ["5FU", "5 FU"],
  ["nonHodgkin", "non Hodgkin"],
  ["antiinflammatory", "anti inflammatory"],
  // No study has these words apart.
  ["il6", undefined],
  ["nonesuch", undefined],
  ["hiv", undefined],
  ["16", undefined],
  ["hiv1234", undefined],
  ["2b", undefined],
])("%s apart", (word, expected) => {
  expect(wordApart(word, occurs)).toBe(expected);
});

test.each([
  ["HPV-16 vaccine", "HPV16 vaccine"],
  ["vitamin B 12", "vitamin B12"],
  ["pre-eclampsia", "preeclampsia"],
  // No study joins them; words of English; numbers of something.
  ["hiv 1", undefined],
  ["type 2", undefined],
  ["non sense", undefined],
  ["preeclampsia", undefined],
])("%s joined", (text, expected) => {
  expect(textJoined(text, occurs)).toBe(expected);
});
