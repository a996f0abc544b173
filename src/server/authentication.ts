import { createHmac, createSecretKey, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import type { Caller, Peer } from "../contract/caller.ts";
import { problem } from "../contract/problem.ts";
import { isOwnHost } from "../settings/loopback.ts";
import { demoUsers, type UserSetting } from "../settings/users.ts";
import { LoginQueue } from "./login-queue.ts";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const keyLength = 32;
/** Maximum number of verified credentials that are cached. */
const cacheSize = 1_000;

/** @returns the namespace of a user; a new user gets the proposed one */
type Enter = (login: string, proposed: string) => Promise<string>;

/**
 * Verifies logins and passwords against the configured users. Deriving a key takes tens of milliseconds on purpose, so
 * verified credentials are cached under a keyed hash for the lifetime of the process.
 */
export class Authenticator {
  readonly #isDemo: boolean;
  readonly #enter: Enter;
  readonly #users: ReadonlyMap<string, { user: UserSetting; salt: Buffer; key: Promise<Buffer> }>;
  readonly #cacheKey = createSecretKey(randomBytes(32));
  readonly #verified = new Map<string, Caller>();
  /** Users do not change while the process runs, so wrong credentials stay wrong. */
  readonly #refused = new Set<string>();
  readonly #queue = new LoginQueue();
  /** Credentials that are being verified: concurrent requests with the same ones share the result. */
  readonly #judging = new Map<string, Promise<Caller | null>>();

  /** @param enter determines the namespace of a user */
  constructor(users: readonly UserSetting[], enter: Enter) {
    this.#isDemo = users === demoUsers;
    this.#enter = enter;
    this.#users = new Map(users.map((user) => [user.login, { user, ...storedKey(user.password) }]));
  }

  /**
   * Whether a login from this origin is allowed. The demo logins are public, so pages whose host name was pointed to
   * this machine must not use them.
   */
  mayLogIn({ host }: Peer): boolean {
    return !this.#isDemo || isOwnHost(host);
  }

  /**
   * The user of an `Authorization` header.
   * @returns `null` without header
   * @throws Problem 401 for a malformed header or wrong credentials, 429 if too many logins are verified at once
   */
  async basic(header: string | undefined, peer: Peer): Promise<Caller | null> {
    if (header === undefined) return null;
    const encoded = /^basic +([A-Za-z0-9+/=_-]+) *$/i.exec(header)?.[1];
    const decoded = encoded && Buffer.from(encoded, "base64").toString("utf8");
    const colon = decoded?.indexOf(":") ?? -1;
    if (!decoded || colon < 0) {
      throw problem("malformed-authorization", {});
    }
    const caller = await this.verify(decoded.slice(0, colon), decoded.slice(colon + 1), peer);
    if (!caller) throw problem("missing-credentials", {});
    return caller;
  }

  /**
   * @returns `null` for an unknown user or a wrong password
   * @throws Problem 429 if too many logins are verified at once
   */
  async verify(login: string, password: string, peer: Peer): Promise<Caller | null> {
    if (!this.mayLogIn(peer)) return null;
    const credentials = JSON.stringify([login, password]);
    const digest = createHmac("sha256", this.#cacheKey).update(credentials).digest("base64");
    if (this.#refused.has(digest)) return null;
    const caller = this.#verified.get(digest) ?? (await this.#judge(digest, login, password, peer));
    if (!caller) {
      if (this.#refused.size >= cacheSize) this.#refused.clear();
      this.#refused.add(digest);
      return null;
    }
    if (this.#verified.size >= cacheSize) this.#verified.clear();
    this.#verified.set(digest, caller);
    return { ...caller, namespace: await this.#enter(login, caller.namespace) };
  }

  #judge(
    digest: string,
    login: string,
    password: string,
    { address }: Peer,
  ): Promise<Caller | null> {
    const attempt = JSON.stringify([digest, address]);
    const running = this.#judging.get(attempt);
    if (running) return running;
    const judged = this.#queue
      .run(JSON.stringify([login, address]), () => this.#derive(login, password))
      .finally(() => this.#judging.delete(attempt));
    this.#judging.set(attempt, judged);
    return judged;
  }

  async #derive(login: string, password: string): Promise<Caller | null> {
    const stored = this.#users.get(login);
    // An unknown login takes as long as a wrong password, so the response time reveals nothing.
    const salt = stored?.salt ?? randomBytes(16);
    const [given, wanted] = await Promise.all([
      derive(password, salt, keyLength),
      stored?.key ?? randomBytes(keyLength),
    ]);
    if (!stored || !timingSafeEqual(given, wanted)) return null;
    const { namespace, roles } = stored.user;
    return { login, namespace, roles };
  }
}

function storedKey(password: string): { salt: Buffer; key: Promise<Buffer> } {
  const [scheme, salt, key] = password.split("$");
  if (scheme === "scrypt" && salt && key) {
    return { salt: Buffer.from(salt, "base64"), key: Promise.resolve(Buffer.from(key, "base64")) };
  }
  const fresh = randomBytes(16);
  return { salt: fresh, key: derive(password, fresh, keyLength) };
}
