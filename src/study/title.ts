/** @module The name a study goes by. */
import type { Study } from "./study.ts";

/** What the registry writes into records that it withholds (983 of them). */
const REDACTED = "[Redacted]";

/**
 * The brief title, else the official title, else the NCT id: always something to show and to link.
 * The `[Redacted]` of a withheld study is no title.
 */
export function titleOf(study: Study): string {
  const { briefTitle, officialTitle, nctId } = study.protocolSection.identificationModule;
  return present(briefTitle) ?? present(officialTitle) ?? nctId;
}

/** Whether the registry withholds the study: nothing but its number can be shown. */
export function isWithheld(study: Study): boolean {
  const { statusModule, sponsorCollaboratorsModule } = study.protocolSection;
  return (
    statusModule?.overallStatus === "WITHHELD" ||
    sponsorCollaboratorsModule?.leadSponsor?.name?.trim() === REDACTED
  );
}

function present(title: string | undefined): string | undefined {
  const text = title?.trim();
  return text === undefined || text === "" || text === REDACTED ? undefined : text;
}
