import { type ClientRequest, Agent as PlainAgent, request as plainRequest } from "node:http";
import { Agent as SecureAgent, request as secureRequest } from "node:https";
import { headerOf, type PassedHeaders, withHeader } from "./headers.ts";

/** The server behind the proxy. */
export class Target {
  readonly #url: URL;
  readonly #agent: PlainAgent;

  /** @param url address of the server; its path is put in front of every path */
  constructor(url: URL) {
    this.#url = url;
    const options = { keepAlive: true, maxFreeSockets: 64 };
    this.#agent = url.protocol === "https:" ? new SecureAgent(options) : new PlainAgent(options);
  }

  get origin(): string {
    return this.#url.origin;
  }

  /**
   * Begins a request, which the caller ends. The path is not parsed, so it is passed unchanged.
   * @param own address of the proxy: headers that name it name the server instead
   */
  request(method: string, path: string, given: PassedHeaders, own: string): ClientRequest {
    let headers = withHeader(given, "Host", this.#url.host);
    for (const name of ["origin", "referer"]) {
      const value = headerOf(headers, name);
      if (value === own || value?.startsWith(`${own}/`)) {
        headers = withHeader(headers, name, this.#url.origin + value.slice(own.length));
      }
    }
    const send = this.#url.protocol === "https:" ? secureRequest : plainRequest;
    return send({
      protocol: this.#url.protocol,
      hostname: this.#url.hostname.replace(/^\[|\]$/g, ""),
      port: this.#url.port,
      method,
      path: this.#url.pathname.replace(/\/$/, "") + path,
      headers,
      agent: this.#agent,
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
