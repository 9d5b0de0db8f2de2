/** @module A fault as it may stand in a log. */

/** Name and places in our code, without the message, which may quote what was asked for. */
export function faultOf(error: Error): { readonly name: string; readonly at: readonly string[] } {
  const lines = (error.stack ?? "").split("\n");
  return { name: error.name, at: lines.flatMap((line) => (/^\s+at /.test(line) ? [line.trim()] : [])) };
}
