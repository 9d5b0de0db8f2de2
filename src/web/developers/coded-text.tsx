/** @module Descriptions in which code stands between backticks. */

/** `CodedText({ text: "One of `a`, `b`." })`: what stands between backticks is code. */
export function CodedText({ text }: { readonly text: string }) {
  return (
    <>{text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>
  );
}
