import { problem } from "../../contract/problem.ts";
import { operationOf, type Step } from "./exchange.ts";

/**
 * Operations that open a WebSocket have no plain answer: 426, or 404 when there is no such bot.
 * @param knows whether a bot has this API key
 */
export function refusePlainConnect(knows: (apiKey: string) => Promise<boolean>): Step {
  return async (exchange) => {
    if (!operationOf(exchange).responses.has(101)) return false;
    const apiKey = exchange.route?.pathParameters.get("apiKey") ?? "";
    if (!(await knows(decodeURIComponent(apiKey)))) {
      throw problem(
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
      "upgrade-required",
      "A bot attaches here by WebSocket: open the address with ws:// and a WebSocket client.",
      { location: "header", pointer: "/upgrade", expected: "websocket" },
      { Upgrade: "websocket", Connection: "Upgrade" },
    );
  };
}
