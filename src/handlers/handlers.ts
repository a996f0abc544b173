import type { Handlers as HandlersOf } from "../contract/handler.ts";
import type { TenantKinds } from "./tenants.ts";

/** Handlers of these operations; the objects of requests are loaded by the table of loaders. */
export type Handlers<Operations, Events = Record<never, never>> = HandlersOf<
  Operations,
  Events,
  TenantKinds
>;
