import { problem } from "../../contract/problem.ts";
import { type Exchange, operationOf, type RawAnswer, type Step } from "./exchange.ts";
import { inputOf } from "./input.ts";

type Handler = (input: never) => RawAnswer | Promise<RawAnswer>;

/** Handlers of all APIs by operationId; each is typed by the contract where it is written. */
export type HandlersById = ReadonlyMap<string, Handler>;

/** An operation without a handler is honestly missing: 501, whatever its body, which is not even read. */
export function refuseMissing(handlers: HandlersById): Step {
  return (exchange) => {
    handlerOf(handlers, exchange);
    return false;
  };
}

/** Lets the handler of the operation answer. */
export function callHandler(handlers: HandlersById): Step {
  return async (exchange) => {
    if (exchange.answer) return false;
    exchange.answer = await handlerOf(handlers, exchange)(inputOf(exchange) as never);
    return false;
  };
}

function handlerOf(handlers: HandlersById, exchange: Exchange): Handler {
  const { operationId } = operationOf(exchange);
  const handler = handlers.get(operationId);
  if (handler) return handler;
  throw problem("not-implemented", { operation: operationId });
}
