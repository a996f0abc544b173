import type { Application } from "../../nlu/definitions.ts";
import type { DialogScope } from "../../store/conversations/dialog-search.ts";
import type { Store } from "../../store/store.ts";
import { testConnectorOf } from "../bots/test-connector.ts";

/** Where the dialogs of an application are: at the connectors, those for tests included, of the bots that it understands for. */
export async function dialogScope(
  { bots }: Pick<Store, "bots">,
  { namespace, name }: Application,
): Promise<DialogScope> {
  const botIds = (await bots.ofModel(namespace, name)).map(({ botId }) => botId);
  const found = await Promise.all(botIds.map((botId) => bots.connectors(namespace, botId)));
  const connectorIds = found
    .flat()
    .flatMap((connector) => [connector.applicationId, testConnectorOf(connector).applicationId]);
  return { namespace, botIds, connectorIds: [...new Set(connectorIds)] };
}
