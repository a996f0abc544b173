import type { PlatformFrame } from "../../src/bot/types.ts";
import { visible } from "../../src/visible.ts";
import type { Finding } from "./findings.ts";

/** Result of one round of requests. */
export interface Tally {
  requests: number;
  answered: number;
  errors: number;
  hints: number;
}

/** What happens between the mock and a bot; `bot` is the number of the connection. */
export type PlatformEvent =
  | { event: "attached" | "gone"; bot: number }
  /** `example` names the example of a request. */
  | { event: "sent"; bot: number; example?: string; frame: PlatformFrame }
  /** `frame` is the raw text if it is not JSON. */
  | { event: "received"; bot: number; frame: unknown; findings: Finding[] }
  | { event: "silent"; bot: number; findings: Finding[] }
  | ({ event: "done"; bot: number } & Tally);

/** The event as one line of JSON. */
export function asJsonLine(event: object): string {
  return `${JSON.stringify(event)}\n`;
}

/** Lines for people. */
export function asText(event: PlatformEvent): string {
  const start = `bot ${event.bot}`;
  switch (event.event) {
    case "attached":
      return `${start}  attached\n`;
    case "gone":
      return `${start}  gone\n`;
    case "sent":
      return `${start}  → ${sentence(event.frame)}${event.example === undefined ? "" : ` (example ${event.example})`}\n`;
    case "received":
      return `${start}  ← ${summary(event.frame)}\n${event.findings.map(findingText).join("")}`;
    case "silent":
      return event.findings.map(findingText).join("");
    case "done":
      return `${start}  ${event.answered} of ${event.requests} requests answered, ${count(event.errors, "error")}, ${count(event.hints, "hint")}\n`;
  }
}

function findingText({ level, pointer, message, advice }: Finding): string {
  const mark = level === "error" ? "✗" : "!";
  return `       ${mark} ${visible(`${pointer || "it"} ${message}`)}\n         ${visible(advice)}\n`;
}

function sentence(frame: PlatformFrame): string {
  if (!("botRequest" in frame)) return "asks for the configuration";
  const { storyId, step, message } = frame.botRequest;
  const said = message.type === "text" ? `"${message.text}"` : `button ${message.payload}`;
  return visible(`${storyId}${step === undefined ? "" : `, step ${step}`}: ${said}`);
}

/** The frame on one line, not all of it when it is long. */
function summary(frame: unknown): string {
  const text = visible(typeof frame === "string" ? frame : JSON.stringify(frame));
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
