import type { components } from "../../../generated/admin/types.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";

/** What a namespace shares with others, and uses of them. */
export type NamespaceConfiguration = components["schemas"]["NamespaceConfiguration"];

/** The namespaces of a user, and the one that he works in. Who may log in is a setting. */
export interface User {
  login: string;
  /** The current namespace; `null` for a user who was made a member, and has not been here yet. */
  namespace: string | null;
  memberships: { namespace: string; owner: boolean }[];
}

/** Who belongs to which namespace, and what namespaces share. A server has tens of users, so that all are looked at. */
export class Namespaces {
  readonly #database: Database;
  readonly #users: Documents<"users", User>;
  readonly #configurations: Documents<"namespaces", NamespaceConfiguration>;

  constructor(database: Database) {
    this.#database = database;
    this.#users = new Documents(database, "users", ({ login }) => ({ id: login }));
    this.#configurations = new Documents(database, "namespaces", ({ namespace }) => ({
      id: namespace,
    }));
  }

  /**
   * The namespace in which a user works who logs in (R037): the one selected last as long as he belongs to it, else
   * another one of his; a user who was never here joins the proposed one, as an owner.
   */
  async enter(login: string, proposed: string): Promise<string> {
    const known = await this.user(login);
    if (known?.namespace != null && belongs(known, known.namespace)) return known.namespace;
    return this.#database.write(async () => {
      const user = await this.#users.get(login);
      const memberships = user?.memberships ?? [];
      // Others can make anybody a member of theirs: that must not lead a new user away from his own namespace.
      const isNew = user?.namespace == null;
      const namespace = isNew ? proposed : await this.#remaining(memberships, proposed);
      const others = memberships.filter((membership) => membership.namespace !== namespace);
      const here = memberships.find((membership) => membership.namespace === namespace);
      await this.#users.save({
        login,
        namespace,
        memberships: [...others, here ?? { namespace, owner: true }],
      });
      return namespace;
    });
  }

  /** A user who has logged in, or was made a member. */
  user(login: string): Promise<User | undefined> {
    return this.#users.get(login);
  }

  async isMember(login: string, namespace: string): Promise<boolean> {
    const user = await this.user(login);
    return user !== undefined && belongs(user, namespace);
  }

  async isOwner(login: string, namespace: string): Promise<boolean> {
    const user = await this.user(login);
    return user?.memberships.some((m) => m.namespace === namespace && m.owner) ?? false;
  }

  /** The users who belong to a namespace, by login. */
  async members(namespace: string): Promise<User[]> {
    const all = await this.#users.find((query) => query.orderBy("id"));
    return all.filter((user) => belongs(user, namespace));
  }

  /** Whether a namespace of this name, in whatever case, has a user or a configuration. */
  async exists(name: string): Promise<boolean> {
    const same = ({ namespace }: { namespace: string }) =>
      namespace.toLowerCase() === name.toLowerCase();
    const [users, configurations] = await Promise.all([
      this.#users.find(),
      this.#configurations.find(),
    ]);
    return users.some(({ memberships }) => memberships.some(same)) || configurations.some(same);
  }

  /** Makes a user a member, or changes whether a member is an owner. */
  async addMember(login: string, namespace: string, owner: boolean): Promise<void> {
    await this.#database.write(async () => {
      const user = (await this.#users.get(login)) ?? { login, namespace: null, memberships: [] };
      const others = user.memberships.filter((membership) => membership.namespace !== namespace);
      await this.#users.save({ ...user, memberships: [...others, { namespace, owner }] });
    });
  }

  async removeMember(login: string, namespace: string): Promise<void> {
    await this.#database.write(async () => {
      const user = await this.#users.get(login);
      if (!user) return;
      const memberships = user.memberships.filter((other) => other.namespace !== namespace);
      await this.#users.save({ ...user, memberships });
    });
  }

  /** @returns whether the user belongs to the namespace, which is his current one now */
  async select(login: string, namespace: string): Promise<boolean> {
    return this.#database.write(async () => {
      const user = await this.#users.get(login);
      if (!user || !belongs(user, namespace)) return false;
      await this.#users.save({ ...user, namespace });
      return true;
    });
  }

  /** Deletes a namespace with its memberships and its configuration; what lies in it is the caller's matter. */
  async remove(namespace: string): Promise<void> {
    await this.#database.write(async () => {
      for (const { login } of await this.members(namespace)) {
        await this.removeMember(login, namespace);
      }
      await this.#configurations.remove(namespace);
    });
  }

  configuration(namespace: string): Promise<NamespaceConfiguration | undefined> {
    return this.#configurations.get(namespace);
  }

  /** The configurations of all namespaces, by name. */
  configurations(): Promise<NamespaceConfiguration[]> {
    return this.#configurations.find((query) => query.orderBy("id"));
  }

  async saveConfiguration(configuration: NamespaceConfiguration): Promise<void> {
    await this.#configurations.save(configuration);
  }

  /** Where a user goes who lost the current namespace: to another one of his, else to one that is nobody's yet. */
  async #remaining(memberships: User["memberships"], proposed: string): Promise<string> {
    const [first] = memberships;
    if (first) return first.namespace;
    for (let number = 2; ; number++) {
      if (!(await this.exists(`${proposed}${number}`))) return `${proposed}${number}`;
    }
  }
}

function belongs(user: User, namespace: string): boolean {
  return user.memberships.some((membership) => membership.namespace === namespace);
}
