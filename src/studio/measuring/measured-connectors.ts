import type { components } from "../../../generated/admin/types.ts";
import { rest } from "../../bot/connector-types.ts";
import type { BotConfiguration, Connector } from "../../store/bots/bots.ts";
import type { Store } from "../../store/store.ts";

type Query = Pick<
  components["schemas"]["DialogFlowRequest"],
  "botConfigurationId" | "botConfigurationName" | "includeTestConfigurations"
>;

/** The bot of a query, and its connector if given; `null`: they do not exist. */
export interface Measured {
  bot: BotConfiguration | null;
  connector: Connector | null;
}

/** The connectors of a query (BotAdminAnalyticsService.kt:305). */
export async function measuredConnectors(
  { bots }: Pick<Store, "bots">,
  { bot, connector }: Measured,
  query: Query,
): Promise<Connector[]> {
  const { botConfigurationId, botConfigurationName: name, includeTestConfigurations } = query;
  const withTests = includeTestConfigurations ?? false;
  if (typeof botConfigurationId === "string") {
    if (!connector) return [];
    if (!withTests || typeof name !== "string") return [connector];
  }
  if (!bot) return [];
  const connectors = await bots.connectors(bot.namespace, bot.botId);
  const named = connectors.filter((one) => typeof name !== "string" || one.name === name);
  if (connector) {
    return named.filter(
      ({ _id, targetConfigurationId }) =>
        _id === connector._id || targetConfigurationId === connector._id,
    );
  }
  return named.filter(
    ({ connectorType }) => withTests || connectorType.id !== rest.connectorType.id,
  );
}
