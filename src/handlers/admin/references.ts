import type { AdminOperations } from "../../../generated/admin/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import { languages } from "../../nlu/languages.ts";

export const references = () =>
  ({
    listLocales: () => ({
      status: 200,
      body: languages().map(({ code, name }) => ({ first: code, second: name })),
    }),

    // Applications name the engine of Tock; ours stands in for it.
    listEngines: () => ({ status: 200, body: [{ name: "opennlp" }] }),
  }) satisfies Pick<Handlers<AdminOperations>, "listLocales" | "listEngines">;
