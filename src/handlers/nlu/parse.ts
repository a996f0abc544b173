import type { NluOperations } from "../../../generated/nlu/operations.ts";
import type { Handlers } from "../handlers.ts";
import type { Services } from "../services.ts";

export const parse = ({ understanding }: Pick<Services, "understanding">) =>
  ({
    parseQuery: async ({ body, signal }) => ({
      status: 200,
      body: await understanding.parse(body, signal),
    }),
  }) satisfies Pick<Handlers<NluOperations>, "parseQuery">;
