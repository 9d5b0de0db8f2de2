/** @module How fresh files are: the latest day on which the registry's machinery wrote any of their records. */
import { parsePartialDate } from "../study/partial-date.ts";

export interface NewestVersionHolder {
  see(versionHolder: string): void;
  /** The latest day seen, when it is after the day (or time) given. */
  newerThan(dataTimestamp: string | undefined): string | undefined;
}

/** Days after `now` are taken for mistakes: one of them would make the data look fresh for ever. */
export function newestVersionHolder(now: Date): NewestVersionHolder {
  const today = now.toISOString().slice(0, 10);
  let newest = "";
  return {
    see(versionHolder) {
      const isDay = versionHolder.length === 10 && parsePartialDate(versionHolder) !== undefined;
      if (isDay && versionHolder <= today && versionHolder > newest) newest = versionHolder;
    },
    newerThan: (dataTimestamp = "") => (newest > dataTimestamp ? newest : undefined),
  };
}
