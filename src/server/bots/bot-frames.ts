import { explain } from "../../contract/validation/explaining.ts";
import { entryOf } from "../../contract/validation/request-errors.ts";
import type { ContractValidator, Violation } from "../../contract/validation/validator.ts";

const botFrame = "#/components/schemas/BotFrame";

/** Validates frames of bots against their contract, open; reports the violations of the intended message type. */
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
