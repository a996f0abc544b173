/** The roles that Tock gives to its users; having one of those an operation lists is enough, none includes another. */
export const roles = ["nlpUser", "botUser", "admin", "technicalAdmin"] as const;

export type Role = (typeof roles)[number];

/** Name of the cookie that carries a session, as the contract's security scheme says. */
export const sessionCookie = "tock-session";

/** Where a request comes from. */
export interface Peer {
  /** Network address of the client. */
  address: string;
  /** The name by which it calls the server: the header Host. */
  host: string | undefined;
}

/** An authenticated user, in the namespace the request acts for. */
export interface Caller {
  login: string;
  namespace: string;
  roles: readonly Role[];
}
