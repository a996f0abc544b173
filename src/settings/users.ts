import { type Role, roles } from "../contract/caller.ts";

/** A user of the server, for Basic authentication. */
export interface UserSetting {
  login: string;
  /** In plain text, or as `scrypt$<salt>$<hash>`; never logged. */
  password: string;
  namespace: string;
  roles: readonly Role[];
}

/** Logins that exist only if the server listens on loopback and no others are configured. */
export const demoUsers: readonly UserSetting[] = [
  { login: "admin@app.com", password: "password", namespace: "app", roles },
];

/**
 * @param place of the list, for messages: file and name
 * @throws Error with the place of the user and the invalid key
 */
export function usersOf(value: unknown, place: string): readonly UserSetting[] {
  if (!Array.isArray(value)) throw new Error(`${place}: expected a list`);
  return value.map((item, index) => userOf(item, `${place}[${index}]`));
}

function userOf(item: unknown, place: string): UserSetting {
  if (typeof item !== "object" || item === null) throw new Error(`${place}: expected an object`);
  const user = item as Partial<UserSetting>;
  for (const key of ["login", "password", "namespace"] as const) {
    if (typeof user[key] !== "string" || user[key] === "") {
      throw new Error(`${place}.${key}: expected a text`);
    }
  }
  const given: unknown = user.roles ?? roles;
  const known = roles.join(", ");
  if (!Array.isArray(given)) throw new Error(`${place}.roles: expected a list of roles (${known})`);
  const unknown = given.find((role) => !roles.includes(role));
  if (unknown !== undefined) {
    throw new Error(`${place}.roles: no role ${JSON.stringify(unknown)} (${known})`);
  }
  return { ...(user as UserSetting), roles: given };
}
