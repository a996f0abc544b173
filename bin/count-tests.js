// Adds up the summary lines of the test runs in a log and prints the sum as one line. Arguments: the log, and the exit
// status of the runs. If the runs fail and no summary line shows a failure (a file that does not load), one failure is
// counted.
import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const log = stripVTControlCharacters(readFileSync(process.argv[2] ?? "", "utf8"));
let passed = 0;
let failed = 0;
for (const line of log.split("\n")) {
  // vitest: "Tests  1 failed | 763 passed (764)"; others: "Dredd: 53 passed, 0 failed, 1 skipped", "Workflows: …"
  if (!/^\s*(Tests\s|Dredd: |Workflows: )/.test(line)) continue;
  passed += Number(/(\d+) passed/.exec(line)?.[1] ?? 0);
  failed += Number(/(\d+) failed/.exec(line)?.[1] ?? 0);
}
const status = Number(process.argv[3] ?? 0);
if (status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
