import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { CheckForm } from "./check-form.tsx";

function formFor(wereSent: boolean, isInBrowser: boolean): string {
  return renderToString(
    <CheckForm
      actionUrl="/study/NCT00000102/check"
      privacyUrl="/privacy"
      questions={[]}
      given={new URLSearchParams()}
      problems={new Map()}
      hasResult={false}
      wereSent={wereSent}
      {...(isInBrowser && { onAnswers: () => undefined })}
    />,
  );
}

describe("the form of one study's check", () => {
  it("says of answers that they stay in the browser only where they do", () => {
    expect(formFor(false, true)).toContain("Your answers stay in this browser: they are not sent");
    expect(formFor(true, true)).toContain("The answers you sent were used for this one page and not kept.");
    expect(formFor(true, true)).toContain("From here on they stay in this browser");
    for (const wereSent of [true, false]) {
      expect(formFor(wereSent, false)).toContain("used for this one page and are not kept");
      expect(formFor(wereSent, false)).not.toContain("this browser");
    }
  });
});
