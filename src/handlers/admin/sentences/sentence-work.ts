import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { problem } from "../../../contract/problem.ts";
import { qualifiedName, unknownIntent } from "../../../nlu/definitions.ts";
import { TextKeys } from "../../../studio/sentences/hidden-texts.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { SentenceReports } from "./sentence-report.ts";

export const sentenceWork = ({
  store,
  understanding,
  settings,
}: Pick<Services, "store" | "understanding" | "settings">) => {
  const reports = new SentenceReports(store, new TextKeys(settings));
  return {
    parseSentence: async ({ body, tenant: { application }, signal }) => {
      const { _id, intents, namespace, name: applicationName } = application;
      const { query, state } = body;
      const result = await understanding.parse(
        {
          queries: [query],
          namespace,
          applicationName,
          context: {
            language: body.language ?? settings.defaultLocale,
            clientId: "admin",
            dialogId: store.newId(),
            checkExistingQuery: body.checkExistingQuery ?? false,
          },
          state: { states: state == null ? [] : [state] },
        },
        signal,
      );
      const name = `${result.intentNamespace}:${result.intent}`;
      const named = (await store.intents.byIds(intents)).find(
        (each) => qualifiedName(each) === name,
      );
      const now = store.clock.now().toISOString();
      const report = await reports.ofParsed(result, _id, named?._id ?? unknownIntent, now);
      return { status: 200, body: report };
    },

    translateSentences: () => {
      throw problem("no-translator", {});
    },
  } satisfies Pick<Handlers<AdminOperations>, "parseSentence" | "translateSentences">;
};
