import { own } from "../../own.ts";
/**
 * The objects that a request names and the caller must own, as declared by `x-tenant`: see specs/rules/extensions.md.
 */

/** The namespaces that count as the caller's. */
export type Relation = "current" | "member" | "owner" | "reader";

/** A claim in its documented form. */
export interface DeclaredClaim {
  owned?: string;
  by?: string;
  as?: Exclude<Relation, "current">;
  missing?: number;
  foreign?: number;
  optional?: boolean;
  of?: string;
  usedBy?: string;
  name?: string;
  /** `application`, `bot`, `namespace` and `entityType`: one reference, or a namespace and a name. */
  [kind: string]: unknown;
}

export type DeclaredTenant = "session" | { none: string } | DeclaredClaim | DeclaredClaim[];

export interface Claim {
  kind: string;
  /** Key in the handler's tenant. */
  name: string;
  /** `path.planId`; a namespace and a name when there are two. */
  references: readonly string[];
  as: Relation;
  /** Status if the object does not exist; 200: the handler gets null. */
  missing: number;
  /** Status if the object is not the caller's. */
  foreign: number;
  optional: boolean;
  of: string | undefined;
  usedBy: string | undefined;
}

const plainKinds = ["application", "bot", "namespace", "entityType"] as const;

/** The claims of an operation, in the order of the checks. */
export function claimsOf(declared: DeclaredTenant | undefined): Claim[] {
  if (declared === undefined || typeof declared !== "object") {
    return declared === "session" ? [claimOf({ namespace: "session" })] : [];
  }
  if ("none" in declared) return [];
  return [declared].flat().map(claimOf);
}

function claimOf(declared: DeclaredClaim): Claim {
  const kind = declared.owned ?? plainKinds.find((plain) => declared[plain] !== undefined);
  if (kind === undefined) throw new Error(`x-tenant names no kind: ${JSON.stringify(declared)}`);
  const references = [
    declared.owned === undefined ? own(declared, kind) : declared.by,
  ].flat() as string[];
  const missing = declared.missing ?? 401;
  const namesNamespace = references.length > 1 && references[0] !== "session";
  return {
    kind,
    name: declared.name ?? kind,
    references,
    as: declared.as ?? "current",
    missing,
    foreign: declared.foreign ?? (namesNamespace ? 401 : missing),
    optional: declared.optional ?? false,
    of: declared.of,
    usedBy: declared.usedBy,
  };
}

/** Whether the handler may get null for a claim. */
export function mayBeNull({ missing, foreign, optional }: Claim): boolean {
  return optional || missing === 200 || foreign === 200;
}

/** Reference in a request: an id, or a name in a namespace. */
export interface Named {
  /** The namespace in the request, else the caller's. */
  namespace: string;
  /** Id, or name when `qualified`. */
  key: string;
  /** Whether the namespace was given with the name. */
  qualified: boolean;
}

/** An object that a request names, with the namespace that owns it. */
export interface Found<T> {
  value: T;
  namespace: string;
  /** Set if all users share it and cannot change it. */
  builtIn?: boolean;
}

/** Finds the objects of one kind. */
export interface Loader<T> {
  /** @param whole the object that must contain it, if the claim says `of` */
  load(named: Named, whole: unknown): Promise<Found<T> | undefined>;
  /** Whether an object of another namespace is used by an object of the caller. */
  isUsedBy?(value: T, user: unknown): boolean;
}

/** Kind → loader. A namespace needs none: its name is its id. */
export type Loaders = Readonly<Record<string, Loader<unknown>>>;

/** The user or server on whose behalf a request is made. */
export interface Scope {
  login: string;
  /** The caller's current namespace; `null` if the server accepts requests for any namespace. */
  namespace: string | null;
  belongsTo(namespace: string, relation: Exclude<Relation, "current">): Promise<boolean>;
}

/** Values that references select from. */
export interface RequestParts {
  path: unknown;
  query: unknown;
  body: unknown;
}

export type Tenant = Record<string, unknown>;
