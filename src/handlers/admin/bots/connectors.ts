import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { type ConnectorSettings, saveConnector } from "../../../studio/bots/connector.ts";
import { readConnectorType } from "../../../studio/bots/test-talk.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type ConnectorOperations = Pick<
  AdminOperations,
  "listConnectors" | "listConnectorsOfApplication" | "saveConnector" | "deleteConnector"
>;

type Schemas = components["schemas"];

export const connectors = ({ store, address }: Pick<Services, "store" | "address">) =>
  ({
    listConnectors: async ({ path: { botId }, caller }) => ({
      status: 200,
      body: await store.bots.connectors(caller.namespace, botId),
    }),

    listConnectorsOfApplication: async ({ tenant: { application } }) => {
      if (!application) return { status: 200, body: [] };
      const { namespace, name } = application;
      return { status: 200, body: await store.bots.connectorsOfModel(namespace, name) };
    },

    saveConnector: async ({ body, tenant: { connector, target } }) => {
      const settings = {
        ...readConnector(body, address()),
        targetConfigurationId: target?._id ?? null,
      };
      await saveConnector(store, connector, settings, body.fillMandatoryValues ?? false);
      return { status: 200, body: {} };
    },

    deleteConnector: async ({ tenant: { connector } }) => {
      if (connector) await store.bots.removeConnector(connector._id);
      return { status: 200, body: {} };
    },
  }) satisfies Handlers<ConnectorOperations>;

/** Field by field: a body may have unknown fields. */
function readConnector(
  body: Schemas["BotConnectorConfigurationInput"],
  address: string,
): Omit<ConnectorSettings, "targetConfigurationId"> {
  return {
    applicationId: body.applicationId,
    botId: body.botId,
    namespace: body.namespace,
    nlpModel: body.nlpModel,
    connectorType: readConnectorType(body.connectorType),
    ownerConnectorType: body.ownerConnectorType ? readConnectorType(body.ownerConnectorType) : null,
    name: body.name ?? body.applicationId,
    baseUrl: body.baseUrl === undefined ? address : body.baseUrl,
    parameters: { ...body.parameters } as Record<string, string>,
    path: body.path ?? null,
  };
}
