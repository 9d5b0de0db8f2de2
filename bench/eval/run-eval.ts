/** @module `npm run eval -- [eligibility] …`: what search finds for patients, or what the reading of criteria is worth. */
import { argv } from "node:process";

// Each is a script of its own, with options of its own.
if (argv[2] === "eligibility") await import("../eval-eligibility.ts");
else await import("./eval-relevance.ts");
