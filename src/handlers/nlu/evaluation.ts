import type { NluOperations } from "../../../generated/nlu/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { checkNamespace } from "./protection.ts";

export const evaluation = ({
  understanding,
  settings,
}: Pick<Services, "understanding" | "settings">) =>
  ({
    evaluateEntities: async ({ body, caller }) => {
      checkNamespace(settings, caller, body.namespace);
      return { status: 200, body: { values: await understanding.evaluate(body) } };
    },

    mergeValues: async ({ body, caller }) => {
      checkNamespace(settings, caller, body.namespace);
      const { value, content = null } = (await understanding.merge(body)) ?? {};
      if (!value) return { status: 200, body: {} };
      return { status: 200, body: { value, ...(content === null ? {} : { content }) } };
    },
  }) satisfies Pick<Handlers<NluOperations>, "evaluateEntities" | "mergeValues">;
