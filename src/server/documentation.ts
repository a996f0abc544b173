import type { Request } from "express";
import type { Router } from "../contract/router.ts";
import { aliases, notFoundFile } from "../docs/addresses.ts";
import type { Docs } from "../docs/pages.ts";
import { Compressor, codingOf } from "./compression.ts";
import type { Step } from "./exchange/exchange.ts";
import { onlyUpgrades } from "./exchange/routing.ts";

/**
 * Serves the documentation: pages, scripts, and the bundles next to them, compressed. A browser that sends the tag of
 * its copy gets 304.
 */
export function answerDocs(docs: Docs, router: Pick<Router, "find"> | null = null): Step {
  const compressor = new Compressor();
  return async ({ request, response }) => {
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    const found = docs.find(request.path, request.headers.host);
    // For an unknown path, a browser gets a page instead of the JSON error.
    const isLost =
      !found && router !== null && isPageRequest(request) && isNowhere(router, request.path);
    const file = isLost ? docs.find(`/${notFoundFile}`) : found;
    if (!file) return false;
    const place = aliases.get(request.path);
    if (place !== undefined && folderOf(`/${place}`) !== folderOf(request.path)) {
      // Its links are relative to its own folder.
      response.redirect(302, `/${place}`);
      return true;
    }
    response.set({ ...file.headers, "Content-Type": file.type });
    response.vary("Accept-Encoding");
    const coding = codingOf(request.get("accept-encoding"));
    const tag = coding ? file.tag.replace(/"$/, `-${coding}"`) : file.tag;
    response.set("ETag", tag);
    if (!isLost && hasTag(request.get("if-none-match"), tag)) {
      response.status(304).end();
      return true;
    }
    const compressed = coding && compressor.compressed(file.body, coding);
    if (coding && compressed) response.set("Content-Encoding", coding);
    const body = (await compressed) ?? file.body;
    response
      .status(isLost ? 404 : 200)
      .set("Content-Length", String(body.length))
      .end(body);
    return true;
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function isPageRequest({ headers }: Request): boolean {
  return /\btext\/html\b/.test(headers.accept ?? "");
}

/** Whether a path only matches connections of bots, whose keys can be any first segment. */
function isNowhere(router: Pick<Router, "find">, path: string): boolean {
  // For an unknown route, programs get JSON, whatever they accept.
  if (/^\/(rest|io|_toolkit)\//.test(path)) return false;
  const route = router.find(path);
  return route === null || onlyUpgrades(route);
}

/** `*` is any copy (RFC 9110, section 13.1.2). */
function hasTag(header: string | undefined, tag: string): boolean {
  const known = (header ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  return known.includes(tag) || known.includes("*");
}
