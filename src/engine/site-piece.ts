/** @module Which pieces belong to one site of a study. */
import type { Piece } from "../study/piece-dictionary.ts";

const SITES_PATH = "protocolSection.contactsLocationsModule.locations.";

export function isSitePiece(piece: Piece): boolean {
  return piece.path.startsWith(SITES_PATH);
}
