/** Requests with a file. */

import { send, setHeader, type Transaction, type Wrong } from "./editing.ts";

/** Bytes of the largest form that `strict` takes. */
export const smallForms = 10_000;

/** Dredd writes forms without a boundary: here they are written anew. */
export function upload(dump: string): Record<number, Wrong> {
  return {
    200: (t) => setForm(t, dump),
    400: (t) => setForm(t, "{"),
    401(transaction, { strict }) {
      send(transaction, strict);
      setForm(transaction, dump);
    },
    413(transaction, { strict }) {
      send(transaction, strict);
      setForm(transaction, `"${"x".repeat(smallForms)}"`);
    },
  };
}

/** Sends a form with one file. */
export function setForm(transaction: Transaction, file: string, name = "dump.json"): void {
  setHeader(transaction, "Content-Type", "multipart/form-data; boundary=dredd");
  transaction.request.body = [
    "--dredd",
    `Content-Disposition: form-data; name="dump"; filename="${name}"`,
    "Content-Type: application/json",
    "",
    file,
    "--dredd--",
    "",
  ].join("\r\n");
}
