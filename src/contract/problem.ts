import { type ErrorCode, errorCatalogue } from "../../generated/errors.ts";

export type { ErrorCode } from "../../generated/errors.ts";

/** The one error body of all APIs, Tock's own: one entry per violation. */
export interface ErrorBody {
  errors: ErrorEntry[];
}

export interface ErrorEntry {
  /** Each code has a page in the documentation with its cause and its cure. */
  code: ErrorCode;
  /** What is wrong, where, and what to do. */
  message: string;
  params?: ErrorParams;
}

export interface ErrorParams {
  location?: "body" | "query" | "path" | "header" | "cookie";
  /** JSON pointer into the location. */
  pointer?: string;
  /** What the contract expects there. */
  expected?: string;
}

/**
 * A refusal that the caller can understand and mend. Handlers and the request life throw it; the server turns it
 * into the documented error answer. Anything else that is thrown is a defect of ours: a 500, logged in full.
 */
export class Problem extends Error {
  /** HTTP status that the code of the first entry has in the catalogue. */
  readonly status: number;
  readonly errors: readonly ErrorEntry[];
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param errors all of one status, at least one
   * @param headers beside those of the catalogue
   */
  constructor(errors: readonly ErrorEntry[], headers: Readonly<Record<string, string>> = {}) {
    super(errors.map((entry) => entry.message).join("; "));
    this.name = "Problem";
    const [first] = errors;
    if (!first) throw new Error("a problem needs an entry");
    const known = errorCatalogue[first.code];
    this.status = known.status;
    this.errors = errors;
    this.headers = { ...known.headers, ...headers };
  }

  get body(): ErrorBody {
    return { errors: [...this.errors] };
  }
}

/** A problem with a single entry. */
export function problem(
  code: ErrorCode,
  message: string,
  params?: ErrorParams,
  headers?: Readonly<Record<string, string>>,
): Problem {
  return new Problem([{ code, message, ...(params ? { params } : {}) }], headers);
}

/** 401: no credentials, or wrong ones, where some are needed. */
export function missingCredentials(): Problem {
  return problem(
    "missing-credentials",
    "This needs credentials. Send login and password as HTTP Basic, or open a session first.",
    { location: "header", pointer: "/authorization", expected: "HTTP Basic credentials" },
  );
}

/** 401 where only a session counts; without a challenge, which would make a browser ask for a password itself. */
export function missingSession(): Problem {
  return problem(
    "missing-session",
    "Nobody is logged in. Open a session with POST /rest/authenticate and send its cookie; HTTP Basic does not count here.",
    { location: "cookie", pointer: "/tock-session", expected: "the cookie of an open session" },
  );
}

/** 401, as in Tock: the caller is known, and has none of the roles. */
export function missingRole(
  login: string,
  has: readonly string[],
  needed: readonly string[],
): Problem {
  const roles = has.join(", ") || "none";
  return problem(
    "missing-role",
    `This needs one of the roles ${needed.join(", ")}; ${login} has ${roles}.`,
  );
}

/** 401, as in Tock: nobody tells whether an application is somebody else's or nobody's. */
export function foreignApplication(namespace: string, name: string): Problem {
  return problem(
    "foreign-application",
    `There is no application "${name}" in the namespace "${namespace}", or it is not yours: check both names.`,
    { location: "body", pointer: "/applicationName", expected: "the name of an application" },
  );
}

/** 401, as in Tock: the caller is known, and the namespace is somebody else's. */
export function foreignNamespace(own: string, asked: string): Problem {
  return problem(
    "foreign-namespace",
    `You are in the namespace "${own}", not in "${asked}": select that namespace, or name your own.`,
  );
}

/** 401, as in Tock: only those who own a namespace look after it, and nobody else hears whether it exists. */
export function notOwner(login: string, namespace: string): Problem {
  return problem(
    "not-owner",
    `Only an owner of the namespace "${namespace}" may do this, and ${login} owns none of this name: check it, or ask an owner.`,
    { expected: "a namespace that you own" },
  );
}

/** 401, as in Tock: somebody who does not belong to a namespace does not hear whether it exists. */
export function notMember(login: string, namespace: string): Problem {
  return problem(
    "not-member",
    `${login} does not belong to a namespace "${namespace}": check its name, or ask one of its owners.`,
    { location: "path", pointer: "/namespace", expected: "a namespace that you belong to" },
  );
}

/** 400, as in Tock: the caller's own namespace has no application of this name. */
export function unknownApplication(namespace: string, name: string): Problem {
  return problem("unknown-application", `unknown application ${namespace}:${name}`, {
    location: "body",
    pointer: "/applicationName",
    expected: "the exact name of an application of the namespace, case included",
  });
}

/**
 * 404 of what a path names.
 * @param what without an article
 */
export function notFound(what: string, pointer: string): Problem {
  return problem("not-found", `There is no ${what}: read the list, and take it from there.`, {
    location: "path",
    pointer,
  });
}
