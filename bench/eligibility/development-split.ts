/** @module The frozen division of studies: rules are made on one half and measured on the other. */
import { createHash } from "node:crypto";

export type Part = "development" | "test";

/** By the first byte of SHA-256 of the NCT id: even is development. Never to be changed. */
export function partOf(nctId: string): Part {
  return (createHash("sha256").update(nctId).digest()[0] ?? 0) % 2 === 0 ? "development" : "test";
}

/** A number between 0 and 1 that depends on the key alone: for samples that anybody draws again. */
export function drawOf(key: string): number {
  return createHash("sha256").update(key).digest().readUInt32BE(0) / 2 ** 32;
}
