/** @module The registry's marked-up text as paragraphs and lists. Only text nodes are written: it can never become markup. */
import type { ComponentChild } from "preact";
import { type MarkupBlock, parseMarkup } from "../../study/markup.ts";

/** `RegistryText` shows every character that the text has, escapes undone. */
export function RegistryText({ markup }: { readonly markup: string }) {
  return <div class="registry-text">{parseMarkup(markup).map(block)}</div>;
}

function block(content: MarkupBlock, key: number): ComponentChild {
  if (content.kind === "paragraph") return <p key={key}>{content.text}</p>;
  const items = content.items.map((item, index) => <li key={index}>{item.map(block)}</li>);
  return content.ordered ? (
    <ol key={key} start={content.start}>
      {items}
    </ol>
  ) : (
    <ul key={key}>{items}</ul>
  );
}
