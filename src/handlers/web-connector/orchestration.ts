import type { WebConnectorOperations } from "../../../generated/web-connector/operations.ts";
import type { components } from "../../../generated/web-connector/types.ts";
import type { BotConnector } from "../../bot/dialog.ts";
import { plainMetadata } from "../../bot/history.ts";
import { writePayload } from "../../bot/messages/payload.ts";
import { type Player, readPlayer } from "../../bot/players.ts";
import { unknownIntentName } from "../../bot/stories.ts";
import type { WebMessage } from "../../bot/types.ts";
import type { Handlers } from "../../contract/handler.ts";
import { Problem, problem } from "../../contract/problem.ts";
import type { HandlerSettings, Services } from "../services.ts";
import { findConnector } from "./connector.ts";

type Schemas = components["schemas"];

export const orchestration = ({
  store,
  chat,
  understanding,
  settings,
}: Pick<Services, "store" | "chat" | "understanding" | "settings">) => {
  const find = async (path: Parameters<typeof findConnector>[1]) => {
    refuseUnlessOn(settings);
    return findConnector(store.bots, path, settings);
  };
  return {
    askEligibility: async ({ path, body }) => {
      const connector = await find(path);
      const user = body.metadata ? readPlayer(body.metadata.playerId) : anybody(store.newId());
      try {
        const { intent, intentProbability } = await understanding.parse({
          queries: [body.data.userText],
          namespace: connector.namespace,
          applicationName: connector.nlpModel,
          context: { language: settings.defaultLocale, clientId: user.id, test: true },
        });
        const isUnknown = intent.slice(intent.indexOf(":") + 1) === unknownIntentName;
        const sure = typeof intentProbability === "number" ? intentProbability : 0;
        const metaData = between(connector, user);
        return {
          status: 200,
          body: { type: "eligibleResponse", indice: isUnknown ? 0 : sure, metaData },
        };
      } catch (error) {
        return noResponse(connector, "ERROR", error);
      }
    },
    sendOrchestratedAction: async ({ path, body, signal }) => {
      const connector = await find(path);
      const user = readPlayer(body.metadata.playerId);
      try {
        const request = { ...said(body.action), userId: user.id };
        const { responses } = await chat.send(connector, request, signal, { apart: true });
        if (responses.length === 0) return noResponse(connector, "NOT_AVAILABLE");
        const actions = responses.map((message, index) =>
          action(message, index === responses.length - 1),
        );
        const metaData = between(connector, user);
        return { status: 200, body: { type: "availableResponse", actions, indice: 1, metaData } };
      } catch (error) {
        return noResponse(connector, "ERROR", error);
      }
    },
  } satisfies Pick<Handlers<WebConnectorOperations>, "askEligibility" | "sendOrchestratedAction">;
};

function refuseUnlessOn({ orchestration }: Pick<HandlerSettings, "orchestration">): void {
  if (orchestration) return;
  throw problem("orchestration-off", {});
}

/**
 * The answer of a bot that fails or does not answer, in the form that the calling bot reads.
 * @throws the error, if the bot has not caused it
 */
function noResponse(
  { connectorId }: BotConnector,
  status: "ERROR" | "NOT_AVAILABLE",
  error?: unknown,
) {
  if (error !== undefined && !(error instanceof Problem)) throw error;
  const metaData = {
    playerId: anybody("unknownWithError"),
    applicationId: connectorId,
    recipientId: anybody("bot"),
  };
  const body = { type: "noResponse", status, indice: 0, metaData } as const;
  return { status: 500 as const, body };
}

/** Participants, from the viewpoint of the answering bot. */
function between({ connectorId }: BotConnector, user: Player): Schemas["OrchestrationMetadata"] {
  return {
    playerId: { id: connectorId, type: "bot", clientId: null },
    applicationId: connectorId,
    recipientId: user,
  };
}

const anybody = (id: string): Player => readPlayer({ id });

/** The user's action at the calling bot, in the form of a page's request. */
function said(action: Schemas["SecondaryBotActionInput"]): { query: string } | { payload: string } {
  if (action.type === "sendSentence") {
    const [passed] = action.messages;
    return { query: action.text ?? passed?.text ?? "" };
  }
  const parameters = new Map(Object.entries(action.parameters ?? {}));
  return { payload: writePayload({ intent: action.intentName, parameters }) };
}

function action(message: WebMessage, lastAnswer: boolean): Schemas["SecondaryBotSendSentence"] {
  return {
    type: "sendSentence",
    messages: [message],
    metadata: { ...plainMetadata, lastAnswer },
  };
}
