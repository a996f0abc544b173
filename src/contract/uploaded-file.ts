/** A file that came in a form, held in blocks of its own memory, so that it can be given to a worker without a copy. */
export interface UploadedFile {
  /** Name of the field of the form. */
  field: string;
  /** Name of the file, as the caller gave it: for messages only. */
  name: string;
  blocks: readonly Uint8Array<ArrayBuffer>[];
}
