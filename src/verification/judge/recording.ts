import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { isTooDeep } from "../../contract/json-text.ts";
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
    .map((line, index) => parseLine(line, `${source}.jsonl:${index + 1}`));
}

const texts = { type: "object", additionalProperties: { type: "string" } };

/** A header that occurs several times has a list of values, except for the one that is read here. */
const headers = {
  type: "object",
  patternProperties: { "^[Cc]ontent-[Tt]ype$": { type: "string" } },
  additionalProperties: { type: ["string", "array"], items: { type: "string" } },
};

/** The part of the format on which reading relies. */
const form = {
  type: "object",
  required: ["operation", "case", "request", "response"],
  properties: {
    operation: { type: "string" },
    case: { type: "string" },
    request: {
      type: ["object", "null"],
      properties: {
        method: { type: "string" },
        path: { type: "string" },
        query: texts,
        headers,
      },
    },
    response: {
      type: "object",
      properties: {
        status: { type: ["integer", "null"], minimum: 100, maximum: 599 },
        headers,
        frames: { type: "array" },
      },
    },
  },
};

let validate: ValidateFunction | undefined;

/**
 * @param where place of the line, for messages
 * @throws Error if it is not a recorded exchange
 */
export function parseLine(text: string, where: string): RecordedLine {
  if (isTooDeep(text)) throw new Error(`${where} is nested too deeply`);
  const line = parseJson(text, where);
  validate ??= new Ajv2020({ strict: false }).compile(form);
  if (!validate(line)) {
    const { instancePath = "", message = "" } = validate.errors?.[0] ?? {};
    throw new Error(`${where} is not a recorded exchange: ${instancePath || "it"} ${message}`);
  }
  return line as RecordedLine;
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${where} is not JSON`);
  }
}
