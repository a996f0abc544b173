import { isLoopback } from "../../settings/loopback.ts";

const variables = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"] as const;

/** Whether requests pass the proxy that the environment names; `fetch` of Node decides in the same way. */
export function usesEnvProxy(): boolean {
  return process.env.NODE_USE_ENV_PROXY === "1";
}

/**
 * What a proxy in the environment has to do with a missing response.
 * @returns the end of a message; empty if no proxy can be the reason
 */
export function proxyHint(url: URL): string {
  const name = variables.find((variable) => process.env[variable]);
  if (!name) return "";
  if (usesEnvProxy()) {
    return `. Requests pass the proxy in ${name}; if it does not reach this address, set NO_PROXY=${url.hostname}`;
  }
  if (isLoopback(url.hostname)) return "";
  return `. The proxy in ${name} is used only with NODE_USE_ENV_PROXY=1`;
}
