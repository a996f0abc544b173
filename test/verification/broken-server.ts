import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { listen } from "../../src/verification/listening.ts";

/** A request on its way to the sound server. */
export interface Passing {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** Its response on the way back. */
export interface Returned {
  status: number;
  contentType: string;
  body: string;
}

/** One thing that the server does wrong. */
export interface Defect {
  /** Method and path of the operation. */
  at: RegExp;
  /** Changes the request, or answers in place of the sound server: what it should do does not happen. */
  request?(sent: Passing): Returned | undefined;
  response?(got: Returned, sent: Passing): void;
  /** Changes each piece of an event stream. */
  chunk?(text: string): string;
  /** Milliseconds before the response begins. */
  delay?: number;
  /** Keeps an event stream open that has ended. */
  unclosed?: true;
  /** Closes the connection without a response, or never responds. */
  instead?: "closes" | "hangs";
}

/** Stands in front of a sound server and breaks it as `defect` says, which can be exchanged at any time. */
export async function startBrokenServer(target: string) {
  const state: { defect: Defect | null } = { defect: null };
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = "GET", url = "/" } = incoming;
    const defect = state.defect?.at.test(`${method} ${url}`) ? state.defect : null;
    const {
      "content-length": _,
      connection: __,
      host: ___,
      "transfer-encoding": ____,
      ...headers
    } = incoming.headers as Record<string, string>;
    const sent: Passing = {
      method,
      path: url,
      headers,
      body: (await buffer(incoming)).toString("latin1"),
    };
    if (defect?.instead === "closes") return void outgoing.destroy();
    if (defect?.instead === "hangs") return;
    const made = defect?.request?.(sent);
    if (made) return void respond(outgoing, made, {});
    const leaves = new AbortController();
    outgoing.on("close", () => leaves.abort());
    const response = await fetch(new URL(sent.path, target), {
      method: sent.method,
      headers: sent.headers,
      ...(sent.body === "" ? {} : { body: Buffer.from(sent.body, "latin1") }),
      redirect: "manual",
      signal: leaves.signal,
    });
    if (defect?.delay !== undefined) await sleep(defect.delay);
    const contentType = response.headers.get("content-type") ?? "";
    if (contentType.startsWith("text/event-stream")) {
      outgoing.writeHead(response.status, { "content-type": contentType });
      outgoing.flushHeaders();
      for await (const chunk of response.body ?? []) {
        const text = Buffer.from(chunk).toString("utf8");
        outgoing.write(defect?.chunk?.(text) ?? text);
      }
      if (defect?.unclosed !== true) outgoing.end();
      return;
    }
    const got: Returned = {
      status: response.status,
      contentType,
      body: Buffer.from(await response.arrayBuffer()).toString("latin1"),
    };
    defect?.response?.(got, sent);
    const cookie = response.headers.get("set-cookie");
    respond(outgoing, got, cookie === null ? {} : { "set-cookie": cookie });
  };
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
  const { url, close } = await listen(server);
  return {
    url: new URL(url),
    plant(defect: Defect | null) {
      state.defect = defect;
    },
    close,
  };
}

function respond(
  outgoing: ServerResponse,
  { status, contentType, body }: Returned,
  more: Record<string, string>,
): void {
  const type = contentType === "" ? {} : { "content-type": contentType };
  outgoing.writeHead(status, { ...type, ...more }).end(Buffer.from(body, "latin1"));
}
