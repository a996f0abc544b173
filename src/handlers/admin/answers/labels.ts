import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { problem } from "../../../contract/problem.ts";
import { streamedList } from "../../../contract/streams/json.ts";
import { createLabel, readUpdate, saveLabels } from "../../../studio/answers/label.ts";
import { countedLabels } from "../../../studio/answers/label-use.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type Schemas = components["schemas"];

type LabelOperations = Pick<
  AdminOperations,
  "listLabels" | "completeLabels" | "saveLabels" | "saveLabel" | "createLabel" | "deleteLabel"
>;

export const labels = ({ store, settings }: Pick<Services, "store" | "settings">) => {
  const save = (namespace: string, updates: readonly Schemas["BotI18nLabelUpdate"][]) => {
    const { defaultLocale } = settings;
    return saveLabels(
      store,
      namespace,
      updates,
      (one) => readUpdate(one, defaultLocale),
      defaultLocale,
    );
  };

  return {
    listLabels: async ({ tenant: { namespace } }) => {
      const pages = countedLabels(store, namespace);
      const head = { localeBase: settings.defaultLocale };
      return {
        status: 200,
        body: streamedList<Schemas["BotI18nLabels"], "labels">(head, "labels", pages),
      };
    },

    completeLabels: async () => {
      throw problem("no-translator", {});
    },

    saveLabels: async ({ body, tenant: { namespace } }) => {
      await save(
        namespace,
        body.filter((label) => label.namespace === namespace),
      );
      return { status: 200, body: {} };
    },

    saveLabel: async ({ body, tenant: { namespace } }) => {
      await save(namespace, [body]);
      return { status: 200, body: {} };
    },

    createLabel: async ({ body, tenant: { namespace } }) => ({
      status: 200,
      body: await createLabel(store, namespace, body),
    }),

    deleteLabel: async ({ tenant: { label } }) => {
      if (label) await store.labels.remove(label._id);
      return { status: 200, body: { success: true } };
    },
  } satisfies Handlers<LabelOperations>;
};
