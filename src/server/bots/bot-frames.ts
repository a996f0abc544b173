import { explain } from "../../contract/validation/explaining.ts";
import { entryOf } from "../../contract/validation/request-errors.ts";
import type { ContractValidator, Violation } from "../../contract/validation/validator.ts";

const botFrame = "#/components/schemas/BotFrame";

/** Judges frames of bots by their contract, open; says what is wrong with the kind of message that was meant. */
export function frameValidator(validator: ContractValidator): (frame: unknown) => Violation[] {
  const document = validator.contract.documents.get("bot-definition") ?? {};
  const judge = (pointer: string, value: unknown) =>
    validator.at("bot-definition", pointer, value, { closed: false });
  return (frame) =>
    explain(document, botFrame, frame, judge).map((found) => {
      const { message, params } = entryOf(found, { location: "body", pointer: "", name: "frame" });
      return { ...found, message, pointer: params?.pointer ?? found.pointer };
    });
}
