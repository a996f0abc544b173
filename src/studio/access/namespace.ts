/** Rules of namespaces: how they are created and deleted, what they share, and in which one a user works. */

import { problem } from "../../contract/problem.ts";
import { belongs, type NamespaceConfiguration, type User } from "../../store/access/namespaces.ts";
import type { Store } from "../../store/store.ts";

/** What the rules of namespaces read and write. */
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
 * Creates a namespace; the user is its owner.
 * @throws Problem 400 for a name that is taken, in whatever case
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
 * Deletes a namespace with its memberships, its configuration, and what is left of bots without an application.
 * @throws Problem 400 when it has applications
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

/** What a namespace shares, or uses of another one; nothing by default. */
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

/** Says what a namespace shares with others, and uses of them. */
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

/** The name of a namespace for people; one that was never configured has its own. */
export async function labelOf(
  ports: Pick<Ports, "namespaces">,
  namespace: string,
): Promise<string> {
  return (await ports.namespaces.configuration(namespace))?.label ?? namespace;
}

/**
 * The namespace in which a user works who logs in (R037): the one selected last as long as the user belongs to it, else
 * another one of the user; a new user joins the proposed one, as an owner.
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
    // Owners can make any user a member: that must not lead a new user away from the proposed namespace.
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

/** Where a user goes who lost the current namespace: to another one of the user, else to an unused one. */
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
