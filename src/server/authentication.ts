import { createHmac, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import type { Caller, Peer } from "../contract/caller.ts";
import { problem } from "../contract/problem.ts";
import { demoUsers, type UserSetting } from "../settings/users.ts";
import { isOwnHost } from "./hosts.ts";
import { LoginQueue } from "./login-queue.ts";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const keyLength = 32;
/** Verified credentials that are remembered; more than one client rarely uses more. */
const cacheSize = 1_000;

/** @returns the namespace in which a user works, whose setting proposes one */
type Enter = (login: string, proposed: string) => Promise<string>;

/**
 * Verifies logins and passwords against the configured users. Deriving a key costs tens of milliseconds on purpose, so
 * verified credentials are remembered under a keyed hash that lives as long as the process.
 */
export class Authenticator {
  readonly #isDemo: boolean;
  readonly #enter: Enter;
  readonly #users: ReadonlyMap<string, { user: UserSetting; salt: Buffer; key: Promise<Buffer> }>;
  readonly #cacheKey = randomBytes(32);
  readonly #verified = new Map<string, Caller>();
  /** Users do not change while the process runs: what was wrong once is wrong again. */
  readonly #refused = new Set<string>();
  readonly #queue = new LoginQueue();
  /** Credentials that are being verified: requests that bring the same ones together share the answer. */
  readonly #judging = new Map<string, Promise<Caller | null>>();

  /** @param enter says in which namespace a user works */
  constructor(users: readonly UserSetting[], enter: Enter) {
    this.#isDemo = users === demoUsers;
    this.#enter = enter;
    this.#users = new Map(users.map((user) => [user.login, { user, ...storedKey(user.password) }]));
  }

  /**
   * Whether a login from this origin is allowed. The demo logins are public: they open nothing to a page
   * whose name was made to point to this machine.
   */
  mayLogIn({ host }: Peer): boolean {
    return !this.#isDemo || isOwnHost(host);
  }

  /**
   * Who the `Authorization` header says the caller is.
   * @returns `null` without header
   * @throws Problem 401 for a malformed header or wrong credentials, 429 when too many are tried at once
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
   * @returns `null` when there is no such user, or the password is another one
   * @throws Problem 429 when too many are tried at once
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
    // An unknown login costs as much as a wrong password: the time of the answer tells nothing.
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
