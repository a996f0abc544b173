import type { Caller } from "../../contract/caller.ts";
import { Problem } from "../../contract/problem.ts";

interface Protection {
  protectNlu: boolean;
}

/** @throws Problem 401, without entries as Tock has it, when paths are protected and the namespace is not the caller's */
export function checkNamespace(
  { protectNlu }: Protection,
  caller: Caller | null,
  namespace: string,
): void {
  if (protectNlu && caller?.namespace !== namespace) throw new Problem(401, []);
}

/** @throws Problem 401, without entries, when paths are protected: nobody may import then */
export function refuseImports({ protectNlu }: Protection): void {
  if (protectNlu) throw new Problem(401, []);
}
