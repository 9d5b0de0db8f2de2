/** @module `npm run bench -- portal`: records in, pages out. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoStudies } from "../../src/registry/demo/demo-studies.ts";
import { writeDemoRegistry } from "../../src/registry/demo/write-demo-registry.ts";
import { openRegistryStore } from "../../src/store/registry-store.ts";
import { studyUrl } from "../../src/web/urls.ts";
import { parseNctId } from "../../src/study/nct-id.ts";
import { realRegistryFiles } from "../real-registry.ts";
import { benchImport, benchReindex } from "./bench-import.ts";
import type { ImportResult, IndexResult } from "./bench-import.ts";
import { benchStudyPages } from "./bench-study-page.ts";
import type { StudyPageResult } from "./bench-study-page.ts";
import { benchServe } from "./bench-views.ts";
import type { ServeResult } from "./bench-views.ts";

export interface PortalReport {
  /** Which records were used. */
  readonly records: string;
  readonly import: ImportResult;
  readonly index: IndexResult;
  readonly studyPage: { readonly median: StudyPageResult; readonly largest: StudyPageResult };
  readonly serve: ServeResult;
}

/** Studies of the demonstration registry where the real records are absent. */
const INVENTED = 20_000;

/** Measures on the real records beside the project; without them on invented ones, and says so. */
export async function benchPortal(log: (line: string) => void): Promise<PortalReport> {
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-bench-"));
  try {
    const data = join(folder, "data");
    let files = realRegistryFiles();
    const areReal = files.length > 0;
    if (!areReal) {
      log(`The real records are not beside the project: measuring on ${INVENTED} invented studies.`);
      files = [join(folder, "demo.ndjson.gz")];
      for (const file of files) await writeDemoRegistry(file, demoStudies({ studies: INVENTED, seed: 7 }));
    }
    log("import");
    const imported = await benchImport(files, data);
    log("study page");
    const studyPage = await benchStudyPages(data);
    log("index");
    const index = await benchReindex(data, imported.records);
    log("serve");
    const serve = await benchServe(data, pathOf(data, studyPage.median.nctId));
    return { records: areReal ? "real" : "invented", import: imported, index, studyPage, serve };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pathOf(folder: string, nctId: string): string {
  const store = openRegistryStore(folder, { readonly: true });
  const number = parseNctId(nctId);
  const [card] = number === undefined ? [] : store.cards([number]);
  store.close();
  if (card === undefined) throw new Error(`${nctId} is not in the store.`);
  return studyUrl(card.nctId, card.briefTitle);
}
