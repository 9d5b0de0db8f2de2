/** @module The second half of all real records: see the fixture. */
import { compareAllRecords } from "./equality-over-all.fixture.ts";

compareAllRecords(1, 2);
