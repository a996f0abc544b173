import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { loadContract } from "../../src/contract/documents.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { examine } from "../../src/verification/judge/examination.ts";
import { exchangeOf, type HttpExchange } from "../../src/verification/judge/exchange.ts";
import { Judge } from "../../src/verification/judge/judge.ts";
import { sources } from "../../src/verification/judge/recording.ts";
import { listen } from "../../src/verification/listening.ts";
import { exchangeOf as liveExchange } from "../../src/verification/live/examiner.ts";
import { readRecording } from "../conformance/judge/recording.ts";

/**
 * A stand-in of the real Tock: it answers as Tock did to the most similar recorded request of the operation, and
 * refuses wrong requests by the recorded rules.
 */
export async function startReplayServer() {
  const contract = loadContract();
  const validator = new ContractValidator(contract);
  const judge = new Judge(validator, []);
  const recorded = new Map<string, HttpExchange[]>();
  for (const source of sources) {
    if (source === "orchestrator-client" || source === "bot-definition") continue;
    for (const [index, line] of readRecording(source).entries()) {
      const exchange = exchangeOf(source, line, index + 1);
      const operation = exchange.kind === "http" ? judge.route(exchange)?.operation : null;
      if (exchange.kind !== "http" || !operation || exchange.answer.status === null) continue;
      const all = recorded.get(operation.operationId) ?? [];
      all.push(exchange);
      recorded.set(operation.operationId, all);
    }
  }
  const calls: string[] = [];
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await buffer(incoming);
    const url = new URL(incoming.url ?? "/", "http://any");
    const exchange = {
      source: "admin",
      kind: "http",
      method: (incoming.method ?? "GET").toLowerCase(),
      path: url.pathname,
      operation: "",
    } as HttpExchange;
    const route = judge.route(exchange);
    const operation = route?.operation;
    calls.push(`${incoming.method} ${operation?.operationId ?? url.pathname}`);
    const plain = (status: number, text: string) =>
      void outgoing.writeHead(status, { "content-type": "text/plain" }).end(text);
    if (!operation || !route) return plain(404, "Not Found");
    const got = { status: 200, headers: new Map(), body: Buffer.alloc(0) };
    const sent = {
      method: incoming.method ?? "GET",
      path: incoming.url ?? "/",
      headers: incoming.headers as Record<string, string>,
      body: body.length === 0 ? null : body,
    };
    // R005, R003: how Tock refuses callers without credentials, and requests that break their schema.
    const anonymous = sent.headers.authorization === undefined && sent.headers.cookie === undefined;
    if (anonymous && operation.api === "admin" && operation.roles !== "public") {
      return plain(401, "Unauthorized");
    }
    const { fault } = examine(validator, operation, liveExchange(sent, got), route.parameters);
    if (fault === "invalid-request") return plain(500, "Error 500");
    const foreign = /nowhere|nobody|[/"]0{8}/.test(`${sent.path}${body}`);
    const all = recorded.get(operation.operationId) ?? [];
    if (foreign && operation.claims.some(({ missing }) => missing >= 400)) {
      return plain(401, "Unauthorized");
    }
    const best = nearest(all, url);
    if (!best) return plain(404, "Not Found");
    const { status, mediaType, body: answer } = best.answer;
    outgoing.writeHead(status ?? 500, {
      ...(mediaType === null ? {} : { "content-type": mediaType }),
      ...(operation?.operationId === "authenticateUser"
        ? { "set-cookie": "tock-session=recorded" }
        : {}),
    });
    outgoing.end(bytesOf(answer, mediaType));
  };
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
  const { url, close } = await listen(server);
  return {
    url: new URL(url),
    /** What was asked, `GET listNamespaces`. */
    calls,
    close,
  };
}

/** The recorded success that shares the most with this request: path and query. */
function nearest(all: readonly HttpExchange[], url: URL): HttpExchange | undefined {
  const score = (exchange: HttpExchange): number => {
    const { status } = exchange.answer;
    let points = status !== null && status < 300 ? 10 : 0;
    if (exchange.path === url.pathname) points += 5;
    for (const [name, value] of exchange.query) if (url.searchParams.get(name) === value) points++;
    return points;
  };
  return [...all].sort((a, b) => score(b) - score(a))[0];
}

function bytesOf(answer: unknown, mediaType: string | null): string | Uint8Array {
  if (answer === null || answer === undefined) return "";
  if (answer instanceof Uint8Array) return answer;
  if (typeof answer === "string" && mediaType !== "application/json") return answer;
  return JSON.stringify(answer);
}
