import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { splitQualifiedName } from "../../../nlu/definitions.ts";
import {
  emptyDictionary,
  readDictionary,
  saveDictionary,
} from "../../../studio/understanding/dictionary.ts";
import type { Handlers } from "../../handlers.ts";
import { DumpFiles } from "../../nlu/dump-file.ts";
import type { Services } from "../../services.ts";

type DictionaryOperations = Pick<
  AdminOperations,
  "getDictionary" | "saveDictionary" | "uploadDictionary"
>;

export const dictionaries = ({ store }: Pick<Services, "store">) => {
  const files = new DumpFiles();
  return {
    getDictionary: async ({ path: { qualifiedName }, tenant: { entityType }, caller }) => {
      const { namespace, name } = splitQualifiedName(qualifiedName) ?? {
        namespace: caller.namespace,
        name: qualifiedName,
      };
      const dictionary =
        entityType === null ? undefined : await store.entityTypes.dictionary(entityType);
      return { status: 200, body: dictionary ?? emptyDictionary(namespace, name) };
    },

    saveDictionary: async ({ body }) => {
      return (await saveDictionary(store, readDictionary(body)))
        ? { status: 200, body: {} }
        : { status: 204 };
    },

    uploadDictionary: async ({ path: { entityName }, body, caller: { namespace }, signal }) => {
      const dictionary = await files.read("DictionaryDataInput", body, signal, async (file) => {
        const values = [];
        for await (const value of file.values) values.push(value);
        return readDictionary({ ...file, values, namespace, entityName });
      });
      await saveDictionary(store, dictionary);
      return { status: 200, body: dictionary };
    },
  } satisfies Handlers<DictionaryOperations>;
};
