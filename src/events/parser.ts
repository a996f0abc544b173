/** Reads an event stream as the WHATWG standard defines it; for the bots that stream, and for the client. */

/** One event of a stream. */
export interface ParsedEvent {
  /** `message` when the stream gives no name. */
  event: string;
  data: string;
  /** The last id that the stream gave, perhaps with an earlier event; empty when it gave none. */
  id: string;
}

export class EventParser {
  readonly #largest: number;
  /** Text of a line that has not ended. */
  #rest = "";
  #data: string[] = [];
  #size = 0;
  #event = "";
  /** The last id of the stream, and that of the event being read. */
  #lastId: string;
  #id: string;
  #afterReturn = false;
  #started = false;
  #retry: number | null = null;

  /**
   * @param lastEventId the id that the stream goes on from
   * @param largest characters of one event after which the stream is given up
   */
  constructor({
    lastEventId = "",
    largest = Number.POSITIVE_INFINITY,
  }: { lastEventId?: string; largest?: number } = {}) {
    this.#lastId = lastEventId;
    this.#id = lastEventId;
    this.#largest = largest;
  }

  /** Where the stream can be taken up again: the id of the last event that came whole, with or without data. */
  get lastEventId(): string {
    return this.#lastId;
  }

  /** Milliseconds to wait before connecting again, as the stream last asked for; `null` when it did not. */
  get retry(): number | null {
    return this.#retry;
  }

  /**
   * Takes a piece of the stream, cut anywhere, and gives the events that it ends. An event that the stream leaves
   * without an empty line is not given.
   * @throws RangeError when an event is too large
   */
  push(text: string): ParsedEvent[] {
    const events: ParsedEvent[] = [];
    let from = 0;
    if (!this.#started && text !== "") {
      this.#started = true;
      if (text.startsWith("\uFEFF")) from = 1;
    }
    // The second half of a CRLF that was cut in the middle.
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

  /** An event without data is none; its id counts all the same. */
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
