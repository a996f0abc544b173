import type { Application } from "../../nlu/definitions.ts";
import type { DialogScope } from "../../store/conversations/dialog-search.ts";
import type { Store } from "../../store/store.ts";

/** Scope of an application's dialogs: the connectors, including test connectors, of its bots. */
export async function dialogScope(
  { bots }: Pick<Store, "bots">,
  { namespace, name }: Application,
): Promise<DialogScope> {
  const connectors = await bots.connectorsOfModel(namespace, name);
  return {
    namespace,
    botIds: [...new Set(connectors.map(({ botId }) => botId))],
    connectorIds: [...new Set(connectors.map(({ applicationId }) => applicationId))],
  };
}
