import { own } from "../own.ts";

/** The audit log entry of an operation, as declared by `x-audit`: see specs/rules/extensions.md. */
export type DeclaredAudit = string | (DeclaredData & { action: string; application?: string });

type References = readonly (string | true)[];

interface DeclaredData {
  text?: string;
  pair?: References;
  triple?: References;
  list?: References;
}

export interface Audit {
  action: string;
  /** Part of the request with the id of the changed application. */
  application: string | undefined;
  /** Part of the request that is logged; `null`: its body. */
  data: { shape: keyof DeclaredData; references: References } | null;
}

/** Values that references select from. */
interface RequestParts {
  path: unknown;
  body: unknown;
}

const shapes = ["text", "pair", "triple", "list"] as const;

/** @returns `null` if the operation is not in the audit log */
export function auditOf(declared: DeclaredAudit | undefined): Audit | null {
  if (declared === undefined || declared === "none") return null;
  if (typeof declared === "string") return { action: declared, application: undefined, data: null };
  const shape = shapes.find((name) => declared[name] !== undefined);
  const references = shape === undefined ? [] : [declared[shape] ?? []].flat();
  return {
    action: declared.action,
    application: declared.application,
    data: shape === undefined ? null : { shape, references },
  };
}

/** The id of the application that a request names, if any. */
export function auditedApplication({ application }: Audit, request: RequestParts): string | null {
  const value = valueAt(application ?? "path.applicationId", request);
  return typeof value === "string" ? value : null;
}

/** The logged part of a request, in Tock's form; `undefined`: its body. */
export function auditedData({ data }: Audit, request: RequestParts): unknown {
  if (!data) return undefined;
  const values = data.references.map((reference) =>
    reference === true ? true : (valueAt(reference, request) ?? null),
  );
  if (data.shape === "text") return values[0];
  if (data.shape === "list") return values;
  const names = ["first", "second", "third"];
  return Object.fromEntries(values.map((value, index) => [names[index], value]));
}

function valueAt(reference: string, request: RequestParts): unknown {
  let value: unknown = request;
  for (const step of reference.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = own(value as Record<string, unknown>, step);
  }
  return value;
}
