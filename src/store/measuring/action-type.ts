import type { ActionReport } from "../../bot/types.ts";
import type { UserActionType } from "./tables.ts";

export function actionTypeOf({ message }: ActionReport): UserActionType {
  switch (message.eventType) {
    case "choice":
    case "attachment":
    case "location":
      return message.eventType;
    default:
      return "nlp";
  }
}
