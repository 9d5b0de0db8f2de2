/** @module Run as a process of its own by the test that kills it: `import-in-child FOLDER FILE`. */
import { importFiles } from "../src/registry/import-files.ts";
import { openRegistryStore } from "../src/store/registry-store.ts";

const [folder = "", file = ""] = process.argv.slice(2);
const store = openRegistryStore(folder);
process.stdout.write("begun\n");
await importFiles([file], store);
process.stdout.write("committed\n");
store.close();
