import { own } from "../own.ts";

/** What the audit log says of an operation, as `x-audit` declares it: specs/rules/extensions.md describes the key. */
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
  /** Where the request holds the id of the application that it changes. */
  application: string | undefined;
  /** What of the request is logged; `null`: its body. */
  data: { shape: keyof DeclaredData; references: References } | null;
}

/** Where references look. */
interface RequestParts {
  path: unknown;
  body: unknown;
}

const shapes = ["text", "pair", "triple", "list"] as const;

/** @returns `null` when the audit log does not hold the operation */
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

/** The id of the application that a request names, if it names one. */
export function auditedApplication({ application }: Audit, request: RequestParts): string | null {
  const value = valueAt(application ?? "path.applicationId", request);
  return typeof value === "string" ? value : null;
}

/** What of a request is logged, as Tock writes it; `undefined`: its body. */
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
