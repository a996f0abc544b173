/** Parses an event stream according to the WHATWG standard; for bots that stream, and for the client. */

/** One event of a stream. */
export interface ParsedEvent {
  /** `message` if the event has no name. */
  event: string;
  data: string;
  /** The last id of the stream, perhaps from an earlier event; empty if there was none. */
  id: string;
}

export class EventParser {
  readonly #largest: number;
  /** Text of an incomplete line. */
  #rest = "";
  #data: string[] = [];
  #size = 0;
  #event = "";
  /** The last id of the stream, and the id of the current event. */
  #lastId: string;
  #id: string;
  #afterReturn = false;
  #started = false;
  #retry: number | null = null;

  /**
   * @param lastEventId the id after which the stream continues
   * @param largest maximum characters of one event
   */
  constructor({
    lastEventId = "",
    largest = Number.POSITIVE_INFINITY,
  }: { lastEventId?: string; largest?: number } = {}) {
    this.#lastId = lastEventId;
    this.#id = lastEventId;
    this.#largest = largest;
  }

  /** The id to resume from: that of the last complete event, with or without data. */
  get lastEventId(): string {
    return this.#lastId;
  }

  /** Milliseconds to wait before reconnecting, as last set by the stream; `null` if it did not set it. */
  get retry(): number | null {
    return this.#retry;
  }

  /**
   * Parses a chunk of the stream and returns the events that it completes. An event without a final empty line is
   * dropped.
   * @throws RangeError if an event is too large
   */
  push(text: string): ParsedEvent[] {
    const events: ParsedEvent[] = [];
    let from = 0;
    if (!this.#started && text !== "") {
      this.#started = true;
      if (text.startsWith("\uFEFF")) from = 1;
    }
    // The second half of a CRLF that was split between two chunks.
    if (this.#afterReturn && text[from] === "\n") from++;
    if (text !== "") this.#afterReturn = false;
    for (let at = from; at < text.length; at++) {
      const character = text[at];
      if (character !== "\n" && character !== "\r") continue;
      const event = this.#line(this.#rest + text.slice(from, at));
      if (event) events.push(event);
      this.#rest = "";
      if (character === "\r") {
        if (text[at + 1] === "\n") at++;
        else if (at + 1 === text.length) this.#afterReturn = true;
      }
      from = at + 1;
    }
    this.#rest += text.slice(from);
    if (this.#rest.length + this.#size > this.#largest) {
      throw new RangeError(`an event is larger than ${this.#largest} characters`);
    }
    return events;
  }

  #line(line: string): ParsedEvent | null {
    if (line === "") return this.#dispatch();
    const colon = line.indexOf(":");
    const field = colon === -1 ? line : line.slice(0, colon);
    const rest = colon === -1 ? "" : line.slice(colon + 1);
    const value = rest.startsWith(" ") ? rest.slice(1) : rest;
    if (field === "data") {
      this.#data.push(value);
      this.#size += value.length;
    } else if (field === "event") this.#event = value;
    else if (field === "id" && !value.includes("\0")) this.#id = value;
    else if (field === "retry" && /^\d+$/.test(value)) this.#retry = Number(value);
    return null;
  }

  /** An event without data is not dispatched, but its id counts. */
  #dispatch(): ParsedEvent | null {
    const event = this.#event || "message";
    const data = this.#data.length > 0 ? this.#data.join("\n") : null;
    this.#lastId = this.#id;
    this.#event = "";
    this.#data = [];
    this.#size = 0;
    return data === null ? null : { event, data, id: this.#id };
  }
}
