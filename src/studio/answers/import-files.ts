import type { components } from "../../../generated/admin/types.ts";
import type { StoryFile } from "../../bot/configured-story.ts";
import { newFileName } from "../../store/answers/files.ts";
import type { Store } from "../../store/store.ts";
import { readFile } from "./read-answer.ts";
import type { StoryDumpInput } from "./read-dump.ts";
import { filesOf } from "./story-files.ts";

type Schemas = components["schemas"];
type FileInput = Schemas["MediaFileDescriptorDumpInput"];

/** Stored forms of imported files, and the contents that still have to be saved, by name. */
interface ImportedFiles {
  files: ReadonlyMap<FileInput, StoryFile | undefined>;
  contents: ReadonlyMap<string, Uint8Array>;
}

/** Characters that need no escapes in URLs. */
const endingForm = /^[a-z0-9]{1,20}$/;

/**
 * The files of imported stories: files on other servers are unchanged, files that exist here with the same contents are
 * reused, and others are stored under generated names. A file without contents is left out.
 */
export async function importFiles(
  ports: Pick<Store, "files">,
  namespace: string,
  stories: readonly StoryDumpInput[],
): Promise<ImportedFiles> {
  const files = new Map<FileInput, StoryFile | undefined>();
  const contents = new Map<string, Uint8Array>();
  for (const file of stories.flatMap(filesOf)) {
    files.set(file, await importFile(ports, namespace, file, contents));
  }
  return { files, contents };
}

async function importFile(
  { files }: Pick<Store, "files">,
  namespace: string,
  file: FileInput,
  contents: Map<string, Uint8Array>,
): Promise<StoryFile | undefined> {
  const { data, ...reference } = file;
  const read = readFile(reference, namespace);
  if (read.externalUrl !== undefined) return read;
  const bytes = data == null ? undefined : Buffer.from(data, "base64");
  const size = await files.size(`${read.id}.${read.suffix}`);
  if (read.id.startsWith(namespace) && bytes && bytes.length === size) return read;
  const suffix = read.suffix.replace(/^\./, "").toLowerCase();
  if (!bytes || !endingForm.test(suffix)) return undefined;
  const name = newFileName(namespace, suffix);
  contents.set(name, bytes);
  return { ...read, suffix, id: name.slice(0, -suffix.length - 1) };
}
