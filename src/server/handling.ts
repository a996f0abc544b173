import { problem } from "../contract/problem.ts";
import { operationOf, type RawAnswer, type Step } from "./exchange.ts";
import { inputOf } from "./input.ts";

/** Handlers of all APIs by operationId; each is typed by the contract where it is written. */
export type HandlersById = ReadonlyMap<string, (input: never) => RawAnswer | Promise<RawAnswer>>;

/** Lets the handler of the operation answer. An operation without one is honestly missing: 501. */
export function callHandler(handlers: HandlersById): Step {
  return async (exchange) => {
    if (exchange.answer) return false;
    const { operationId } = operationOf(exchange);
    const handler = handlers.get(operationId);
    if (!handler) {
      throw problem(
        501,
        "not-implemented",
        `${operationId} is in the contract, and not in this server yet.`,
      );
    }
    exchange.answer = await handler(inputOf(exchange) as never);
    return false;
  };
}
