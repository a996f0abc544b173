/** How uploaded files are served, to users of bots and to Studio. */

import type { WebConnectorOperations } from "../../../generated/web-connector/operations.ts";
import type { Answer } from "../../contract/handler.ts";
import { problem } from "../../contract/problem.ts";
import { StreamedBytes } from "../../contract/streams/bytes.ts";
import type { Store } from "../../store/store.ts";

type Download = Answer<WebConnectorOperations["downloadFile"]>;
type MediaType = Extract<Download, { status: 200 }>["mediaType"];

const mediaTypes = new Map<string, MediaType>([
  ["png", "image/png"],
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["gif", "image/gif"],
  ["webp", "image/webp"],
  ["svg", "image/svg+xml"],
  ["mp3", "audio/mpeg"],
  ["ogg", "audio/ogg"],
  ["oga", "audio/ogg"],
  ["mp4", "video/mp4"],
  ["ogv", "video/ogg"],
  ["webm", "video/webm"],
  ["txt", "text/plain"],
  ["pdf", "application/pdf"],
  ["zip", "application/zip"],
]);

/** A file may contain anything: pages may show it and browsers may save it, but its scripts do not run. */
const headers = {
  "Content-Disposition": "attachment",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/**
 * The response with a file.
 * @param name its extension determines the content type
 * @throws Problem 404 if the file does not exist
 */
export async function fileResponse({ files }: Pick<Store, "files">, name: string) {
  const [size, blocks] = [await files.size(name), await files.read(name)];
  if (size === undefined || !blocks) throw problem("unknown-file", { file: name });
  const body = new StreamedBytes(size, blocks);
  return { status: 200, headers, mediaType: mediaTypeOf(name), body } as const;
}

function mediaTypeOf(file: string): MediaType {
  const ending = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  return mediaTypes.get(ending) ?? "application/octet-stream";
}
