import { problem } from "../../contract/problem.ts";

interface Protection {
  protectNlu: boolean;
}

/** @throws Problem 401, as in Tock, if paths are protected: imports are refused */
export function refuseImports({ protectNlu }: Protection): void {
  if (!protectNlu) return;
  throw problem("imports-refused", {});
}
