import { createWriteStream, type WriteStream } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { parseFrame } from "../../../bot/gateway/frames.ts";
import type { Json } from "../../../contract/openapi.ts";
import { createFolder } from "../../../files.ts";
import { own } from "../../../own.ts";
import type { RecordedLine } from "../../judge/recording.ts";
import { decoded } from "../judging/decoding.ts";
import type { Judgment } from "../judging/messages.ts";
import { Masking } from "../masking/masking.ts";
import type { FrameTraffic, HttpTraffic, Traffic } from "../traffic.ts";
import { Frames } from "./frames.ts";
import {
  keptRequestHeaders,
  keptResponseHeaders,
  recordedBody,
  recordedOperation,
} from "./line.ts";
import type { RecordingOptions, RecordingTotals } from "./options.ts";

type Operation = NonNullable<Judgment["operation"]>;

/** Bytes of the longest event stream that is recorded; the rest is left out. */
const longestStream = 2_000_000;

/** Names of files by API. */
const fileOf = (api: string) => (api === "nlu" ? "nlp" : api);

/** Writes the traffic in the format of recordings, masked: a file of JSON lines for each API. */
export class Recorder implements RecordingTotals {
  readonly #folder: string;
  readonly #masking: Masking;
  readonly #files = new Map<string, WriteStream>();
  readonly #streams = new Map<number, { pieces: Buffer[]; size: number }>();
  readonly #frames = new Frames((line) => this.#write("bot-definition", line));
  lines = 0;
  leftOut = 0;

  constructor({ folder, ...masking }: RecordingOptions) {
    this.#folder = folder;
    this.#masking = new Masking(masking);
    createFolder(folder);
  }

  add(traffic: Traffic, operation: Operation | null): void {
    if (traffic.kind === "frame") this.#addFrame(traffic);
    else if (traffic.end === "open") this.#addPiece(traffic);
    else this.#addExchange(traffic, operation);
  }

  async close(): Promise<void> {
    this.#frames.end();
    for (const file of this.#files.values()) {
      file.end();
      await finished(file);
    }
  }

  #addExchange(traffic: HttpTraffic, operation: Operation | null): void {
    const pieces = this.#streams.get(traffic.id)?.pieces;
    this.#streams.delete(traffic.id);
    if (operation === null || traffic.cut !== null) {
      this.leftOut++;
      return;
    }
    this.#write(operation.api, this.#lineOf(traffic, operation, pieces));
  }

  #addPiece({ id, responseBody }: HttpTraffic): void {
    const stream = this.#streams.get(id) ?? { pieces: [], size: 0 };
    this.#streams.set(id, stream);
    if (stream.size >= longestStream) return;
    stream.pieces.push(Buffer.from(responseBody));
    stream.size += responseBody.length;
  }

  #addFrame({ id, from, text }: FrameTraffic): void {
    if (text === null) {
      this.leftOut++;
      return;
    }
    let frame: Json;
    try {
      frame = parseFrame(text) as Json;
    } catch {
      frame = text;
    }
    this.#frames.add(id, from, this.#masking.json(frame));
  }

  #lineOf(traffic: HttpTraffic, operation: Operation, pieces: Buffer[] | undefined): RecordedLine {
    const isSocket = operation.api === "bot-definition" && traffic.isUpgrade;
    const { status } = traffic;
    const bytes =
      pieces === undefined
        ? (decoded(traffic.responseBody, traffic.responseHeaders["content-encoding"]) ??
          traffic.responseBody)
        : Buffer.concat(pieces);
    const isStream = traffic.responseHeaders["content-type"]?.startsWith("text/event-stream");
    const body = isStream
      ? this.#masking.events(Buffer.from(bytes).toString("utf8"))
      : this.#masking.json(recordedBody(bytes));
    return {
      api: fileOf(operation.api),
      operation: recordedOperation(isSocket ? { ...operation, method: "WS" } : operation),
      case: `${operation.id} ${status ?? "without response"}`,
      request: this.#requestOf(traffic, operation),
      response:
        status === null
          ? { status }
          : {
              status,
              headers: this.#kept(traffic.responseHeaders, keptResponseHeaders),
              body,
            },
    };
  }

  #requestOf(traffic: HttpTraffic, operation: Operation): NonNullable<RecordedLine["request"]> {
    const { method, headers } = traffic;
    const url = new URL(`http://any${this.#masking.path(traffic.path, operation)}`);
    const { authorization, cookie } = headers;
    const credentials =
      authorization !== undefined
        ? { authorization: this.#masking.header("authorization", authorization) }
        : cookie !== undefined
          ? { authorization: "session-cookie" }
          : {};
    return {
      method,
      path: url.pathname,
      query: Object.fromEntries(
        Array.from(url.searchParams, ([name, value]) => [
          name,
          this.#masking.parameter(name, value),
        ]),
      ),
      headers: { ...credentials, ...this.#kept(headers, keptRequestHeaders) },
      body: this.#requestBody(traffic),
    };
  }

  #requestBody({ headers, body }: HttpTraffic): Json {
    const bytes = decoded(body, headers["content-encoding"]) ?? Buffer.from(body);
    const type = headers["content-type"] ?? "";
    if (type.startsWith("multipart/form-data")) {
      const part = uploaded(bytes);
      if (part) return { multipart: { ...part, content: this.#masking.json(part.content) } };
    }
    const recorded = recordedBody(bytes);
    // A JSON text in quotes is kept unchanged: a string is a text that is not JSON.
    return this.#masking.json(typeof recorded === "string" ? bytes.toString("utf8") : recorded);
  }

  #kept(headers: Record<string, string>, names: readonly string[]): Record<string, string> {
    return Object.fromEntries(
      names.flatMap((name) => {
        const value = own(headers, name);
        return value === undefined ? [] : [[name, this.#masking.header(name, value)]];
      }),
    );
  }

  #write(api: string, line: RecordedLine): void {
    const name = `${fileOf(api)}.jsonl`;
    let file = this.#files.get(name);
    if (!file) {
      file = createWriteStream(join(this.#folder, name), { flags: "a" });
      this.#files.set(name, file);
    }
    this.lines++;
    file.write(`${JSON.stringify(line)}\n`);
  }
}

/** The first file of a form. */
function uploaded(bytes: Buffer) {
  const text = bytes.toString("utf8");
  const head = /name="([^"\r\n]{0,200})"; filename="([^"\r\n]{0,500})"\r\n/.exec(text);
  if (!head) return null;
  const rest = text.slice(head.index + head[0].length);
  const begin = rest.indexOf("\r\n\r\n");
  // Without further headers, the empty line follows at once.
  const start = rest.startsWith("\r\n") ? 2 : begin + 4;
  const content = rest.slice(start, rest.indexOf("\r\n--", start));
  const type = /^content-type: ?([^\r\n]{1,200})/i.exec(rest)?.[1] ?? "application/octet-stream";
  const [field = "", filename = ""] = head.slice(1);
  return { field, filename, "content-type": type, content: recordedBody(Buffer.from(content)) };
}
