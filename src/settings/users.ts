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
  return value.map((item: Partial<UserSetting>, index) => {
    for (const key of ["login", "password", "namespace"] as const) {
      if (typeof item[key] !== "string" || item[key] === "") {
        throw new Error(`${place}[${index}].${key}: expected a text`);
      }
    }
    const unknown = (item.roles ?? roles).find((role) => !roles.includes(role));
    if (unknown)
      throw new Error(`${place}[${index}].roles: no role "${unknown}" (${roles.join(", ")})`);
    return { ...(item as UserSetting), roles: item.roles ?? roles };
  });
}
