/** The roles that Tock gives to its users; having one of those an operation lists is enough, none includes another. */
export const roles = ["nlpUser", "botUser", "admin", "technicalAdmin"] as const;

export type Role = (typeof roles)[number];

/** Name of the cookie that carries a session, as the contract's security scheme says. */
export const sessionCookie = "tock-session";

/** Name of the same cookie where an identity provider logs users in, as in Tock. */
export const signOnSessionCookie = "tock-sso-session";

/** Name of the cookie by which Studio sees that. */
export const signOnCookie = "tock-sso";

/** Name of the cookie that ties a login at the identity provider to one browser. */
export const signInCookie = "tock-contract-sign-in";

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
