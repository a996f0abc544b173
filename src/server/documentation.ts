import type { Docs } from "../docs/pages.ts";
import type { Step } from "./exchange/exchange.ts";

/** Gives out the documentation pages: the start page, Redoc per API, and the bundles beside them. */
export function answerDocs(docs: Docs): Step {
  return ({ request, response }) => {
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    const file = docs.find(request.path, request.headers.host);
    if (!file) return false;
    response.set({ ...file.headers, "Content-Type": file.type });
    response.status(200).end(file.body);
    return true;
  };
}
