import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../../contract/openapi.ts";

/** One line of a recording (test/recordings/README.md describes the format). */
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

/** Names of the recorded servers, in the order of the check. */
export const sources = [
  "nlp",
  "web-connector",
  "bot-definition",
  "admin",
  "orchestrator-client",
] as const;
export type Source = (typeof sources)[number];

/** The lines of one recording, in the order of the file. */
export function readRecording(source: Source, folder: string): RecordedLine[] {
  return readFileSync(join(folder, `${source}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as RecordedLine);
}
