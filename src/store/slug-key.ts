/** @module Finding a study by the readable end of an address alone, as other sites' links have it. */
import { createHash } from "node:crypto";
import { slugOf } from "../study/slug.ts";

/** Other sites cut slugs at about 100 characters; what comes before this place they agree upon. */
const AGREED_CHARACTERS = 90;

/** Longer than any title: titles are compared whole. */
const WHOLE = 10_000;

/** 48 bits of a hash over the beginning of the slug: what the index holds instead of texts. */
export function slugKey(slugOrTitle: string): number {
  const agreed = slugOf(slugOrTitle, AGREED_CHARACTERS);
  return createHash("sha256").update(agreed).digest().readUIntBE(0, 6);
}

/**
 * Whether an address that says `slug` can mean the study of this title. A long slug may have been cut anywhere:
 * `slugFits("…-previously-treated-claudi", "… Previously Treated, Claudin (CLDN) 18.2-positive …")`.
 */
export function slugFits(slug: string, title: string): boolean {
  const [asked, whole] = [slugOf(slug, WHOLE), slugOf(title, WHOLE)];
  return asked === whole || (asked.length >= AGREED_CHARACTERS && whole.startsWith(asked));
}
