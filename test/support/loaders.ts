import type { Loader, Loaders } from "../../src/contract/tenancy/claims.ts";

/** Any object that a request names exists, in the namespace that it names. */
const any: Loader<unknown> = {
  load: async ({ namespace, key }) => ({ value: { _id: key, namespace }, namespace }),
};

/** Loaders of a server with given handlers. */
export const willing: Loaders = {
  application: any,
  bot: any,
  entityType: any,
  file: any,
  intent: any,
  label: any,
};
