import type { NluOperations } from "../../../generated/nlu/operations.ts";
import type { Handlers } from "../handlers.ts";
import type { Services } from "../services.ts";

export const evaluation = ({ understanding }: Pick<Services, "understanding">) =>
  ({
    evaluateEntities: async ({ body }) => ({
      status: 200,
      body: { values: await understanding.evaluate(body) },
    }),

    mergeValues: async ({ body }) => {
      const { value, content = null } = (await understanding.merge(body)) ?? {};
      if (!value) return { status: 200, body: {} };
      return { status: 200, body: { value, ...(content === null ? {} : { content }) } };
    },
  }) satisfies Pick<Handlers<NluOperations>, "evaluateEntities" | "mergeValues">;
