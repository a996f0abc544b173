/** The roles of Tock's users. One of the roles that an operation lists is enough; no role includes another. */
export const roles = ["nlpUser", "botUser", "admin", "technicalAdmin"] as const;

export type Role = (typeof roles)[number];

/** Name of the session cookie, as in the security scheme of the contract. */
export const sessionCookie = "tock-session";

/** Name of the session cookie if an identity provider logs users in, as in Tock. */
export const signOnSessionCookie = "tock-sso-session";

/** Name of the cookie by which Studio detects single sign-on. */
export const signOnCookie = "tock-sso";

/** Name of the cookie that binds a login at the identity provider to one browser. */
export const signInCookie = "tock-contract-sign-in";

/** Origin of a request. */
export interface Peer {
  /** Network address of the client. */
  address: string;
  /** The name under which the client calls the server: the header Host. */
  host: string | undefined;
}

/** An authenticated user, with the namespace of the request. */
export interface Caller {
  login: string;
  namespace: string;
  roles: readonly Role[];
}
