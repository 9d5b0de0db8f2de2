import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formsOfText, wordForms, writtenWords } from "./word-forms.ts";

const form = (word: string): string => wordForms(word).join(" ");

describe("one form", () => {
  test.each([
    ["tumor", "tumors", "Tumour", "tumours", "tumor's", "tumors’"],
    ["study", "studies", "Study's"],
    ["metastasis", "metastases"],
    ["diagnosis", "diagnoses"],
    ["disease", "diseases", "DISEASE"],
    ["virus", "viruses"],
    ["box", "boxes"],
    ["abscess", "abscesses"],
    ["crutch", "crutches"],
    ["headache", "headaches"],
    ["approach", "approaches"],
    ["cause", "causes"],
    ["Alzheimer", "Alzheimer's", "Alzheimers", "alzheimer’s"],
    ["Sjögren", "Sjogren's"],
    ["anemia", "anaemia", "anaemias"],
    ["leukemic", "leukaemic"],
    ["pediatric", "paediatric"],
    ["diarrhea", "diarrhoea"],
    ["randomized", "randomised"],
    ["hospitalization", "hospitalisation"],
    ["center", "centre", "centres"],
    ["child", "children"],
    ["woman", "women", "Women's"],
    ["eye", "eyes"],
  ])("%s", (first, ...others) => {
    for (const other of others) expect(form(other)).toBe(form(first));
  });
});

describe("different forms", () => {
  test.each([
    ["AIDS", "aid"],
    ["MERS", "mer"],
    ["gas", "ga"],
    ["us", "u"],
    ["pus", "pu"],
    ["arthritis", "arthriti"],
    ["stress", "stres"],
    ["man", "woman"],
    ["PHASE1", "PHASE2"],
    ["IL2", "IL"],
    ["male", "female"],
  ])("%s, %s", (one, other) => {
    expect(form(one)).not.toBe(form(other));
  });
});

test.each([
  ["Crohn’s disease (IL-2)", ["Crohn’s", "disease", "IL", "2"]],
  ["COVID-19", ["COVID", "19"]],
  ["≥10 mut/Mb", ["10", "mut", "Mb"]],
  ["Keytruda™", ["Keytruda"]],
  ["", []],
  ["—", []],
  ["肺癌 β-Thalassämie", ["肺癌", "β", "Thalassämie"]],
])("the written words of %s", (text, words) => {
  expect(writtenWords(text)).toEqual(words);
});

test("a phrase is the same with hyphens, slashes and spaces", () => {
  expect(formsOfText("First-line treatments")).toEqual(formsOfText("first line/treatment"));
});

test("a form is never empty and does not depend on case", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const one of formsOfText(text)) expect(one).not.toBe("");
      const ascii = text.replaceAll(/[^ -~]/g, " ");
      expect(formsOfText(ascii.toUpperCase())).toEqual(formsOfText(ascii.toLowerCase()));
    }),
  );
});
