/** @module A part of the page that can be folded away, with its heading and a word on what is inside. */
import type { ComponentChildren } from "preact";

export interface FoldProps {
  readonly heading: string;
  readonly note?: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** Works without a script; the heading stays a heading for those who jump from one to the next. */
export function Fold({ heading, note, open, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>
        <h3>{heading}</h3>
        {note !== undefined && <span class="quiet"> {note}</span>}
      </summary>
      {children}
    </details>
  );
}
