/** @module The command of this checkout, which builds what it needs. */
import { fileURLToPath } from "node:url";

export const TRIAL_ATLAS = fileURLToPath(new URL("../bin/trial-atlas", import.meta.url));
