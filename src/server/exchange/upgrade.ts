import { problem } from "../../contract/problem.ts";
import { type Exchange, operationOf, type Step } from "./exchange.ts";

/**
 * Operations that open a WebSocket have no plain response: 426, or 404 if the bot does not exist.
 * @param knows whether a bot has this API key
 */
export function refusePlainConnect(knows: (apiKey: string) => Promise<boolean>): Step {
  const refuse = async (exchange: Exchange) => {
    const apiKey = exchange.route?.pathParameters.get("apiKey") ?? "";
    if (!(await knows(decodeURIComponent(apiKey)))) {
      throw problem("unknown-api-key", {});
    }
    throw problem("upgrade-required", {});
  };
  return (exchange) => (operationOf(exchange).responses.has(101) ? refuse(exchange) : false);
}
