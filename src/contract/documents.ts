import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFolder } from "../paths.ts";
import { type ApiName, apiNames } from "./apis.ts";
import type { Document } from "./openapi.ts";
import { type Contract, contractOf } from "./operations.ts";

export type { Contract } from "./operations.ts";

/**
 * Reads the bundles.
 * @param folder with `<api>/openapi.json`; default: the generated ones of the package
 * @throws Error if one operationId is described on two different paths
 */
export function loadContract(folder: string = generatedFolder): Contract {
  const documents = new Map<ApiName, Document>();
  for (const api of apiNames) {
    const file = join(folder, api, "openapi.json");
    if (existsSync(file)) documents.set(api, JSON.parse(readFileSync(file, "utf8")) as Document);
  }
  if (documents.size === 0) {
    throw new Error(`no generated documents in ${folder}: run \`npm run generate\``);
  }
  return contractOf(documents);
}

let packaged: Contract | undefined;

/** The documents of this package, read once per process. */
export function packagedDocuments(): Contract {
  packaged ??= loadContract();
  return packaged;
}
