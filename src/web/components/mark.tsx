/** @module The sign of Trial Atlas: a globe's meridians with one place marked. */

/** Decoration beside the name; it takes the colour of the text around it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="2">
        <circle cx="16" cy="16" r="13" />
        <ellipse cx="16" cy="16" rx="5.5" ry="13" />
        <path d="M4.2 11h23.6M4.2 21h23.6" />
      </g>
      <circle class="mark-place" cx="20.5" cy="11" r="4.5" fill="currentColor" />
    </svg>
  );
}

/** The same sign for browser tabs, in a tone that shows on light and dark ones: the policy allows no inline style. */
export const MARK_FILE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#138a8a" stroke-width="2"><circle cx="16" cy="16" r="13"/><ellipse cx="16" cy="16" rx="5.5" ry="13"/><path d="M4.2 11h23.6M4.2 21h23.6"/></g><circle cx="20.5" cy="11" r="4.5" fill="#138a8a"/></svg>`;
