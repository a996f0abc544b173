import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiName } from "../../contract/apis.ts";
import type { AsyncDocument } from "../../contract/asyncapi.ts";
import type { Document } from "../../contract/openapi.ts";
import { operationsOf } from "../../contract/operations.ts";
import { downloadsOf, shownOrigin, webSocketYaml } from "../addresses.ts";
import { brunoCollection } from "./bruno.ts";
import { postmanCollection } from "./postman.ts";
import { zip } from "./zip.ts";

/**
 * The downloads in addition to the bundles.
 * @param changes the changes of an API, as Markdown
 * @returns file of the documentation folder → content
 */
export async function downloadFiles(
  generated: string,
  documents: ReadonlyMap<ApiName, Document>,
  frames: AsyncDocument,
  changes: (api: ApiName) => string,
): Promise<Map<string, string | Buffer>> {
  // A tool of the build: the package does not need it.
  const { stringify } = await import("yaml");
  const yamlOf = (value: unknown) => stringify(value, { aliasDuplicateObjects: false });
  const files = new Map<string, string | Buffer>([[webSocketYaml, yamlOf(frames)]]);
  for (const [api, document] of documents) {
    const { yaml, types, postman, bruno, changes: changelog } = downloadsOf(api);
    const operations = operationsOf(api, document);
    const server = (document as { servers?: { url: string }[] }).servers?.[0]?.url ?? shownOrigin;
    files.set(yaml, yamlOf(document));
    files.set(types, readFileSync(join(generated, api, "types.ts"), "utf8"));
    files.set(postman, JSON.stringify(postmanCollection(document, operations, server), null, 2));
    files.set(bruno, zip(brunoCollection(document, operations, server)));
    files.set(changelog, `# ${document.info.title}\n\n${changes(api)}\n`);
  }
  return files;
}
