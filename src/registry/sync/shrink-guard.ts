/**
 * @module The registry only grows, but for a handful of removals and merges. An answer that says otherwise is far more
 * likely to be a fault (the API returned zero results for a day once, API contract 8.8) than the truth.
 */

/** Fewer studies than before are believed up to the larger of the two. */
const BELIEVED_LOSS_SHARE = 0.005;
const BELIEVED_LOSS_STUDIES = 50;

/** The sync stopped before it published a registry that has shrunk too much to be believed. */
export class ShrunkenRegistry extends Error {
  override readonly name = "ShrunkenRegistry";
}

/** How many of `stored` studies may go at once: `believedLoss(606_007)` → 3030. */
export function believedLoss(stored: number): number {
  return Math.max(BELIEVED_LOSS_STUDIES, Math.floor(stored * BELIEVED_LOSS_SHARE));
}

/**
 * @param finding what was found, as a sentence without its full stop
 * @throws ShrunkenRegistry where `remaining` is too far below `stored`
 */
export function assertNotShrunken(stored: number, remaining: number, finding: string): void {
  const believed = believedLoss(stored);
  if (stored - remaining <= believed) return;
  throw new ShrunkenRegistry(
    `${finding}, but ${words(stored)} are stored here: ${words(stored - remaining)} fewer, and more than ` +
      `${words(believed)} at once are not believed. Nothing was removed. Look at https://clinicaltrials.gov: if the ` +
      `registry really has shrunk, run “trial-atlas sync --full --allow-shrink”; if not, the next sync will find it whole again.`,
  );
}

/** @throws ShrunkenRegistry where the registry says that it holds no study at all */
export function assertNotEmpty(total: number): void {
  if (total > 0) return;
  throw new ShrunkenRegistry(
    "The registry answers that it holds no studies at all, which cannot be. Nothing was changed; the next sync asks again.",
  );
}

function words(count: number): string {
  return count.toLocaleString("en-US");
}
