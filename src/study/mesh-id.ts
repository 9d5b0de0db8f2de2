/** @module MeSH descriptor ids: copies of the registry from 2023 and before pad them (`D000006333` for `D006333`). */

const PADDED = /^D0000(\d{5})$/;

/** NLM numbers descriptors up to here with six digits, and from D000066388 on with nine. */
const LAST_OF_SIX_DIGITS = 66_387;

/** The id as MeSH has it: `D000006333` → `D006333`; `D000091642`, `D006333` and `C535338` stay. */
export function presentMeshId(id: string): string {
  const digits = PADDED.exec(id)?.[1];
  return digits === undefined || Number(digits) > LAST_OF_SIX_DIGITS ? id : `D0${digits}`;
}
