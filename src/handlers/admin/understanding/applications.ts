import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { Caller } from "../../../contract/caller.ts";
import type { Handlers } from "../../../contract/handler.ts";
import { problem } from "../../../contract/problem.ts";
import type { Application, Intent } from "../../../nlu/definitions.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { removeApplication } from "../../../studio/understanding/remove-application.ts";
import { saveApplication } from "../../../studio/understanding/save-application.ts";
import { sharedIntents } from "../../../studio/understanding/shared-intents.ts";
import type { Services } from "../../services.ts";
import { known, ownApplication, ownNamespace } from "../own.ts";

type ApplicationOperations = Pick<
  AdminOperations,
  | "listApplications"
  | "listApplicationsOfNamespace"
  | "saveApplication"
  | "getApplicationById"
  | "deleteApplication"
>;

export const applications = ({ store, settings }: Pick<Services, "store" | "settings">) => {
  const withIntents = async (
    { intentStatesMap: _, ...application }: Application,
    namespaceIntents: Intent[],
  ) => ({
    ...application,
    intents: await store.intents.byIds(application.intents),
    namespaceIntents,
  });
  const one = async (application: Application) =>
    withIntents(application, await sharedIntents(store, application.namespace));
  const allOf = async (namespace: string) => {
    const shared = await sharedIntents(store, namespace);
    const found = await store.applications.ofNamespace(namespace);
    return Promise.all(found.map((application) => withIntents(application, shared)));
  };

  return {
    listApplications: async ({ caller }) => ({
      status: 200,
      body: await allOf(known(caller).namespace),
    }),

    listApplicationsOfNamespace: async ({ path: { namespace }, caller }) => {
      const { login } = known(caller);
      if (!settings.openNamespaces && !(await store.namespaces.isMember(login, namespace))) {
        throw foreign(namespace);
      }
      return { status: 200, body: await allOf(namespace) };
    },

    getApplicationById: async ({ path: { applicationId }, caller }) => {
      const application = await store.applications.get(applicationId);
      const isOwn = application?.namespace === known(caller).namespace;
      return isOwn ? { status: 200, body: await one(application) } : { status: 204 };
    },

    saveApplication: async ({ body, caller }) => {
      ownNamespace(caller, body.namespace);
      const { _id: id, namespaceIntents: _, intents, supportedLocales, ...rest } = body;
      const name = rest.name.toLowerCase();
      const application = await saveApplication(store, await ownOrNew(caller, id), {
        ...rest,
        name,
        label: rest.label ?? name,
        intents: [...new Set(intents.map(idOf))],
        supportedLocales: [...new Set(supportedLocales.map(readLocale))],
        nlpEngineType: { name: rest.nlpEngineType?.name ?? "opennlp" },
      });
      return { status: 200, body: await one(application) };
    },

    deleteApplication: async ({ path: { applicationId }, caller }) => {
      await removeApplication(store, await ownApplication(store, caller, applicationId));
      return { status: 200, body: { success: true } };
    },
  } satisfies Handlers<ApplicationOperations>;

  async function ownOrNew(caller: Caller | null, id: string | null | undefined) {
    return id == null ? null : ownApplication(store, caller, id);
  }
};

/** Intents come as they were read: their ids say which they are. */
function idOf({ _id }: { _id?: string }, index: number): string {
  if (_id !== undefined) return _id;
  throw problem(
    "unknown-intent",
    "An intent of the application has no _id. Save it first with POST /rest/admin/intent, then send what you read.",
    { location: "body", pointer: `/intents/${index}/_id`, expected: "the id of an intent" },
  );
}

function foreign(namespace: string) {
  return problem(
    "unknown-namespace",
    `You do not belong to the namespace "${namespace}". Ask one of its owners to add you.`,
    { location: "path", pointer: "/namespace", expected: "one of your namespaces" },
  );
}
