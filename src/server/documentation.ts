import type { Docs } from "../docs/pages.ts";
import { Compressor, codingOf } from "./compression.ts";
import type { Step } from "./exchange/exchange.ts";

/**
 * Gives out the documentation: pages, scripts, and the bundles beside them. Compressed; a browser that asks again with
 * the tag of what it has gets 304.
 */
export function answerDocs(docs: Docs): Step {
  const compressor = new Compressor();
  return async ({ request, response }) => {
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    const file = docs.find(request.path, request.headers.host);
    if (!file) return false;
    response.set({ ...file.headers, "Content-Type": file.type });
    response.vary("Accept-Encoding");
    const coding = codingOf(request.get("accept-encoding"));
    const tag = coding ? file.tag.replace(/"$/, `-${coding}"`) : file.tag;
    response.set("ETag", tag);
    if (hasTag(request.get("if-none-match"), tag)) {
      response.status(304).end();
      return true;
    }
    const compressed = coding && compressor.compressed(file.body, coding);
    if (coding && compressed) response.set("Content-Encoding", coding);
    const body = (await compressed) ?? file.body;
    response.status(200).set("Content-Length", String(body.length)).end(body);
    return true;
  };
}

function hasTag(header: string | undefined, tag: string): boolean {
  return header?.split(",").some((known) => known.trim().replace(/^W\//, "") === tag) ?? false;
}
