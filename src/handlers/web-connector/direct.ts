import type {
  WebConnectorEvents,
  WebConnectorOperations,
} from "../../../generated/web-connector/operations.ts";
import type { components } from "../../../generated/web-connector/types.ts";
import type { SendOptions } from "../../bot/chat.ts";
import type { WebResponse } from "../../bot/types.ts";
import type { Handlers } from "../../contract/handler.ts";
import { type ErrorParams, Problem } from "../../contract/problem.ts";
import { parseWellFormed } from "../../contract/well-formed.ts";
import { answerStream } from "../../events/answer-stream.ts";
import type { Services } from "../services.ts";
import { findConnector } from "./connector.ts";
import { bridged, pageRoute } from "./page-request.ts";

type DirectRequest = components["schemas"]["DirectRequest"];
type Path = { namespace: string; bot: string; connector: string };
type Headers = Readonly<Record<string, string | undefined>>;

const streamHeaders = { "Cache-Control": "no-cache, no-transform", "X-Accel-Buffering": "no" };

export const direct = ({
  store,
  chat,
  settings,
}: Pick<Services, "store" | "chat" | "settings">) => {
  async function answer(
    path: Path,
    headers: Headers,
    request: DirectRequest,
    at: ErrorParams,
    signal: AbortSignal,
  ) {
    const called = await findConnector(store.bots, path, settings);
    const connector = await bridged(store.bots, called, request.connectorId, settings, at);
    const route = pageRoute(connector, headers, settings);
    const send = (hear: SendOptions["hear"]) =>
      chat.send(connector, request, signal, { route, ...(hear ? { hear } : {}) });
    return { status: 200 as const, headers: streamHeaders, body: streamed(send, signal) };
  }
  return {
    streamAnswer: ({ path, headers, body, signal }) =>
      answer(path, headers, body, { location: "body", pointer: "/connectorId" }, signal),
    streamAnswerByHeader: ({ path, headers, signal }) => {
      const request = parseWellFormed(headers.message) as DirectRequest;
      const at = { location: "header", pointer: "/message/connectorId" } as const;
      return answer(path, headers as unknown as Headers, request, at, signal);
    },
  } satisfies Pick<
    Handlers<WebConnectorOperations, WebConnectorEvents>,
    "streamAnswer" | "streamAnswerByHeader"
  >;
};

/**
 * The messages of an answer as they are sent; the last one is marked. An empty answer gives one marked event without
 * messages; a bot that fails gives none.
 */
async function* streamed(
  send: (hear: SendOptions["hear"]) => Promise<WebResponse>,
  signal: AbortSignal,
) {
  try {
    yield* answerStream<WebResponse>(async (say) => {
      let ended = false;
      const { metadata } = await send((response, last) => {
        ended ||= last;
        say(last ? marked(response) : response);
      });
      if (!ended) say(marked({ responses: [], metadata }));
    });
  } catch (error) {
    if (!(error instanceof Problem) && !signal.aborted) throw error;
  }
}

function marked({ responses, metadata }: WebResponse): WebResponse {
  return { responses, metadata: { ...metadata, LAST_ANSWER: "true" } };
}
