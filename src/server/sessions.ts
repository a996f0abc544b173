import { createHash, randomBytes } from "node:crypto";
import type { Caller } from "../contract/caller.ts";

/** Milliseconds without use after which a session ends (R030). */
const lifetime = 6 * 3600 * 1000;

/** Maximum open sessions; beyond, the least recently used one ends. */
const most = 10_000;

interface Session {
  caller: Caller;
  lastUse: number;
}

/**
 * The sessions of users. As in Tock they end with the process: users are settings, not data, so a session neither
 * outlives a changed password nor is part of a copied data folder. Ids are stored as digests: comparisons reveal
 * nothing about other ids, and a memory dump contains no valid id.
 */
export class Sessions {
  readonly #clock: { now(): Date };
  /** By digest of the id, the most recently used at the end. */
  readonly #open = new Map<string, Session>();

  constructor(clock: { now(): Date }) {
    this.#clock = clock;
  }

  /**
   * Opens a session at a login.
   * @param before id of the browser's earlier session, which ends, so that its id does not give access to the new one
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

  /** The user of an open session; counts as use. */
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
   * Changes the namespace of a session.
   * @returns the user with the new namespace; `null` if the session does not exist
   */
  move(id: string, namespace: string): Caller | null {
    const session = this.#open.get(digest(id));
    if (!session) return null;
    session.caller = { ...session.caller, namespace };
    return session.caller;
  }

  /** Ends a session, if it exists. */
  end(id: string): void {
    this.#open.delete(digest(id));
  }

  /** Ends all sessions. */
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
