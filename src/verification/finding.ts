/** The findings of the commands of verification, and their report: `verify`, `verify-bot` and `proxy` share both. */

import { groupBy } from "../grouping.ts";

/**
 * - `violation`: the contract is broken;
 * - `known deviation`: a difference of the real Tock that the contract declares;
 * - `left out`: not checked, with the reason.
 */
export type FindingKind = "violation" | "known deviation" | "left out";

/** A place in the sources of the contract. */
export interface SourcePlace {
  /** Relative to the package: `specs/nlu/parse.yaml`. */
  file: string;
  /** From 1. */
  line: number;
}

/** A violation in one place of a message. */
export interface FoundViolation {
  /** The message: `request`, `response 200`, `event 2`, `frame 1 from bot`. */
  in: string;
  /**
   * JSON pointer into the message; empty for all of it. Requests begin with the place: `body/context`, `query/name`.
   */
  pointer: string;
  message: string;
}

/** One finding of one check. */
export interface Finding {
  kind: FindingKind;
  /** One sentence: the violation, the difference or the omission. */
  summary: string;
  /** Id of the operation; `null` when the exchange belongs to none. */
  operationId: string | null;
  /** The sent message, to repeat by hand: a curl command or a frame. Secrets are masked. Null: nothing was sent. */
  request: string | null;
  /** Status, content type and the beginning of the response, or the frame received. Secrets are masked. */
  response: string | null;
  violation: FoundViolation | null;
  /** Id of the behavior rule of Tock (`R003`) or name of the recorded case that declares a known deviation. */
  rule: string | null;
  /** Its place in the contract. */
  source: SourcePlace | null;
  /** How often it was found in the check. */
  times: number;
}

/** One check: a test case of the report. */
export interface Check {
  /** Its group: `nlu/parse`, `workflows`, `webhook`. */
  group: string;
  /** `parseQuery: 400 for an invalid body`. */
  name: string;
  /** Number of checked requests, events or frames. */
  exchanges: number;
  seconds: number;
  findings: readonly Finding[];
}

/** All checks of a command. */
export interface Report {
  /** `verify`, `verify-bot`, `proxy`. */
  command: string;
  /** Address of the server or bot, or the checked file. Without credentials. */
  target: string;
  /** Version of Tock that the contract describes: `26.3`. */
  tock: string;
  /** ISO 8601. */
  startedAt: string;
  seconds: number;
  /** Number that repeats the random part of a run; null if nothing was random. */
  seed: number | null;
  checks: readonly Check[];
}

/** Formats of a report, as `--report` names them. */
export const reportFormats = ["text", "json", "junit", "markdown", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The findings of one kind, in the order of the checks. */
export function findingsOf({ checks }: Report, kind: FindingKind): Finding[] {
  return checks.flatMap(({ findings }) => findings.filter((finding) => finding.kind === kind));
}

/** The outcome of a check: its worst finding. A known deviation alone does not fail it. */
export type Outcome = "failed" | "deviating" | "left out" | "passed";

export function outcomeOf({ findings, exchanges }: Check): Outcome {
  const has = (kind: FindingKind) => findings.some((finding) => finding.kind === kind);
  if (has("violation")) return "failed";
  if (has("known deviation")) return "deviating";
  return has("left out") && exchanges === 0 ? "left out" : "passed";
}

/** Number of checks by outcome, and of all exchanges. */
export function totalsOf({ checks }: Report): Record<Outcome | "exchanges", number> {
  const totals = { failed: 0, deviating: 0, "left out": 0, passed: 0, exchanges: 0 };
  for (const check of checks) {
    totals[outcomeOf(check)]++;
    totals.exchanges += check.exchanges;
  }
  return totals;
}

/** Equal findings as one that counts them: the same operation, place and text. The first one keeps its example. */
export function grouped(findings: readonly Finding[]): Finding[] {
  const groups = groupBy(findings, ({ kind, operationId, summary, violation, rule }) =>
    JSON.stringify([kind, operationId, summary, violation, rule]),
  );
  return [...groups.values()].map((group) => ({
    ...(group[0] as Finding),
    times: group.reduce((sum, { times }) => sum + times, 0),
  }));
}

/** `specs/nlu/parse.yaml:41` */
export function placeText({ file, line }: SourcePlace): string {
  return `${file}:${line}`;
}

/** `/entities/0: must have required property 'type'` */
export function violationText({ in: where, pointer, message }: FoundViolation): string {
  return `${where}${pointer === "" ? "" : ` at ${pointer}`}: ${message}`;
}
