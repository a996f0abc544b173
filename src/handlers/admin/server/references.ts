import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { languages } from "../../../nlu/languages.ts";
import { engines } from "../../../studio/sentences/model-configuration.ts";
import type { Handlers } from "../../handlers.ts";

export const references = () =>
  ({
    listLocales: () => ({
      status: 200,
      body: languages().map(({ code, name }) => ({ first: code, second: name })),
    }),

    listEngines: () => ({ status: 200, body: engines }),
  }) satisfies Pick<Handlers<AdminOperations>, "listLocales" | "listEngines">;
