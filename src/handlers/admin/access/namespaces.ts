import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { problem } from "../../../contract/problem.ts";
import type { Namespaces, User } from "../../../store/access/namespaces.ts";
import type { Store } from "../../../store/store.ts";
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
          const label = await labelOf(store.namespaces, namespace);
          return { login, namespace, owner, current: namespace === current, label };
        }),
      );
      return { status: 200, body };
    },

    listMembers: async ({ tenant: { namespace } }) => {
      const label = await labelOf(store.namespaces, namespace);
      const members = await store.namespaces.members(namespace);
      return { status: 200, body: members.map((user) => memberOf(user, namespace, label)) };
    },

    saveMember: async ({ body: { login, owner }, tenant: { namespace } }) => {
      await store.namespaces.addMember(login, namespace, owner);
      return { status: 200, body: {} };
    },

    createNamespace: async ({ path: { namespace }, caller }) =>
      store.write(async () => {
        if (await store.namespaces.exists(namespace)) throw taken(namespace);
        await store.namespaces.addMember(caller.login, namespace, true);
        await store.namespaces.saveConfiguration({
          namespace,
          defaultSharingConfiguration: { model: false, stories: false },
          namespaceImportConfiguration: {},
          label: namespace,
        });
        return { status: 200, body: { success: true } };
      }),

    deleteNamespace: async ({ tenant: { namespace } }) =>
      store.write(async () => {
        await checkEmpty(store, namespace);
        await store.namespaces.remove(namespace);
        return { status: 200, body: { success: true } };
      }),

    selectNamespace: async ({ tenant: { namespace }, caller: { login }, session }) => {
      await store.namespaces.select(login, namespace);
      // The session of somebody else, sent beside credentials of one's own, stays where it is.
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

async function checkEmpty(
  { applications }: Pick<Store, "applications">,
  namespace: string,
): Promise<void> {
  if ((await applications.ofNamespace(namespace)).length === 0) return;
  throw problem(
    "namespace-in-use",
    `The namespace "${namespace}" still has applications. Delete them first.`,
    { location: "path", pointer: "/namespace", expected: "a namespace without applications" },
  );
}

function taken(namespace: string) {
  return problem(
    "name-taken",
    `There is a namespace "${namespace}" already, in whatever case. Choose another name.`,
    { location: "path", pointer: "/namespace", expected: "a name that is not taken" },
  );
}

/** The name that people read; one that was never configured has its own. */
async function labelOf(all: Pick<Namespaces, "configuration">, namespace: string): Promise<string> {
  return (await all.configuration(namespace))?.label ?? namespace;
}

function memberOf(
  { login, namespace: current, memberships }: User,
  namespace: string,
  label: string,
) {
  const owner = memberships.some((other) => other.namespace === namespace && other.owner);
  return { login, namespace, owner, current: current === namespace, label };
}
