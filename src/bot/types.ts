/** Short names for the contract's types that the bot side uses. */

import type { components as Admin } from "../../generated/admin/types.ts";
import type { components as BotDefinition } from "../../generated/bot-definition/types.ts";
import type { components as Nlu } from "../../generated/nlu/types.ts";
import type { components as WebConnector } from "../../generated/web-connector/types.ts";

type Bot = BotDefinition["schemas"];
type Web = WebConnector["schemas"];

export type BotFrame = Bot["BotFrame"];
export type PlatformFrame = Bot["PlatformFrame"];
export type ClientConfiguration = Bot["BotConfiguration"];
export type StoryConfiguration = Bot["StoryConfiguration"];
export type StepConfiguration = Bot["StepConfiguration"];

export type BotRequest = Bot["BotRequest"];
export type ConnectorType = Bot["ConnectorType"];
export type BotEntity = Bot["BotEntity"];
export type BotEntityInput = Bot["BotEntityInput"];

export type BotAnswer = Bot["BotResponse"];
export type BotMessage = Bot["BotMessage"];
export type Card = Bot["CardMessage"];
export type CardAction = Bot["CardAction"];
export type I18nText = Bot["I18nText"];
export type MediaType = Bot["FileType"];

export type ActionReport = Bot["ActionReport"];
export type ReportedMessage = Bot["ReportedMessage"];
export type GenericElement = Bot["GenericElement"];

export type WebRequest = Web["WebConnectorRequest"];
/** An action of an identified user. */
export type ChatRequest = Pick<
  WebRequest,
  | "query"
  | "feedback"
  | "payload"
  | "ref"
  | "locale"
  | "returnsHistory"
  | "sourceWithContent"
  | "streamedResponse"
> & {
  userId: string;
  /** A file, a place or a note, from a test. */
  media?: ReportedMessage;
  /** Whether generated answers come with debug data. */
  debugEnabled?: boolean;
};
export type WebResponse = Web["WebConnectorResponse"];
export type WebMessage = Web["WebMessage"];
export type WebButton = Web["WebButton"];
export type WebCard = Web["WebCard"];

export type ParseQuery = Nlu["schemas"]["ParseQuery"];
export type ParseResult = Nlu["schemas"]["ParseResult"];
export type ParsedEntity = ParseResult["entities"][number];

export type UnderstandingStats = Admin["schemas"]["NlpCallStats"];
