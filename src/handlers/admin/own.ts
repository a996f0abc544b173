import type { Caller } from "../../contract/caller.ts";
import {
  foreignApplication,
  foreignNamespace,
  missingCredentials,
  type Problem,
  problem,
} from "../../contract/problem.ts";
import {
  type Application,
  builtInNamespace,
  type Intent,
  splitQualifiedName,
} from "../../nlu/definitions.ts";
import { unknownApplication } from "../../nlu/understanding/refusals.ts";
import type { Store } from "../../store/store.ts";
import { usedEntityTypes } from "../../studio/understanding/used-entity-types.ts";

type Applications = Pick<Store, "applications">;

/**
 * The caller of an operation that is not public.
 * @throws Problem 401 when there is none
 */
export function known(caller: Caller | null): Caller {
  if (!caller) throw missingCredentials();
  return caller;
}

/**
 * The namespace that a body repeats: it must be the caller's current one (R043).
 * @throws Problem 401
 */
export function ownNamespace(caller: Caller | null, namespace: string): string {
  const own = known(caller).namespace;
  if (own !== namespace) throw foreignNamespace(own, namespace);
  return namespace;
}

/**
 * The application of this id in the caller's current namespace (R044).
 * @throws Problem 401, the same one whether it is somebody else's or nobody's
 */
export async function ownApplication(
  store: Applications,
  caller: Caller | null,
  id: string,
): Promise<Application> {
  const { namespace } = known(caller);
  const application = await store.applications.get(id);
  if (application?.namespace === namespace) return application;
  throw problem(
    "foreign-application",
    `The namespace "${namespace}" has no application of the id "${id}": check it, or select the namespace of the application.`,
    { expected: "the id of an application of your current namespace" },
  );
}

/** An application as bodies name it. */
interface ApplicationName {
  namespace: string;
  applicationName: string;
}

/**
 * The application that a body names by namespace and name, which must be the caller's.
 * @throws Problem 401
 */
export function ownApplicationByName(
  store: Applications,
  caller: Caller | null,
  names: ApplicationName,
): Promise<Application> {
  return findByName(store, caller, names, foreignApplication);
}

/**
 * The application that a query names, in the namespace that must be the caller's.
 * @throws Problem 401 for another namespace, 400 when there is no such application
 */
export function namedApplication(
  store: Applications,
  caller: Caller | null,
  names: ApplicationName,
): Promise<Application> {
  return findByName(store, caller, names, unknownApplication);
}

async function findByName(
  store: Applications,
  caller: Caller | null,
  { namespace, applicationName }: ApplicationName,
  missing: (namespace: string, name: string) => Problem,
): Promise<Application> {
  ownNamespace(caller, namespace);
  const application = await store.applications.byName(namespace, applicationName);
  if (!application) throw missing(namespace, applicationName);
  return application;
}

/**
 * Entity types that sentences of an application may have: those of its namespace, those that are built in, and those of
 * intents that others share with it.
 * @throws Problem 401 for one of another namespace
 */
export async function usableEntityTypes(
  store: Pick<Store, "intents" | "entityTypes">,
  application: Application,
  names: Iterable<string>,
): Promise<void> {
  const own = application.namespace;
  const foreign = [...names].filter((name) => {
    const namespace = splitQualifiedName(name)?.namespace ?? own;
    return namespace !== own && namespace !== builtInNamespace;
  });
  if (foreign.length === 0) return;
  const intents = await store.intents.byIds(application.intents);
  const used = new Set((await usedEntityTypes(store, intents)).map(({ name }) => name));
  const refused = foreign.find((name) => !used.has(name));
  if (refused) throw foreignNamespace(own, splitQualifiedName(refused)?.namespace ?? "");
}

/**
 * An intent that an application may change: one of the caller's namespace that no other application uses (R082).
 * @throws Problem 404 when there is none of this id, 401 when it is somebody else's, or shared
 */
export async function ownIntent(
  store: Pick<Store, "intents">,
  application: Application,
  id: string,
): Promise<Intent> {
  const intent = await store.intents.get(id);
  if (!intent) throw unknownIntentId(id);
  if (intent.namespace !== application.namespace) {
    throw problem(
      "foreign-intent",
      `The intent "${id}" belongs to another namespace: its owners change it.`,
      { location: "path", pointer: "/intentId", expected: "an intent of your current namespace" },
    );
  }
  if (intent.applications.some((other) => other !== application._id)) {
    throw problem(
      "shared-intent",
      `Other applications use the intent "${intent.name}" too, and would lose what is removed. Remove the intent from them first.`,
      { location: "path", pointer: "/intentId", expected: "an intent of this application alone" },
    );
  }
  return intent;
}

/** 404: the path names an intent that does not exist. */
export function unknownIntentId(id: string): Problem {
  return notFound(`intent of the id "${id}"`, "/intentId");
}

/**
 * 404 of what a path names.
 * @param what without an article
 */
export function notFound(what: string, pointer: string): Problem {
  return problem("not-found", `There is no ${what}: read the list, and take it from there.`, {
    location: "path",
    pointer,
  });
}

/**
 * The qualified name of an entity type of the caller's current namespace.
 * @throws Problem 401 for other namespaces, also that of the built-in types
 */
export function ownTypeName(caller: Caller | null, name: string): string {
  const namespace = typeNamespace(caller);
  const other = splitQualifiedName(name)?.namespace ?? "";
  if (other !== namespace) throw foreignNamespace(namespace, other);
  return name;
}

/**
 * The namespace in which a caller makes entity types and dictionaries: the current one, unless its types are everybody's.
 * @throws Problem 401
 */
export function typeNamespace(caller: Caller | null): string {
  const { namespace } = known(caller);
  if (namespace !== builtInNamespace) return namespace;
  throw problem(
    "built-in-types",
    `The entity types of "${namespace}" are built in, and everybody uses them. Select another namespace.`,
  );
}
