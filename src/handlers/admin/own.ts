import type { Caller } from "../../contract/caller.ts";
import {
  foreignApplication,
  foreignNamespace,
  missingCredentials,
  problem,
} from "../../contract/problem.ts";
import type { Application } from "../../nlu/definitions.ts";
import { splitQualifiedName } from "../../nlu/definitions.ts";
import { unknownApplication } from "../../nlu/refusals.ts";
import type { Store } from "../../store/store.ts";

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
    401,
    "foreign-application",
    `The namespace "${namespace}" has no application of the id "${id}": check it, or select the namespace of the application.`,
    { expected: "the id of an application of your current namespace" },
  );
}

/**
 * The application that a body names by namespace and name, which must be the caller's.
 * @throws Problem 401
 */
export async function ownApplicationByName(
  store: Applications,
  caller: Caller | null,
  { namespace, applicationName }: { namespace: string; applicationName: string },
): Promise<Application> {
  ownNamespace(caller, namespace);
  const application = await store.applications.byName(namespace, applicationName);
  if (!application) throw foreignApplication(namespace, applicationName);
  return application;
}

/**
 * The application that a query names, in the namespace that must be the caller's.
 * @throws Problem 401 for another namespace, 400 when there is no such application
 */
export async function namedApplication(
  store: Applications,
  caller: Caller | null,
  { namespace, applicationName }: { namespace: string; applicationName: string },
): Promise<Application> {
  ownNamespace(caller, namespace);
  const application = await store.applications.byName(namespace, applicationName);
  if (!application) throw unknownApplication(namespace, applicationName);
  return application;
}

/** The namespace of the entity types that everybody has. */
export const builtInNamespace = "duckling";

/**
 * Entity types that a caller may use: those of the own namespace, and those that are built in.
 * @throws Problem 401 for one of another namespace
 */
export function ownEntityTypes(caller: Caller | null, names: Iterable<string>): void {
  const own = known(caller).namespace;
  for (const name of names) {
    const namespace = splitQualifiedName(name)?.namespace ?? own;
    if (namespace !== own && namespace !== builtInNamespace) throw foreignNamespace(own, namespace);
  }
}
