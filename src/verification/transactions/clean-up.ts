import type { LiveRequest } from "../live/caller.ts";
import { basic, jsonOf, type Session } from "../live/session.ts";

/**
 * Deletes what the run has created and not deleted itself: applications (with their bots), the namespace, entity types
 * and labels. It is also called after a failure and after Ctrl+C.
 * @returns what could not be deleted, one sentence each
 */
export async function cleanUp(session: Session): Promise<string[]> {
  const { user, names, readOnly, caller } = session;
  if (!user || readOnly) return [];
  const call = (method: string, path: string) => {
    const sent: LiveRequest = { method, path, headers: { authorization: basic(user) }, body: null };
    return caller.send(sent, { evenStopped: true });
  };
  const left: string[] = [];
  const remove = async (what: string, path: string) => {
    const { status } = await call("DELETE", path);
    if (status === null || (status >= 300 && status !== 404))
      left.push(`${what}: DELETE ${path} returned ${status ?? "nothing"}`);
  };
  for (const name of await namesOf(call, "/rest/admin/entity-types")) {
    if (name.includes(names.run))
      await remove(`entity type ${name}`, `/rest/admin/entity-type/${encodeURIComponent(name)}`);
  }
  const labels = jsonOf(await call("GET", "/rest/admin/i18n")) as
    | { labels?: { _id: string }[] }
    | undefined;
  for (const { _id } of labels?.labels ?? []) {
    if (_id.includes(names.run))
      await remove(`label ${_id}`, `/rest/admin/i18n/${encodeURIComponent(_id)}`);
  }
  const applications = jsonOf(await call("GET", "/rest/admin/applications")) as
    | { _id: string; name: string }[]
    | undefined;
  for (const { _id, name } of applications ?? []) {
    if (name.startsWith(names.run))
      await remove(`application ${name}`, `/rest/admin/application/${_id}`);
  }
  const namespaces = jsonOf(await call("GET", "/rest/admin/namespaces")) as
    | { namespace: string; current?: boolean }[]
    | undefined;
  // A stopped workflow can leave the user in a namespace of the run.
  if (namespaces?.some(({ namespace, current }) => current && namespace.startsWith(names.run))) {
    await call("POST", `/rest/admin/namespace/select/${encodeURIComponent(user.namespace)}`);
  }
  for (const { namespace } of namespaces ?? []) {
    if (namespace.startsWith(names.run))
      await remove(`namespace ${namespace}`, `/rest/admin/namespace/${namespace}`);
  }
  return left;
}

async function namesOf(
  call: (method: string, path: string) => ReturnType<Session["caller"]["send"]>,
  path: string,
): Promise<string[]> {
  const found = jsonOf(await call("GET", path));
  return Array.isArray(found) ? found.map((item: { name?: unknown }) => String(item.name)) : [];
}
