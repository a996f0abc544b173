import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { languages } from "../../../nlu/languages.ts";
import type { Handlers } from "../../handlers.ts";

/** Applications name the engine of Tock; ours stands in for it. */
export const engines = [{ name: "opennlp" }];

export const references = () =>
  ({
    listLocales: () => ({
      status: 200,
      body: languages().map(({ code, name }) => ({ first: code, second: name })),
    }),

    listEngines: () => ({ status: 200, body: engines }),
  }) satisfies Pick<Handlers<AdminOperations>, "listLocales" | "listEngines">;
