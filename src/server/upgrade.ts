import { problem } from "../contract/problem.ts";
import type { Store } from "../store/store.ts";
import { operationOf, type Step } from "./exchange.ts";

/** Operations that open a WebSocket have no plain answer: 426, or 404 when there is no such bot. */
export function refusePlainConnect({ bots }: Pick<Store, "bots">): Step {
  return async (exchange) => {
    if (!operationOf(exchange).responses.has(101)) return false;
    const apiKey = exchange.route?.pathParameters.get("apiKey") ?? "";
    if ((await bots.byApiKey(decodeURIComponent(apiKey))) === undefined) {
      throw problem(
        404,
        "unknown-api-key",
        "There is nothing at this path, and no bot has this API key. The addresses of all operations are on the documentation pages, from / on.",
        {
          location: "path",
          pointer: "/apiKey",
          expected: "a path of the contract, or the key of a bot",
        },
      );
    }
    throw problem(
      426,
      "upgrade-required",
      "A bot attaches here by WebSocket: open the address with ws:// and a WebSocket client.",
      { location: "header", pointer: "/upgrade", expected: "websocket" },
      { Upgrade: "websocket", Connection: "Upgrade" },
    );
  };
}
