import { parseFrame, writeFrame } from "../../bot/gateway/frames.ts";
import type { ContractValidator, Violation } from "../../contract/validation/validator.ts";
import type { FrameExchange } from "./exchange.ts";

/** Schemas of the frames in both directions, by their names in the bot-definition document. */
export const frameSchemas = { fromServer: "PlatformFrame", fromBot: "BotFrame" } as const;

/** A recorded frame as received from the WebSocket: written with both keys `type`, and read again. */
export function frameOnTheWire(frame: unknown): unknown {
  return parseFrame(writeFrame(frame));
}

/** The violations in the frames of an exchange; both directions are validated closed. */
export function frameViolations(
  validator: ContractValidator,
  exchange: FrameExchange,
): Violation[] {
  return (["fromServer", "fromBot"] as const).flatMap((direction) =>
    exchange[direction].flatMap((frame, index) =>
      validator
        .schema("bot-definition", frameSchemas[direction], frameOnTheWire(frame), { closed: true })
        .map((violation) => ({
          ...violation,
          pointer: `${direction}/${index}${violation.pointer}`,
        })),
    ),
  );
}
