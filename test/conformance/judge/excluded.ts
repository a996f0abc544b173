/** A recorded line that is not judged. */
export interface Excluded {
  /** `nlp.jsonl:12` */
  where: string;
  reason: string;
}

/** Lines that are left out, at most five, each with its reason; all of them are printed. */
export const excluded: readonly Excluded[] = [
  {
    where: "web-connector.jsonl:49",
    reason:
      "GET /admin/: an area that Tock's bot server protects although nothing stands there; here the path is unknown.",
  },
];
