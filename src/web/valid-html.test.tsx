import { expect, it } from "vitest";
import { htmlFaults } from "../../test/html-faults.ts";
import { openApiDocument } from "../api/atlas/openapi-document.ts";
import { testStudy } from "./test-studies.fixture.ts";
import { testSite } from "./web-app.fixture.ts";

const faultsOf = htmlFaults({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // Preact writes `<br/>` and lower-case `doctype`, which HTML allows.
    "void-style": "off",
    "doctype-style": "off",
    // Long lines and trailing blanks are nobody's trouble in generated HTML.
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // Several values of one name are how a form asks for alternatives.
    "form-dup-name": ["error", { shared: ["checkbox", "radio", "submit"] }],
  },
});

const EACH_VIEW = [
  "/",
  "/search",
  "/search?cond=asthma&status=recruiting&age=40&start=2020_&country=Germany&colour=blue",
  "/search?cond=asthma&country=Narnia",
  "/search?status=hiring",
  "/search?per=10",
  "/search?per=10&page=3",
  "/search?page=99",
  "/conditions",
  "/conditions?prefix=a&sort=name",
  "/conditions/asthma-D001249",
  "/treatments",
  "/treatments?prefix=zzz",
  "/treatments/salbutamol",
  "/sponsors",
  "/sponsors/university+of+somewhere",
  "/glossary",
  "/about-the-data",
  "/privacy",
  "/developers",
  "/what-this-site-is-not",
  "/nowhere",
];

it.each(EACH_VIEW)(
  "%s is valid HTML",
  async (path) => {
    const studies = Array.from({ length: 45 }, (_, index) =>
      testStudy({
        nctId: `NCT000001${String(index).padStart(2, "0")}`,
        briefTitle: `Study <${index}> & "others"`,
        country: ["Germany", "France", "Spain"][index % 3] ?? "",
        city: `City ${index}`,
      }),
    );
    const { app } = await testSite({ studies, site: { describeApi: openApiDocument } });
    const html = await (await app.request(path)).text();
    expect(faultsOf(html)).toEqual([]);
    // Long pages take the validator a second or two, and more on a busy machine.
  },
  30_000,
);
