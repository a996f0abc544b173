import type { WebConnectorOperations } from "../../../generated/web-connector/operations.ts";
import type { Answer, Handlers } from "../../contract/handler.ts";
import { problem } from "../../contract/problem.ts";
import type { Services } from "../services.ts";

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

/** A file is whatever somebody uploaded: a page may show it, and a browser may save it, but nothing in it runs. */
const headers = {
  "Content-Disposition": "attachment",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

export const files = ({ store }: Pick<Services, "store">) =>
  ({
    downloadFile: async ({ path: { file } }) => {
      const body = await store.files.get(file);
      if (body) return { status: 200, headers, mediaType: mediaTypeOf(file), body };
      throw problem("unknown-file", { file });
    },
  }) satisfies Pick<Handlers<WebConnectorOperations>, "downloadFile">;

function mediaTypeOf(file: string): MediaType {
  const ending = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  return mediaTypes.get(ending) ?? "application/octet-stream";
}
