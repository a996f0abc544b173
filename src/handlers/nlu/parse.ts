import type { NluOperations } from "../../../generated/nlu/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { checkNamespace } from "./protection.ts";

export const parse = ({ understanding, settings }: Pick<Services, "understanding" | "settings">) =>
  ({
    parseQuery: async ({ body, caller, signal }) => {
      checkNamespace(settings, caller, body.namespace);
      return { status: 200, body: await understanding.parse(body, signal) };
    },
  }) satisfies Pick<Handlers<NluOperations>, "parseQuery">;
