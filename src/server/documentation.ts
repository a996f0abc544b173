import type { Docs } from "../docs/pages.ts";
import { Compressor, codingOf } from "./compression.ts";
import type { Step } from "./exchange/exchange.ts";

/** Gives out the documentation pages: the start page, Redoc per API, and the bundles beside them; compressed. */
export function answerDocs(docs: Docs): Step {
  const compressor = new Compressor();
  return async ({ request, response }) => {
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    const file = docs.find(request.path, request.headers.host);
    if (!file) return false;
    response.set({ ...file.headers, "Content-Type": file.type });
    response.vary("Accept-Encoding");
    const coding = codingOf(request.get("accept-encoding"));
    const compressed = coding && compressor.compressed(file.body, coding);
    if (coding && compressed) response.set("Content-Encoding", coding);
    const body = (await compressed) ?? file.body;
    response.status(200).set("Content-Length", String(body.length)).end(body);
    return true;
  };
}
