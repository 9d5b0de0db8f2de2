/** @module What html-validate finds wrong with a page, a line for each fault. */
import { HtmlValidate, type ConfigData } from "html-validate";

/** For whole pages with what registrants wrote. */
export const DOCUMENT_RULES: ConfigData = {
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Names of hospitals and people are long; a title is the registrant's.
    "long-title": "off",
    // preact-render-to-string closes void elements, which HTML allows.
    "void-style": ["error", { style: "selfclosing" }],
    "no-inline-style": "error",
    // The page is one line; trailing space inside registry text is the registrant's.
    "no-trailing-whitespace": "off",
    "doctype-style": ["error", { style: "lowercase" }],
    // Style sheets come from the site itself.
    "require-sri": "off",
    // A telephone number is shown as the registrant wrote it.
    "tel-non-breaking": "off",
  },
};

/** For pages that ask and answer: the HTML standard alone. */
export const STANDARD_RULES: ConfigData = {
  extends: ["html-validate:standard"],
  rules: { "long-title": "off", "no-inline-style": "off", "prefer-native-element": "off" },
};

/** Characters shown on either side of a fault. */
const AROUND = 60;

/** `htmlFaults(DOCUMENT_RULES)(html)` → `["no-inline-style: Inline style is not allowed near …"]` */
export function htmlFaults(rules: ConfigData): (html: string) => readonly string[] {
  const validator = new HtmlValidate(rules);
  return (html) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, offset }) =>
            `${ruleId}: ${message} near ${html.slice(Math.max(0, offset - AROUND), offset + AROUND)}`,
        ),
      );
}
