import type { components } from "../../../generated/admin/types.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";

/** What a namespace shares with others, and uses of them. */
export type NamespaceConfiguration = components["schemas"]["NamespaceConfiguration"];

/** The namespaces of a user and the current one. The users themselves are settings. */
export interface User {
  login: string;
  /** The current namespace; `null` for a member who has never logged in. */
  namespace: string | null;
  memberships: { namespace: string; owner: boolean }[];
}

/** A namespace that is reserved for a user. */
export interface Reservation {
  login: string;
  namespace: string;
}

/** Memberships and sharing of namespaces. A server has tens of users, so queries read all of them. */
export class Namespaces {
  readonly #database: Database;
  readonly #users: Documents<"users", User>;
  readonly #configurations: Documents<"namespaces", NamespaceConfiguration>;
  #reserved: readonly Reservation[] = [];

  constructor(database: Database) {
    this.#database = database;
    this.#users = new Documents(database, "users", ({ login }) => ({ id: login }));
    this.#configurations = new Documents(database, "namespaces", ({ namespace }) => ({
      id: namespace,
    }));
  }

  /** A user who has logged in or is a member. */
  user(login: string): Promise<User | undefined> {
    return this.#users.get(login);
  }

  async saveUser(user: User): Promise<void> {
    await this.#users.save(user);
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

  /** Reserves the namespaces of configured users, who may never have logged in, against other users. */
  reserve(users: readonly Reservation[]): void {
    this.#reserved = users;
  }

  /**
   * Whether a namespace with this name, ignoring case, has a user or a configuration, or is reserved.
   * @param login of the caller, whose own reserved namespaces are not counted
   */
  async exists(name: string, login: string): Promise<boolean> {
    const same = ({ namespace }: { namespace: string }) =>
      namespace.toLowerCase() === name.toLowerCase();
    if (this.#reserved.some((user) => same(user) && user.login !== login)) return true;
    const [users, configurations] = await Promise.all([
      this.#users.find(),
      this.#configurations.find(),
    ]);
    return users.some(({ memberships }) => memberships.some(same)) || configurations.some(same);
  }

  /** Adds a member, or changes whether a member is an owner. */
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

  /** @returns whether the user belongs to the namespace, which is then the current one */
  async select(login: string, namespace: string): Promise<boolean> {
    return this.#database.write(async () => {
      const user = await this.#users.get(login);
      if (!user || !belongs(user, namespace)) return false;
      await this.#users.save({ ...user, namespace });
      return true;
    });
  }

  /** Deletes a namespace with its memberships and its configuration; the caller deletes its contents. */
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
}

/** Whether a namespace belongs to a user. */
export function belongs(user: User, namespace: string): boolean {
  return user.memberships.some((membership) => membership.namespace === namespace);
}
