/** Rules of namespaces: creation, deletion, sharing, and the namespace in which a user works. */

import { problem } from "../../contract/problem.ts";
import { belongs, type NamespaceConfiguration, type User } from "../../store/access/namespaces.ts";
import type { Store } from "../../store/store.ts";

/** Dependencies of these rules. */
type Ports = Pick<
  Store,
  | "namespaces"
  | "applications"
  | "bots"
  | "businessRules"
  | "features"
  | "genAi"
  | "testPlans"
  | "write"
>;

/**
 * Creates a namespace; the user becomes its owner.
 * @throws Problem 400 if the name is in use, ignoring case
 */
export async function createNamespace(
  ports: Pick<Ports, "namespaces" | "write">,
  login: string,
  namespace: string,
): Promise<void> {
  await ports.write(async () => {
    if (await ports.namespaces.exists(namespace, login)) {
      throw problem(
        "name-taken.namespace",
        { namespace },
        { location: "path", pointer: "/namespace" },
      );
    }
    await ports.namespaces.addMember(login, namespace, true);
    await saveSharing(ports, { namespace, label: namespace });
  });
}

/**
 * Deletes a namespace with its memberships, its configuration, and remaining data of bots without an application.
 * @throws Problem 400 if it has applications
 */
export async function removeNamespace(ports: Ports, namespace: string): Promise<void> {
  await ports.write(async () => {
    if ((await ports.applications.ofNamespace(namespace)).length > 0) {
      throw problem("namespace-in-use", { namespace });
    }
    await ports.bots.removeNamespace(namespace);
    await ports.features.removeNamespace(namespace);
    await ports.genAi.removeNamespace(namespace);
    await ports.businessRules.removeNamespace(namespace);
    await ports.testPlans.removeAll({ namespace });
    await ports.namespaces.remove(namespace);
  });
}

/** The sharing of a namespace; default: none. */
interface SharedPartsInput {
  model?: boolean | null;
  stories?: boolean | null;
}

interface SharingInput {
  namespace: string;
  label?: string | null;
  defaultSharingConfiguration?: SharedPartsInput;
  namespaceImportConfiguration?: Readonly<Record<string, SharedPartsInput>>;
}

/** Sets the sharing of a namespace. */
export async function saveSharing(
  ports: Pick<Ports, "namespaces">,
  { namespace, label = null, defaultSharingConfiguration, ...input }: SharingInput,
): Promise<void> {
  const used = Object.entries(input.namespaceImportConfiguration ?? {});
  await ports.namespaces.saveConfiguration({
    namespace,
    label,
    defaultSharingConfiguration: sharedParts(defaultSharingConfiguration),
    namespaceImportConfiguration: Object.fromEntries(
      used.map(([name, parts]) => [name, sharedParts(parts)]),
    ),
  });
}

function sharedParts(parts: SharedPartsInput | undefined): { model: boolean; stories: boolean } {
  return { model: parts?.model ?? false, stories: parts?.stories ?? false };
}

/** The namespaces that share something with all others. */
export async function sharedNamespaces(
  ports: Pick<Ports, "namespaces">,
): Promise<NamespaceConfiguration[]> {
  const all = await ports.namespaces.configurations();
  return all.filter(({ defaultSharingConfiguration: { model, stories } }) => model || stories);
}

/** The display name of a namespace; without a configuration, its own name. */
export async function labelOf(
  ports: Pick<Ports, "namespaces">,
  namespace: string,
): Promise<string> {
  return (await ports.namespaces.configuration(namespace))?.label ?? namespace;
}

/**
 * The namespace of a user who logs in (R037): the last selected one if the user still belongs to it, else another one
 * of the user; a new user joins the proposed one, as an owner.
 */
export async function enterNamespace(
  ports: Pick<Ports, "namespaces" | "write">,
  login: string,
  proposed: string,
): Promise<string> {
  const { namespaces } = ports;
  const known = await namespaces.user(login);
  if (known?.namespace != null && belongs(known, known.namespace)) return known.namespace;
  return ports.write(async () => {
    const user = await namespaces.user(login);
    const memberships = user?.memberships ?? [];
    // Owners can add any user as a member: a new user must still get the proposed namespace.
    const isNew = user?.namespace == null;
    const namespace = isNew ? proposed : await remaining(ports, login, memberships, proposed);
    const others = memberships.filter((membership) => membership.namespace !== namespace);
    const here = memberships.find((membership) => membership.namespace === namespace);
    await namespaces.saveUser({
      login,
      namespace,
      memberships: [...others, here ?? { namespace, owner: true }],
    });
    return namespace;
  });
}

/** New namespace of a user who lost the current one: another one of the user, else an unused one. */
async function remaining(
  { namespaces }: Pick<Ports, "namespaces">,
  login: string,
  memberships: User["memberships"],
  proposed: string,
): Promise<string> {
  const [first] = memberships;
  if (first) return first.namespace;
  for (let number = 2; ; number++) {
    if (!(await namespaces.exists(`${proposed}${number}`, login))) return `${proposed}${number}`;
  }
}
