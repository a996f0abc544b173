import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { User } from "../../../store/access/namespaces.ts";
import { createNamespace, labelOf, removeNamespace } from "../../../studio/access/namespace.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type NamespaceOperations = Pick<
  AdminOperations,
  | "listNamespaces"
  | "listMembers"
  | "saveMember"
  | "createNamespace"
  | "deleteNamespace"
  | "selectNamespace"
  | "removeMember"
>;

export const namespaces = ({ store, sessions }: Pick<Services, "store" | "sessions">) =>
  ({
    listNamespaces: async ({ caller: { login, namespace: current } }) => {
      const user = await store.namespaces.user(login);
      const sorted = (user?.memberships ?? []).toSorted((one, other) =>
        one.namespace < other.namespace ? -1 : 1,
      );
      const body = await Promise.all(
        sorted.map(async ({ namespace, owner }) => {
          const label = await labelOf(store, namespace);
          return { login, namespace, owner, current: namespace === current, label };
        }),
      );
      return { status: 200, body };
    },

    listMembers: async ({ tenant: { namespace } }) => {
      const label = await labelOf(store, namespace);
      const members = await store.namespaces.members(namespace);
      return { status: 200, body: members.map((user) => memberOf(user, namespace, label)) };
    },

    saveMember: async ({ body: { login, owner }, tenant: { namespace } }) => {
      await store.namespaces.addMember(login, namespace, owner);
      return { status: 200, body: {} };
    },

    createNamespace: async ({ path: { namespace }, caller: { login } }) => {
      await createNamespace(store, login, namespace);
      return { status: 200, body: { success: true } };
    },

    deleteNamespace: async ({ tenant: { namespace } }) => {
      await removeNamespace(store, namespace);
      return { status: 200, body: { success: true } };
    },

    selectNamespace: async ({ tenant: { namespace }, caller: { login }, session }) => {
      await store.namespaces.select(login, namespace);
      // If the request carries credentials of the caller and a session of another user, the session does not change.
      if (session !== null && sessions.caller(session)?.login === login) {
        sessions.move(session, namespace);
      }
      return { status: 200, body: { success: true } };
    },

    removeMember: async ({ path: { user }, tenant: { namespace } }) => {
      await store.namespaces.removeMember(user, namespace);
      return { status: 200, body: { success: true } };
    },
  }) satisfies Handlers<NamespaceOperations>;

function memberOf(
  { login, namespace: current, memberships }: User,
  namespace: string,
  label: string,
) {
  const owner = memberships.some((other) => other.namespace === namespace && other.owner);
  return { login, namespace, owner, current: current === namespace, label };
}
