import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { problem } from "../../../contract/problem.ts";
import { readLocale } from "../../../nlu/locales.ts";
import {
  editDictionary,
  withLabel,
  withoutLabel,
  withoutValue,
  withRenamed,
  withValue,
} from "../../../studio/understanding/dictionary.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type ValueOperations = Pick<
  AdminOperations,
  "savePredefinedValue" | "deletePredefinedValue" | "addPredefinedLabel" | "deletePredefinedLabel"
>;

export const dictionaryValues = ({ store }: Pick<Services, "store">) =>
  ({
    savePredefinedValue: async ({ body, tenant: { entityType } }) => {
      const { predefinedValue: value, oldPredefinedValue: old } = body;
      const locale = readLocale(body.locale);
      const dictionary = await editDictionary(store, entityType, (before) =>
        old == null ? withValue(before, value, locale) : withRenamed(before, old, value, locale),
      );
      return { status: 200, body: dictionary ?? refuse(entityType) };
    },

    deletePredefinedValue: async ({ path: { value }, tenant: { entityType } }) => {
      await editDictionary(store, entityType, (before) => withoutValue(before, value));
      return { status: 200, body: { success: true } };
    },

    addPredefinedLabel: async ({ body, tenant: { entityType } }) => {
      const { predefinedValue: value, label } = body;
      const dictionary = await editDictionary(store, entityType, (before) =>
        withLabel(before, value, readLocale(body.locale), label),
      );
      return { status: 200, body: dictionary ?? refuse(entityType) };
    },

    deletePredefinedLabel: async ({ path: { value, locale, label }, tenant: { entityType } }) => {
      await editDictionary(store, entityType, (before) =>
        withoutLabel(before, value, readLocale(locale), label),
      );
      return { status: 200, body: { success: true } };
    },
  }) satisfies Handlers<ValueOperations>;

/** As in Tock, a missing dictionary and one of another namespace get the same response. */
function refuse(entityTypeName: string): never {
  throw problem("missing-dictionary", { type: entityTypeName });
}
