import type { Json } from "../../../contract/openapi.ts";
import { own } from "../../../own.ts";
import type { RecordedLine } from "../../judge/recording.ts";

/** Frames of the server that may wait for their answers; the oldest are written first. */
const most = 1_000;

interface Waiting {
  frame: Json;
  answers: Json[];
}

/** Brings the frames of WebSockets together: a frame of the server with the frames of the bot that answer it. */
export class Frames {
  readonly #write: (line: RecordedLine) => void;
  readonly #waiting = new Map<string, Waiting>();

  constructor(write: (line: RecordedLine) => void) {
    this.#write = write;
  }

  add(socket: number, from: "server" | "bot", frame: Json): void {
    const key = `${socket} ${requestId(frame) ?? ""}`;
    if (from === "server") {
      this.#waiting.set(key, { frame, answers: [] });
      const [oldest] = this.#waiting.keys();
      if (this.#waiting.size > most && oldest !== undefined) this.#end(oldest);
      return;
    }
    const asked = this.#waiting.get(key);
    if (!asked) {
      this.#write(lineOf("bot->server", null, [frame]));
      return;
    }
    asked.answers.push(frame);
    if (isLast(frame)) this.#end(key);
  }

  /** Writes the frames that still wait. */
  end(): void {
    for (const key of [...this.#waiting.keys()]) this.#end(key);
  }

  #end(key: string): void {
    const asked = this.#waiting.get(key);
    this.#waiting.delete(key);
    if (asked) this.#write(lineOf("server->bot", asked.frame, asked.answers));
  }
}

function lineOf(direction: string, frame: Json, frames: Json[]): RecordedLine {
  return {
    api: "bot-definition",
    operation: `WS /:apiKey ${direction}`,
    case: frame === null ? "sent by the bot" : Object.keys(frame as object).join(", "),
    request: frame === null ? null : { frame },
    response: { frames },
  };
}

function requestId(frame: Json): unknown {
  return fieldOf(frame, "requestId");
}

/** Answers without a mark are the only ones. */
function isLast(frame: Json): boolean {
  const context = fieldOf(fieldOf(frame, "botResponse"), "context");
  return fieldOf(context, "lastResponse") !== false;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? own(value as Record<string, unknown>, name)
    : undefined;
}
