import type { WebConnectorOperations } from "../../../generated/web-connector/operations.ts";
import { rest } from "../../bot/connector-types.ts";
import type { BotConnector } from "../../bot/dialog.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Bots } from "../../store/bots/bots.ts";
import { withBot } from "../../studio/bots/bot-connector.ts";
import { readConnectorType, talk } from "../../studio/bots/test-talk.ts";
import { readMessage } from "../../studio/quality/read-test-plan.ts";
import type { Services } from "../services.ts";
import { unknownConnector } from "./connector.ts";

export const testConnector = ({ store, chat }: Pick<Services, "store" | "chat">) =>
  ({
    sendTestMessage: async ({ path, body, signal }) => {
      const connector = await findTestConnector(store.bots, path);
      const request = {
        message: readMessage(body.message),
        userId: body.userId,
        locale: path.locale,
        recipientId: body.recipientId,
        source: body.connectorType ? readConnectorType(body.connectorType) : rest.connectorType,
        target: readConnectorType(body.targetConnectorType),
        test: body.test ?? false,
        sourceWithContent: body.sourceWithContent ?? false,
        debugEnabled: body.debugEnabled ?? false,
      };
      const answer = await talk({ store, chat }, connector, request, signal);
      const { connectorType } = rest;
      const applicationId = connector.connectorId;
      return { status: 200, body: { ...answer, applicationId, connectorType } };
    },
    checkTestConnector: async ({ path }) => {
      await findTestConnector(store.bots, path);
      return { status: 200 };
    },
  }) satisfies Pick<Handlers<WebConnectorOperations>, "sendTestMessage" | "checkTestConnector">;

/** @throws Problem 404 if there is no connector to test */
async function findTestConnector(
  bots: Bots,
  { namespace, applicationId }: { namespace: string; applicationId: string },
): Promise<BotConnector> {
  const address = `/io/${namespace}/test/test-${applicationId}`;
  const connector = await bots.connectorAt(address);
  const found =
    connector?.connectorType.id === rest.connectorType.id && (await withBot(bots, connector));
  if (found) return found;
  throw unknownConnector(address, "/applicationId");
}
