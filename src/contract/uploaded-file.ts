/** A file of a form, in blocks that can be passed on one by one. */
export interface UploadedFile {
  /** Name of the field of the form. */
  field: string;
  /** Name of the file, as the caller gave it: for messages only. */
  name: string;
  blocks: readonly Uint8Array<ArrayBuffer>[];
}
