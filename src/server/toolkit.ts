import type { Contract } from "../contract/documents.ts";
import { problem } from "../contract/problem.ts";
import { isForeignOrigin } from "./cors.ts";
import type { Exchange, Step } from "./exchange.ts";
import { isLoopback } from "./settings.ts";

/** What the toolkit routes act on. */
export interface Toolkit {
  contract: Contract;
  /** Host the server listens on. */
  host: string;
  /** True once migrations, seed, models and validators are loaded. */
  isReady(): boolean;
  /** Back to the seed. */
  reset(): Promise<void>;
}

/** A page of another site cannot set it without a preflight, which these routes never grant. */
const header = "x-tock-contract";

/**
 * Routes under `/_toolkit/`, which Tock does not have and tests need: `ready`, `reset`, `openapi/{api}.json`.
 * They answer on loopback only, to requests addressed to this machine by name, never to a foreign page.
 */
export function answerToolkit(toolkit: Toolkit): Step {
  return async (exchange) => {
    const { request } = exchange;
    if (!request.path.startsWith("/_toolkit/")) return false;
    if (!isLoopback(toolkit.host) || !isOwnHost(request.headers.host)) {
      throw problem(404, "unknown-path", "The toolkit routes answer on loopback addresses only.");
    }
    if (isForeignOrigin(request)) {
      throw problem(
        403,
        "refused-origin",
        `Pages of ${request.get("origin")} may not use the toolkit routes.`,
      );
    }
    const route = request.path.slice("/_toolkit/".length);
    const api = /^openapi\/([\w-]+)\.json$/.exec(route)?.[1];
    if (route === "ready") return answerReady(exchange, toolkit);
    if (route === "reset") return answerReset(exchange, toolkit);
    if (api) return answerDocument(exchange, toolkit, api);
    throw problem(404, "unknown-path", "The toolkit has: ready, reset, openapi/{api}.json.");
  };
}

function answerReady(exchange: Exchange, toolkit: Toolkit): true {
  allow(exchange, "GET");
  const ready = toolkit.isReady();
  exchange.response.status(ready ? 200 : 503).json({ ready });
  return true;
}

async function answerReset(exchange: Exchange, toolkit: Toolkit): Promise<true> {
  allow(exchange, "POST");
  if (exchange.request.get(header) === undefined) {
    throw problem(
      400,
      "missing-header",
      `Send the header "X-Tock-Contract: 1" along: it shows that no web page of somebody else asks.`,
      { location: "header", pointer: `/${header}`, expected: "any value" },
    );
  }
  await toolkit.reset();
  exchange.response.status(200).json({ success: true });
  return true;
}

function answerDocument(exchange: Exchange, { contract }: Toolkit, api: string): true {
  allow(exchange, "GET");
  const document = contract.documents.get(api as never);
  if (!document) {
    throw problem(
      404,
      "unknown-path",
      `No document "${api}"; there are ${[...contract.documents.keys()].join(", ")}.`,
    );
  }
  exchange.response.json(document);
  return true;
}

function allow({ request }: Exchange, method: string): void {
  if (request.method !== method && !(method === "GET" && request.method === "HEAD")) {
    throw problem(405, "wrong-method", `This route answers ${method}.`, undefined, {
      Allow: method,
    });
  }
}

/** Refuses names that an attacker's DNS points to this machine. */
function isOwnHost(host: string | undefined): boolean {
  if (host === undefined) return false;
  try {
    return isLoopback(new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, ""));
  } catch {
    return false;
  }
}
