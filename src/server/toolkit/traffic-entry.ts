import type { ApiName } from "../../contract/apis.ts";

/**
 * One event, as `/_toolkit/traffic` reports it and a log of requests stores it. Secrets are masked, long
 * bodies are cut.
 */
export type TrafficEntry = RequestEntry | StepEntry;

interface EntryBase {
  /** Increases with each entry. */
  number: number;
  /** When it began, in UTC. */
  time: string;
}

/** A request and its response. */
export interface RequestEntry extends EntryBase {
  kind: "request";
  api: ApiName | null;
  /** `null`: no operation of the contract has this path and method. */
  operationId: string | null;
  /** Subject of the operation, as in the addresses of its page. */
  subject: string | null;
  method: string;
  /** Path and query. */
  url: string;
  status: number;
  request: { headers: Record<string, string>; body?: unknown };
  response: { mediaType: string | null; body?: unknown };
  /** Milliseconds until the response was complete, or a stream began. */
  duration: number;
  /** Violations of the contract in the response; empty: it is valid. `null`: it was not validated. */
  violations: string[] | null;
}

/** A step of the server to an answer. */
export interface StepEntry extends EntryBase {
  kind: "understanding" | "frame-to-bot" | "frame-from-bot" | "event";
  api: ApiName;
  /** The operation whose documentation explains `data`. */
  operationId: string;
  subject: string;
  /** Its subject, in a few words: a sentence, a story, the user of a stream. */
  title: string;
  data: unknown;
}

type Unnumbered<Entry> = Entry extends EntryBase ? Omit<Entry, "number"> : never;
/** An entry before it has its number. */
export type NewEntry = Unnumbered<TrafficEntry>;
