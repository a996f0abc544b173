/** Rules of files that are uploaded for the messages of bots. */

import type { components } from "../../../generated/admin/types.ts";
import { mediaType } from "../../bot/messages/media.ts";
import { problem } from "../../contract/problem.ts";
import type { UploadedFile } from "../../contract/uploaded-file.ts";
import { newFileName } from "../../store/answers/files.ts";
import type { Store } from "../../store/store.ts";

/** Characters that need no escapes in URLs. */
const suffixForm = /^[a-z0-9]{1,20}$/;

/**
 * Stores a file under a generated name; the caller's name is kept for display (UploadedFilesService.kt).
 * @returns the reference for messages
 * @throws Problem 400 if the name has no extension of letters and digits
 */
export async function uploadFile(
  { files }: Pick<Store, "files">,
  namespace: string,
  { field, name, blocks }: UploadedFile,
): Promise<components["schemas"]["MediaFileDescriptor"]> {
  const trimmed = name.trim().toLowerCase();
  const suffix = trimmed.slice(trimmed.lastIndexOf(".") + 1);
  if (!trimmed.includes(".") || !suffixForm.test(suffix)) {
    throw problem("missing-file-ending", { name }, { pointer: `/${field}` });
  }
  const stored = newFileName(namespace, suffix);
  await files.save(stored, blocks);
  const id = stored.slice(0, -suffix.length - 1);
  return { suffix, name, id, type: mediaType(stored) };
}
