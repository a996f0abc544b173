import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { saveSharing, sharedNamespaces } from "../../../studio/access/namespace.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type SharingOperations = Pick<
  AdminOperations,
  "saveNamespaceConfiguration" | "getNamespaceConfiguration" | "listSharedNamespaces"
>;

export const namespaceSharing = ({ store }: Pick<Services, "store">) =>
  ({
    saveNamespaceConfiguration: async ({ body }) => {
      await saveSharing(store, body);
      return { status: 200, body: {} };
    },

    getNamespaceConfiguration: async ({ tenant: { namespace } }) => {
      const configuration = await store.namespaces.configuration(namespace);
      return configuration ? { status: 200, body: configuration } : { status: 204 };
    },

    listSharedNamespaces: async () => ({ status: 200, body: await sharedNamespaces(store) }),
  }) satisfies Handlers<SharingOperations>;
