import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { problem } from "../../../contract/problem.ts";
import type { Dictionary } from "../../../nlu/definitions.ts";
import { readLocale } from "../../../nlu/locales.ts";
import {
  saveDictionary,
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

export const dictionaryValues = ({ store }: Pick<Services, "store">) => {
  /** @returns the dictionary as it is afterwards, or `null` when there is none */
  const edit = (
    name: string,
    change: (dictionary: Dictionary) => Dictionary,
  ): Promise<Dictionary | null> =>
    store.write(async () => {
      const dictionary = await store.entityTypes.dictionary(name);
      if (!dictionary) return null;
      const changed = change(dictionary);
      await saveDictionary(store, changed);
      return changed;
    });

  return {
    savePredefinedValue: async ({ body, tenant: { entityType } }) => {
      const { predefinedValue: value, oldPredefinedValue: old } = body;
      const locale = readLocale(body.locale);
      const dictionary = await edit(entityType, (before) =>
        old == null ? withValue(before, value, locale) : withRenamed(before, old, value, locale),
      );
      return { status: 200, body: dictionary ?? refuse(entityType) };
    },

    deletePredefinedValue: async ({ path: { value }, tenant: { entityType } }) => {
      await edit(entityType, (before) => withoutValue(before, value));
      return { status: 200, body: { success: true } };
    },

    addPredefinedLabel: async ({ body, tenant: { entityType } }) => {
      const { predefinedValue: value, label } = body;
      const dictionary = await edit(entityType, (before) =>
        withLabel(before, value, readLocale(body.locale), label),
      );
      return { status: 200, body: dictionary ?? refuse(entityType) };
    },

    deletePredefinedLabel: async ({ path: { value, locale, label }, tenant: { entityType } }) => {
      await edit(entityType, (before) => withoutLabel(before, value, readLocale(locale), label));
      return { status: 200, body: { success: true } };
    },
  } satisfies Handlers<ValueOperations>;
};

/** As in Tock: who asks for a dictionary that is not there hears what he hears of somebody else's. */
function refuse(entityTypeName: string): never {
  throw problem(
    "missing-dictionary",
    `The entity type "${entityTypeName}" has no dictionary yet. Save one with POST /rest/admin/dictionary first.`,
    { location: "body", pointer: "/entityTypeName", expected: "an entity type with a dictionary" },
  );
}
