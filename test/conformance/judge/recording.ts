import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../src/paths.ts";
import {
  type RecordedLine,
  readRecording as readFrom,
  type Source,
} from "../../../src/verification/judge/recording.ts";

export type { RecordedLine } from "../../../src/verification/judge/recording.ts";

/** Where each version of Tock has its folder, `tock-26.3`. */
export const allRecordings: string = join(packageRoot, "test", "recordings");

/** The recorded versions of Tock, oldest first. */
export const tockVersions: readonly string[] = readdirSync(allRecordings)
  .flatMap((name) => /^tock-(\d+\.\d+)$/.exec(name)?.[1] ?? [])
  .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));

/** The recordings of the newest version. */
export const recordingsFolder: string = join(allRecordings, `tock-${tockVersions.at(-1)}`);

/** The lines of one recording of the newest version. */
export function readRecording(source: Source, folder: string = recordingsFolder): RecordedLine[] {
  return readFrom(source, folder);
}

/** Ids of the behavior rules that deviations may name. */
export function readRuleIds(folder: string = recordingsFolder): ReadonlySet<string> {
  const { rules } = JSON.parse(readFileSync(join(folder, "rules.json"), "utf8")) as {
    rules: { id: string }[];
  };
  return new Set(rules.map(({ id }) => id));
}
