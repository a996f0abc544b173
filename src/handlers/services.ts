import type { Chat } from "../bot/chat.ts";
import type { Orchestrator } from "../bot/gen-ai/orchestrator.ts";
import type { WebResponse } from "../bot/types.ts";
import type { Caller, Peer } from "../contract/caller.ts";
import type { EventHub } from "../events/hub.ts";
import type { Understanding } from "../nlu/understanding/understanding.ts";
import type { Store } from "../store/store.ts";
import type { TestPlanRunner } from "../studio/quality/test-plan-runner.ts";

/** What handlers work with. A handler asks for what it needs: `Pick<Services, "store">`. */
export interface Services {
  store: Store;
  understanding: Understanding;
  chat: Chat;
  hub: EventHub<WebResponse>;
  /** Talks to language models; `null`: the server has none. */
  orchestrator: Orchestrator | null;
  /** Knows the users. */
  authenticator: {
    /**
     * @returns `null` for an unknown login, or a wrong password
     * @throws Problem 429 when too many are tried at once
     */
    verify(login: string, password: string, peer: Peer): Promise<Caller | null>;
  };
  sessions: {
    /** Opens a session at a login; the one that the browser had before ends. @returns the id of the new session */
    open(caller: Caller, before?: string | null): string;
    /** Whose session this is; `null` when there is none of this id. */
    caller(id: string): Caller | null;
    /** Goes on in another namespace. */
    move(id: string, namespace: string): void;
    /** Ends the session of this id, if there is one. */
    end(id: string): void;
  };
  /** Executes test plans. */
  testPlanRunner: Pick<TestPlanRunner, "execute">;
  /** The identity provider that logs users in; `null`: none. */
  singleSignOn: {
    /**
     * Completes a login.
     * @param answer query of the redirect back from the provider
     * @param browser what the cookie of the browser holds
     * @throws Problem 401 when it is not known here, or the provider does not let the user in
     */
    complete(
      answer: Readonly<Record<string, unknown>>,
      browser: string | undefined,
    ): Promise<{ caller: Caller; page: string }>;
  } | null;
  /** Where this server listens, `http://127.0.0.1:8080`. */
  address(): string;
  settings: HandlerSettings;
}

/** The settings that change what handlers answer. */
export interface HandlerSettings {
  /** NLU calls are answered for the caller's own namespace only, and dump imports are refused. */
  protectNlu: boolean;
  /** Everybody may list the applications of every namespace. */
  openNamespaces: boolean;
  /** Health checks tell the state of each part. */
  detailedHealth: boolean;
  /** Locale of those who name none. */
  defaultLocale: string;
  /** Password by which hidden texts are encrypted; without one, nothing that has to be hidden is given out. */
  encryptPass: string | null;
  /** Web connectors take the user from a cookie, unless they say otherwise. */
  webCookieAuth: boolean;
  /** Seconds that this cookie lives, counted from the last call; `null`: until the browser closes. */
  webCookieAuthMaxAge: number | null;
  /** Path of this cookie. */
  webCookieAuthPath: string;
  /** A page may name another connector to be answered through. */
  webConnectorBridgeEnabled: boolean;
  /** Headers of their own that pages may send. */
  webConnectorExtraHeaders: readonly string[];
  /** The bot is told these headers as metadata. */
  webConnectorUseExtraHeaderAsMetadataRequest: boolean;
  /** One bot may let another one answer. */
  orchestration: boolean;
}
