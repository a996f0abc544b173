import type { WebConnectorOperations } from "../../../generated/web-connector/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { findConnector } from "./connector.ts";
import { bridged, pageRoute } from "./page-request.ts";
import { knownUser } from "./user.ts";

export const chat = ({ store, chat, settings }: Pick<Services, "store" | "chat" | "settings">) =>
  ({
    sendMessage: async ({ path, body, headers, cookies, signal }) => {
      const at = { location: "body", pointer: "/connectorId" } as const;
      const called = await findConnector(store.bots, path, settings);
      const said = { location: "body", userId: body.userId } as const;
      const { userId, ...set } = knownUser(called.security, said, cookies, settings);
      const connector = await bridged(store.bots, called, body.connectorId, settings, at);
      const route = pageRoute(connector, headers, settings);
      const answer = await chat.send(connector, { ...body, userId }, signal, { route });
      return { status: 200, ...set, body: answer };
    },
  }) satisfies Pick<Handlers<WebConnectorOperations>, "sendMessage">;
