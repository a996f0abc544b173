import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { lowerCase } from "../../../contract/lower-case.ts";
import { problem } from "../../../contract/problem.ts";
import type { Application, Intent } from "../../../nlu/definitions.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { removeApplication, saveApplication } from "../../../studio/understanding/application.ts";
import { sharedIntents } from "../../../studio/understanding/shared-intents.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type ApplicationOperations = Pick<
  AdminOperations,
  | "listApplications"
  | "listApplicationsOfNamespace"
  | "saveApplication"
  | "getApplicationById"
  | "deleteApplication"
>;

export const applications = ({ store }: Pick<Services, "store">) => {
  const withIntents = async (
    { intentStatesMap: _, ...application }: Application,
    namespaceIntents: Intent[],
  ) => ({
    ...application,
    intents: (await store.intents.byIds(application.intents)).sort(byLabel),
    namespaceIntents: namespaceIntents.toSorted(byLabel),
  });
  const one = async (application: Application) =>
    withIntents(application, await sharedIntents(store, application.namespace));
  const allOf = async (namespace: string) => {
    const shared = await sharedIntents(store, namespace);
    const found = await store.applications.ofNamespace(namespace);
    return Promise.all(found.map((application) => withIntents(application, shared)));
  };

  return {
    listApplications: async ({ tenant: { namespace } }) => ({
      status: 200,
      body: await allOf(namespace),
    }),

    listApplicationsOfNamespace: async ({ tenant: { namespace } }) => ({
      status: 200,
      body: await allOf(namespace),
    }),

    getApplicationById: async ({ tenant: { application } }) => ({
      status: 200,
      body: await one(application),
    }),

    saveApplication: async ({ body, tenant: { application: known } }) => {
      const { intents, supportedLocales } = body;
      const name = lowerCase(body.name);
      // Unknown properties are ignored: an application that kept them could never be returned.
      const application = await saveApplication(store, known, {
        namespace: body.namespace,
        name,
        label: body.label ?? name,
        intents: [...new Set(intents.map(idOf))],
        supportedLocales: [...new Set(supportedLocales.map(readLocale))],
        nlpEngineType: { name: body.nlpEngineType?.name ?? "opennlp" },
        mergeEngineTypes: body.mergeEngineTypes,
        useEntityModels: body.useEntityModels,
        supportSubEntities: body.supportSubEntities,
        unknownIntentThreshold: body.unknownIntentThreshold,
        knownIntentThreshold: body.knownIntentThreshold,
        normalizeText: body.normalizeText,
      });
      return { status: 200, body: await one(application) };
    },

    deleteApplication: async ({ tenant: { application } }) => {
      await removeApplication(store, application);
      return { status: 200, body: { success: true } };
    },
  } satisfies Handlers<ApplicationOperations>;
};

/** The id of an intent in a request. Callers send intents as they have read them, with ids. */
function idOf({ _id }: { _id?: string }, index: number): string {
  if (_id !== undefined) return _id;
  throw problem("unknown-intent.unsaved", {}, { pointer: `/intents/${index}/_id` });
}

/** As Tock lists intents (ApplicationWithIntents.kt): those without label first, then by label and by name. */
function byLabel(one: Intent, other: Intent): number {
  if ((one.label === null) !== (other.label === null)) return one.label === null ? -1 : 1;
  return compare(one.label ?? "", other.label ?? "") || compare(one.name, other.name);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
