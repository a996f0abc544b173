/** What a transaction of Dredd is made of, and how it is changed. */

/** The parts of a Dredd transaction that are prepared here. */
export interface Transaction {
  name: string;
  protocol: string;
  host: string;
  port: string;
  fullPath: string;
  request: { method: string; uri: string; body: string; headers: Record<string, string> };
  expected: { statusCode: string; headers?: Record<string, string> };
  real?: { statusCode: number; headers: Record<string, string>; body: string };
  origin: { resourceName: string };
  skip?: boolean;
}

/** The servers a transaction can go to. */
export interface Targets {
  /** The server as it starts by default, with the demo bot, behind the proxy that cuts event streams. */
  plain: string;
  /**
   * Protected NLU, open namespaces, small forms, one allowed origin, detailed health, and a bot that breaks its
   * contract or keeps silent.
   */
  strict: string;
  /** Key of the bot that `plain` knows. */
  apiKey: string;
  /** @returns the cookie of a new session of `plain` */
  openSession(): Promise<string>;
  /** Puts `plain` back to the demo. */
  reset(): Promise<void>;
  /** Gives `plain` a sentence with a text that is hidden. @returns it as a search gives it */
  hideSentence(): Promise<unknown>;
  /** A user logs in at the identity provider of `strict`. @returns the way back, and the cookie of the browser */
  signIn(): Promise<{ path: string; cookie: string }>;
}

/** Makes a request earn a status. */
export type Wrong = (transaction: Transaction, targets: Targets) => void | Promise<void>;

/** By operationId and status. */
export type Requests = Record<string, Record<number, Wrong>>;

export function send(transaction: Transaction, target: string): void {
  const { hostname, port } = new URL(target);
  transaction.host = hostname;
  transaction.port = port;
}

export function editBody(
  transaction: Transaction,
  edit: (body: Record<string, unknown>) => unknown,
): void {
  const body = JSON.parse(transaction.request.body) as Record<string, unknown>;
  transaction.request.body = JSON.stringify(edit(body));
}

export function editQuery(transaction: Transaction, name: string, value: string): void {
  const url = new URL(transaction.fullPath, "http://x");
  url.searchParams.set(name, value);
  transaction.fullPath = url.pathname + url.search;
}

export function editPath(transaction: Transaction, path: string): void {
  transaction.fullPath = path;
}

export function setHeader(transaction: Transaction, name: string, value: string): void {
  removeHeader(transaction, name);
  transaction.request.headers[name] = value;
}

export function removeHeader({ request }: Transaction, name: string): void {
  for (const known of Object.keys(request.headers)) {
    if (known.toLowerCase() === name.toLowerCase()) delete request.headers[known];
  }
}

export function preflight(transaction: Transaction, origin: string): void {
  setHeader(transaction, "Origin", origin);
  setHeader(transaction, "Access-Control-Request-Method", "POST");
  setHeader(transaction, "Access-Control-Request-Headers", "content-type");
}
