import type { WebConnectorOperations } from "../../../generated/web-connector/operations.ts";
import type { components } from "../../../generated/web-connector/types.ts";
import type { BotConnector } from "../../bot/dialog.ts";
import { reportedMessage } from "../../bot/messages/generic-message.ts";
import { writePayload } from "../../bot/messages/payload.ts";
import type { ConnectorType } from "../../bot/types.ts";
import type { Handlers } from "../../contract/handler.ts";
import { readLocale } from "../../nlu/locales.ts";
import type { Bots } from "../../store/bots/bots.ts";
import type { Services } from "../services.ts";
import { unknownConnector, withBot } from "./connector.ts";

type Schemas = components["schemas"];

const rest: ConnectorType = { id: "rest", userInterfaceType: "textChat" };

export const testConnector = ({ store, chat }: Pick<Services, "store" | "chat">) =>
  ({
    sendTestMessage: async ({ path, body, signal }) => {
      const connector = await findTestConnector(store.bots, path);
      const target = kind(body.targetConnectorType);
      const route = {
        source: body.connectorType ? kind(body.connectorType) : rest,
        target,
        recipientId: body.recipientId,
        test: body.test ?? false,
        metadata: {},
      };
      const said = saidBy(body.message);
      const userActionId = store.newId();
      const { responses } = said
        ? await chat.send(
            connector,
            { ...said, userId: body.userId, locale: path.locale },
            signal,
            { route, apart: true, actionId: userActionId },
          )
        : { responses: [] };
      return {
        status: 200,
        body: {
          messages: responses.map((message) => reportedMessage(message, target)),
          applicationId: connector.connectorId,
          userActionId,
          userLocale: readLocale(path.locale),
          hasNlpStats: Boolean(said && "query" in said && said.query.trim() !== ""),
          connectorType: rest,
        },
      };
    },
    checkTestConnector: async ({ path }) => {
      await findTestConnector(store.bots, path);
      return { status: 200 };
    },
  }) satisfies Pick<Handlers<WebConnectorOperations>, "sendTestMessage" | "checkTestConnector">;

/** @throws Problem 404 when there is no connector to test */
async function findTestConnector(
  bots: Bots,
  { namespace, applicationId }: { namespace: string; applicationId: string },
): Promise<BotConnector> {
  const address = `/io/${namespace}/test/test-${applicationId}`;
  const connector = await bots.connectorAt(address);
  const found = connector?.connectorType.id === rest.id && (await withBot(bots, connector));
  if (found) return found;
  throw unknownConnector(address, "/applicationId");
}

function kind({
  id,
  userInterfaceType = "textChat",
}: Schemas["ConnectorTypeInput"]): ConnectorType {
  return { id, userInterfaceType };
}

/**
 * What a test says, as a page would say it.
 * @returns `null` for what no bot is told: files, places and notes
 */
function saidBy(message: Schemas["TestMessage"]): { query: string } | { payload: string } | null {
  switch (message.eventType) {
    case "sentence":
    case "sentenceWithFootnotes":
      return { query: message.text ?? "" };
    case "choice": {
      const parameters = new Map(Object.entries(message.parameters ?? {}));
      const sentence = parameters.get("_nlp");
      return sentence === undefined
        ? { payload: writePayload({ intent: message.intentName, parameters }) }
        : { query: sentence };
    }
    default:
      return null;
  }
}
