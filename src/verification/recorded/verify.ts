import { loadContract } from "../../contract/documents.ts";
import type { Report } from "../finding.ts";
import { readGlobalDeviations } from "../judge/deviations.ts";
import { Checks } from "../live/checks.ts";
import { Examiner } from "../live/examiner.ts";
import { contractFolder } from "../versions.ts";
import { checkArchive } from "./har.ts";
import { checkRecordings } from "./recordings.ts";

/** Recorded traffic: an HTTP archive, or a folder of recordings. */
export type Recorded = { har: string } | { recordings: string };

/**
 * Checks recorded traffic; no server is called.
 * @throws Error if the file is not an archive, or there is no traffic to check
 */
export function verifyRecorded(recorded: Recorded, tock: string | undefined): Report {
  const start = performance.now();
  const startedAt = new Date().toISOString();
  const { folder, version } = contractFolder(tock);
  const globals = readGlobalDeviations(folder);
  const examiner = new Examiner(loadContract(folder), globals);
  const checks = new Checks();
  if ("har" in recorded) {
    checkArchive(recorded.har, examiner, checks);
    if (checks.all.every(({ exchanges }) => exchanges === 0)) {
      throw new Error(`${recorded.har} has no request to an operation of the contract`);
    }
  } else if (checkRecordings(recorded.recordings, examiner, globals, checks) === 0) {
    throw new Error(`no recordings in ${recorded.recordings}: expected nlp.jsonl, admin.jsonl, …`);
  }
  return {
    command: "verify",
    target: "har" in recorded ? recorded.har : recorded.recordings,
    tock: version,
    startedAt,
    seconds: (performance.now() - start) / 1000,
    seed: null,
    checks: checks.all,
  };
}
