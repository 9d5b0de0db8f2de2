/** @module Where the store lies: `--data`, else `ATLAS_DATA`, else `data` in the current folder. */
import { resolve } from "node:path";

/** The flag that every command which touches the store takes. */
export const dataArg = {
  type: "string",
  description: "Folder of the store (default: ATLAS_DATA, else ./data)",
  valueHint: "DIR",
} as const;

/** The absolute path of the store's folder. */
export function dataFolder(flag: string | undefined): string {
  return resolve(flag ?? process.env["ATLAS_DATA"] ?? "data");
}
