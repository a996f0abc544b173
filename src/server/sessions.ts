import { createHash, randomBytes } from "node:crypto";
import type { Caller } from "../contract/caller.ts";

/** A session that is not used for so long ends (R030), in milliseconds. */
const lifetime = 6 * 3600 * 1000;

/** Sessions that are open at once; beyond, the one that was not used for the longest time ends. */
const most = 10_000;

interface Session {
  caller: Caller;
  lastUse: number;
}

/**
 * The sessions of users. As in Tock they live as long as the process: users are settings, not data, so that a session
 * neither outlives a changed password nor lies in a copied data folder. Ids are kept as digests: comparing one tells
 * nothing about another, and a memory dump opens no session.
 */
export class Sessions {
  readonly #clock: { now(): Date };
  /** By digest of the id, the one that was used last at the end. */
  readonly #open = new Map<string, Session>();

  constructor(clock: { now(): Date }) {
    this.#clock = clock;
  }

  /**
   * Opens a session at a login.
   * @param before id of the session that the browser had: it ends, so that whoever knows it does not get the new one
   * @returns the id of the new session: 128 random bits in hexadecimal
   */
  open(caller: Caller, before: string | null = null): string {
    if (before !== null) this.end(before);
    const now = this.#clock.now().getTime();
    for (const [key, session] of this.#open) {
      if (this.#open.size < most && !isOver(session, now)) break;
      this.#open.delete(key);
    }
    const id = randomBytes(16).toString("hex");
    this.#open.set(digest(id), { caller, lastUse: now });
    return id;
  }

  /** The user of a session that is open; asking is using it. */
  caller(id: string): Caller | null {
    const key = digest(id);
    const session = this.#open.get(key);
    if (!session) return null;
    this.#open.delete(key);
    const now = this.#clock.now().getTime();
    if (isOver(session, now)) return null;
    session.lastUse = now;
    this.#open.set(key, session);
    return session.caller;
  }

  /**
   * Goes on in another namespace.
   * @returns the user as he is from now on; `null` without such a session
   */
  move(id: string, namespace: string): Caller | null {
    const session = this.#open.get(digest(id));
    if (!session) return null;
    session.caller = { ...session.caller, namespace };
    return session.caller;
  }

  /** Ends a session, if there is one. */
  end(id: string): void {
    this.#open.delete(digest(id));
  }

  /** Ends all. */
  clear(): void {
    this.#open.clear();
  }
}

function isOver({ lastUse }: Session, now: number): boolean {
  return now - lastUse >= lifetime;
}

function digest(id: string): string {
  return createHash("sha256").update(id).digest("base64");
}
