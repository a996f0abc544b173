import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../../../src/contract/openapi.ts";
import { packageRoot } from "../../../src/paths.ts";

/** One line of a recording, as it stands in the file (see the README beside the recordings). */
export interface RecordedLine {
  api: string;
  /** `POST /rest/nlp/parse`, `WS /:apiKey server->bot`, `HTTP POST /webhook (server->bot)`. */
  operation: string;
  case: string;
  request: {
    method?: string;
    path?: string;
    query?: Record<string, string>;
    headers?: Record<string, string>;
    body?: Json;
    frame?: Json;
  } | null;
  response: {
    status?: number | null;
    headers?: Record<string, string>;
    body?: Json;
    frames?: Json[];
  };
}

/** Names of the recorded servers, in the order in which they are judged. */
export const sources = [
  "nlp",
  "web-connector",
  "bot-definition",
  "admin",
  "orchestrator-client",
] as const;
export type Source = (typeof sources)[number];

/** Where each version of Tock has its folder, `tock-26.3`. */
export const allRecordings: string = join(packageRoot, "test", "recordings");

/** The recorded versions of Tock, oldest first. */
export const tockVersions: readonly string[] = readdirSync(allRecordings)
  .flatMap((name) => /^tock-(\d+\.\d+)$/.exec(name)?.[1] ?? [])
  .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));

/** The recordings of the newest version. */
export const recordingsFolder: string = join(allRecordings, `tock-${tockVersions.at(-1)}`);

/** The lines of one recording, in the order of the story. */
export function readRecording(source: Source, folder: string = recordingsFolder): RecordedLine[] {
  return readFileSync(join(folder, `${source}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as RecordedLine);
}

/** Ids of the behaviour rules that deviations may name. */
export function readRuleIds(folder: string = recordingsFolder): ReadonlySet<string> {
  const { rules } = JSON.parse(readFileSync(join(folder, "rules.json"), "utf8")) as {
    rules: { id: string }[];
  };
  return new Set(rules.map(({ id }) => id));
}
