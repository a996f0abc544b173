import type { WebConnectorOperations } from "../../../generated/web-connector/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { findConnector } from "./connector.ts";

export const chat = ({ store, chat }: Pick<Services, "store" | "chat">) =>
  ({
    sendMessage: async ({ path, body, signal }) => {
      const connector = await findConnector(store.bots, path);
      return { status: 200, body: await chat.send(connector, body, signal) };
    },
  }) satisfies Pick<Handlers<WebConnectorOperations>, "sendMessage">;
