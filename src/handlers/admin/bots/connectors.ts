import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { Connector } from "../../../store/bots/bots.ts";
import { testConnectorOf } from "../../../studio/bots/test-connector.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type ConnectorOperations = Pick<AdminOperations, "listConnectors" | "listConnectorsOfApplication">;

export const connectors = ({ store }: Pick<Services, "store">) =>
  ({
    listConnectors: async ({ path: { botId }, caller }) => {
      const found = await store.bots.connectors(caller.namespace, botId);
      return { status: 200, body: found.flatMap(withTest) };
    },

    listConnectorsOfApplication: async ({ tenant: { application } }) => {
      if (!application) return { status: 200, body: [] };
      const { namespace, name } = application;
      const bots = await store.bots.ofModel(namespace, name);
      const found = await Promise.all(
        bots.map(({ botId }) => store.bots.connectors(namespace, botId)),
      );
      return { status: 200, body: found.flat().flatMap(withTest) };
    },
  }) satisfies Handlers<ConnectorOperations>;

/** Beside each connector stands the one that it is tested through (R107). */
function withTest(connector: Connector): Connector[] {
  return [connector, testConnectorOf(connector)];
}
