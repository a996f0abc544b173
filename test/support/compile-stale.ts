import { compileStale } from "../../src/children/compiled-file.ts";

/**
 * Runs once before all tests, so that none of them has to wait for it: the children of servers run compiled sources.
 */
export default compileStale;
