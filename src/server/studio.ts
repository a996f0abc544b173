import express from "express";
import type { Router } from "../contract/router.ts";
import { addresses } from "../docs/addresses.ts";
import type { Exchange, Step } from "./exchange/exchange.ts";
import { onlyUpgrades } from "./exchange/routing.ts";

/** First path segments that belong to the server, whether the path exists or not. */
const ownPaths = /^\/(rest|io|api|doc|guides|start|f|health|healthcheck|_toolkit)(\/|$)/;

/** Whether the path belongs to the APIs or the documentation; Studio has the root and all others. */
export function isOwnPath(path: string): boolean {
  return ownPaths.test(path) || (path !== "/" && addresses.has(path));
}

/**
 * Serves a built front end of Tock Studio on the same origin: its files, and its start page for all of its routes, so
 * that they can be reloaded and bookmarked.
 * @param folder with an `index.html`
 */
export function answerStudio(folder: string, router: Router): Step {
  const files = express.static(folder, { redirect: false, cacheControl: false });
  return async (exchange) => {
    const { request } = exchange;
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    if (isOwnPath(request.path)) return false;
    if (await answered(files, exchange)) return true;
    if (!isPage(exchange, router)) return false;
    request.url = "/index.html";
    return answered(files, exchange);
  };
}

/** Whether a browser opens a path that is not in the contract. */
function isPage({ request }: Exchange, router: Router): boolean {
  if (!/\btext\/html\b/.test(request.headers.accept ?? "")) return false;
  const route = router.find(request.path);
  return route === null || onlyUpgrades(route);
}

function answered(
  files: ReturnType<typeof express.static>,
  { request, response }: Exchange,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    response.once("close", () => resolve(true));
    files(request, response, (error?: unknown) => (error ? reject(error) : resolve(false)));
  });
}
