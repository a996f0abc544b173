import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type SharingOperations = Pick<
  AdminOperations,
  "saveNamespaceConfiguration" | "getNamespaceConfiguration" | "listSharedNamespaces"
>;

export const namespaceSharing = ({ store }: Pick<Services, "store">) =>
  ({
    saveNamespaceConfiguration: async ({ body }) => {
      const { namespace, label = null, defaultSharingConfiguration: offered } = body;
      const used = Object.entries(body.namespaceImportConfiguration);
      await store.namespaces.saveConfiguration({
        namespace,
        label,
        defaultSharingConfiguration: sharing(offered),
        namespaceImportConfiguration: Object.fromEntries(
          used.map(([name, parts]) => [name, sharing(parts)]),
        ),
      });
      return { status: 200, body: {} };
    },

    getNamespaceConfiguration: async ({ tenant: { namespace } }) => {
      const configuration = await store.namespaces.configuration(namespace);
      return configuration ? { status: 200, body: configuration } : { status: 204 };
    },

    listSharedNamespaces: async () => {
      const all = await store.namespaces.configurations();
      const shared = all.filter(({ defaultSharingConfiguration: { model, stories } }) => {
        return model || stories;
      });
      return { status: 200, body: shared };
    },
  }) satisfies Handlers<SharingOperations>;

interface Parts {
  model?: boolean | null;
  stories?: boolean | null;
}

function sharing(parts: Parts | undefined): { model: boolean; stories: boolean } {
  return { model: parts?.model ?? false, stories: parts?.stories ?? false };
}
