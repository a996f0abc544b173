import type { Caller } from "../../contract/caller.ts";
import { foreignNamespace, missingCredentials, problem } from "../../contract/problem.ts";

interface Protection {
  protectNlu: boolean;
}

/** @throws Problem 401 when paths are protected and the namespace is not the caller's */
export function checkNamespace(
  { protectNlu }: Protection,
  caller: Caller | null,
  namespace: string,
): void {
  if (!protectNlu) return;
  if (!caller) throw missingCredentials();
  if (caller.namespace !== namespace) throw foreignNamespace(caller.namespace, namespace);
}

/** @throws Problem 401, as in Tock, when paths are protected: nobody may import then */
export function refuseImports({ protectNlu }: Protection): void {
  if (!protectNlu) return;
  throw problem(
    "imports-refused",
    "This server protects the NLU API, and then takes no imports from anybody. Import on one that does not.",
  );
}
