import { operationOf, type RawAnswer, type Step } from "./exchange.ts";
import { inputOf } from "./input.ts";

type Handler = (input: never) => RawAnswer | Promise<RawAnswer>;

/** Handlers of all APIs by operationId; each is typed by the contract where it is defined. */
export type HandlersById = ReadonlyMap<string, Handler>;

/** Runs the handler of the operation. */
export function callHandler(handlers: HandlersById): Step {
  return (exchange) => {
    if (exchange.answer) return false;
    const { operationId } = operationOf(exchange);
    const handler = handlers.get(operationId);
    if (!handler) throw new Error(`${operationId} has no handler`);
    const keep = (answer: RawAnswer) => {
      exchange.answer = answer;
      return false;
    };
    const answer = handler(inputOf(exchange) as never);
    return answer instanceof Promise ? answer.then(keep) : keep(answer);
  };
}
