import type { AsyncDocument } from "../../contract/asyncapi.ts";
import type { Document } from "../../contract/openapi.ts";
import type { Change } from "./change.ts";
import { documentChanges } from "./documents.ts";
import { frameChanges } from "./frames.ts";

/** A version of the contract: its bundled documents. */
export interface ComparedContract {
  /** Version of the package that it comes from; null if it is not known. */
  version: string | null;
  /** By name: `nlu`, `bot-definition`, `bot-definition/asyncapi`. */
  documents: ReadonlyMap<string, Document | AsyncDocument>;
}

/** Changes of one API. */
export interface ApiChanges {
  api: string;
  title: string;
  /** The users of this API through the package, which determine the breaking changes. */
  audience: Audience;
  changes: readonly Change[];
}

export type Audience = "callers" | "servers" | "both";

/**
 * Compares the documents of two versions by their names; two single documents are compared whatever their names are.
 * @throws Error when a name is that of an OpenAPI document here and of an AsyncAPI document there
 */
export function contractChanges(before: ComparedContract, after: ComparedContract): ApiChanges[] {
  const [only] = before.documents;
  if (before.documents.size === 1 && after.documents.size === 1 && only) {
    const [[api, document]] = [...after.documents] as [[string, Document]];
    return [apiChanges(api, only[1], document)];
  }
  const names = new Set([...before.documents.keys(), ...after.documents.keys()]);
  // A single document is compared with the one of its name.
  const chosen = [before, after].find(({ documents }) => documents.size === 1)?.documents;
  return [...names]
    .filter((name) => chosen === undefined || chosen.has(name))
    .map((name) => apiChanges(name, before.documents.get(name), after.documents.get(name)));
}

type Either = Document | AsyncDocument;

function apiChanges(api: string, old: Either | undefined, now: Either | undefined): ApiChanges {
  const { info } = (now ?? old) as Either;
  // Users of the package write the servers of these documents.
  const servedElsewhere = "x-served-by" in ((now ?? old) as object);
  const audience: Audience = servedElsewhere ? "servers" : "callers";
  return { api, title: info.title, audience, changes: changesOf(old, now) };
}

function changesOf(old: Either | undefined, now: Either | undefined): Change[] {
  if (!old || !now) return [wholeChange(now !== undefined)];
  if ("asyncapi" in old && "asyncapi" in now) return frameChanges(old, now);
  if ("openapi" in old && "openapi" in now) return documentChanges(old, now);
  throw new Error("an OpenAPI document cannot be compared with an AsyncAPI document");
}

function wholeChange(added: boolean): Change {
  const breaks = { callers: !added, servers: added };
  const at = { place: "document", pointer: "", side: null, operations: [] };
  return added
    ? { ...at, rule: "api-added", text: "API added", breaks }
    : { ...at, rule: "api-removed", text: "API removed", breaks };
}

/** Whether a change breaks programs of the audience. */
export function isBreaking({ breaks }: Change, audience: Audience): boolean {
  if (audience === "both") return breaks.callers || breaks.servers;
  return breaks[audience];
}

/**
 * Whether any change breaks its audience.
 * @param audience null: that of each API
 */
export function hasBreaking(apis: readonly ApiChanges[], audience: Audience | null): boolean {
  return apis.some((api) =>
    api.changes.some((change) => isBreaking(change, audience ?? api.audience)),
  );
}
