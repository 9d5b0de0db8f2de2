/** @module The address of an operation with the examples of its parameters: what the page links and fills its forms with. */
import type { Operation } from "../../formats/openapi.ts";

/** `exampleAddress("/studies/{nctId}", operation)` → `/studies/NCT01494480`; undefined where a part of the path has no example. */
export function exampleAddress(path: string, { parameters }: Operation): string | undefined {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name, in: where, example } of parameters) {
    if (example === undefined) continue;
    if (where === "query") query.append(name, example);
    else filled = filled.replace(`{${name}}`, encodeURIComponent(example));
  }
  if (filled.includes("{")) return undefined;
  // Commas are as good raw, and people read them.
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? filled : `${filled}?${text}`;
}
