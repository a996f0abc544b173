/** Journeys: several requests in a row, each with what a real Tock answered (see the README of the recordings). */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../../../src/contract/openapi.ts";
import { recordingsFolder } from "../judge/recording.ts";

/** One request of a journey. Its texts hold `{{name}}` where a value of this run belongs. */
export interface Step {
  journey: string;
  /** Number within the journey. */
  step: number;
  api: string;
  operation: string;
  case: string;
  /** Who asks, a key of `journeyUsers`; absent: an anonymous caller. */
  user?: string;
  request: {
    method: string;
    path: string;
    query?: Record<string, string>;
    headers?: Record<string, string>;
    body?: Json;
  };
  response: { status: number; headers?: Record<string, string>; body?: Json };
  /** JSON pointer into the response → name of the value for later steps. */
  captures?: Record<string, string>;
  /** Seconds that were waited before the request, until Tock knew of earlier changes. */
  pause?: number;
  /** Seconds during which the request is repeated until the response is as recorded. */
  retry?: number;
  /** Pointers below which only types count. */
  volatile?: string[];
  /** Pointers of lists of the whole namespace, of which only what this run made counts. */
  only?: string[];
  /** The words that an element of `only` holds; default: the name of the run. */
  onlyWith?: string[];
  /** The response is a JSON string that holds JSON. */
  jsonText?: boolean;
  /** The order of lists does not count. */
  unordered?: boolean;
}

/** The steps of each recorded journey, by its name, in their order. */
export function readJourneys(folder: string = recordingsFolder): Map<string, Step[]> {
  const journeys = new Map<string, Step[]>();
  for (const line of readFileSync(join(folder, "journeys.jsonl"), "utf8").split("\n")) {
    if (line === "") continue;
    const step = JSON.parse(line) as Step;
    const steps = journeys.get(step.journey);
    if (steps) steps.push(step);
    else journeys.set(step.journey, [step]);
  }
  return journeys;
}
