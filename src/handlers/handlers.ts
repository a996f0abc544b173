import type { Handlers as HandlersOf } from "../contract/handler.ts";
import type { TenantKinds } from "./tenants.ts";

/** Handlers of these operations, which get the objects that requests name from the table of loaders. */
export type Handlers<Operations, Events = Record<never, never>> = HandlersOf<
  Operations,
  Events,
  TenantKinds
>;
