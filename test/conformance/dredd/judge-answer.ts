import type { Operation } from "../../../src/contract/operations.ts";
import { parseEventStream } from "../../../src/contract/streams/events.ts";
import type { ContractValidator, Violation } from "../../../src/contract/validation/validator.ts";
import type { Transaction } from "./editing.ts";

/** Judges the real answer of a transaction by the contract, closed; each violation as a sentence. */
export function judgeAnswer(
  validator: ContractValidator,
  operation: Operation,
  { real }: Transaction,
): string[] {
  if (!real) return ["there was no answer"];
  const status = Number(real.statusCode);
  const mediaType = real.headers["content-type"]?.split(";")[0]?.trim() ?? null;
  return judge(validator, operation, status, mediaType, real.body).map(
    ({ pointer, message }) =>
      `${operation.operationId} ${status}: ${pointer || "(body)"} ${message}`,
  );
}

function judge(
  validator: ContractValidator,
  operation: Operation,
  status: number,
  mediaType: string | null,
  body: string,
): Violation[] {
  if (mediaType === "text/event-stream") {
    const events = parseEventStream(body);
    if (events.length === 0) return [{ pointer: "", keyword: "event", message: "no event came" }];
    return events.flatMap(({ event, id, data }) =>
      validator.event(operation, status, {
        event,
        ...(id === null ? {} : { id }),
        data: JSON.parse(data),
      }),
    );
  }
  if (mediaType === "application/json") {
    return validator.answer(operation, status, mediaType, JSON.parse(body));
  }
  return validator.answer(operation, status, mediaType, body);
}
