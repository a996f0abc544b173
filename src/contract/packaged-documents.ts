import { type Contract, loadContract } from "./documents.ts";

let documents: Contract | undefined;

/** The documents of this package, read once in a process. */
export function packagedDocuments(): Contract {
  documents ??= loadContract();
  return documents;
}
