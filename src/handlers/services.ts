import type { Chat } from "../bot/chat.ts";
import type { Orchestrator } from "../bot/gen-ai/orchestrator.ts";
import type { WebResponse } from "../bot/types.ts";
import type { Caller, Peer } from "../contract/caller.ts";
import type { EventHub } from "../events/hub.ts";
import type { Understanding } from "../nlu/understanding/understanding.ts";
import type { Store } from "../store/store.ts";
import type { TestPlanRunner } from "../studio/quality/test-plan-runner.ts";

/** Dependencies of handlers. A handler declares those it uses: `Pick<Services, "store">`. */
export interface Services {
  store: Store;
  understanding: Understanding;
  chat: Chat;
  hub: EventHub<WebResponse>;
  /** Client of the orchestrator; `null`: the server has none. */
  orchestrator: Orchestrator | null;
  /** Authenticates users. */
  authenticator: {
    /**
     * @returns `null` for an unknown login or a wrong password
     * @throws Problem 429 if too many logins are verified at once
     */
    verify(login: string, password: string, peer: Peer): Promise<Caller | null>;
  };
  sessions: {
    /**
     * Opens a session at a login and ends the browser's earlier one.
     * @returns the id of the new session
     */
    open(caller: Caller, before?: string | null): string;
    /** The user of a session; `null` if it does not exist. */
    caller(id: string): Caller | null;
    /** Changes the current namespace of a session. */
    move(id: string, namespace: string): void;
    /** Ends a session, if it exists. */
    end(id: string): void;
  };
  /** Executes test plans. */
  testPlanRunner: Pick<TestPlanRunner, "execute">;
  /** The identity provider that logs users in; `null`: none. */
  singleSignOn: {
    /**
     * Completes a login.
     * @param answer query of the redirect from the provider
     * @param browser value of the browser's cookie
     * @throws Problem 401 if the login is unknown here, or the provider refuses the user
     */
    complete(
      answer: Readonly<Record<string, unknown>>,
      browser: string | undefined,
    ): Promise<{ caller: Caller; page: string }>;
  } | null;
  /** URL of this server, `http://127.0.0.1:8080`. */
  address(): string;
  settings: HandlerSettings;
}

/** The settings that change responses. */
export interface HandlerSettings {
  /** NLU calls are limited to the caller's own namespace, and dump imports are refused. */
  protectNlu: boolean;
  /** Every user may list the applications of all namespaces. */
  openNamespaces: boolean;
  /** Health checks include the state of each part. */
  detailedHealth: boolean;
  /** Default locale. */
  defaultLocale: string;
  /** Password for the encryption of hidden texts; without one, responses with hidden texts are refused. */
  encryptPass: string | null;
  /** Web connectors take the user from a cookie by default. */
  webCookieAuth: boolean;
  /** Lifetime of this cookie in seconds, from the last call; `null`: until the browser closes. */
  webCookieAuthMaxAge: number | null;
  /** Path of this cookie. */
  webCookieAuthPath: string;
  /** A page may name another connector of the bot for its answers. */
  webConnectorBridgeEnabled: boolean;
  /** Additional headers that pages may send. */
  webConnectorExtraHeaders: readonly string[];
  /** These headers are sent to the bot as metadata. */
  webConnectorUseExtraHeaderAsMetadataRequest: boolean;
  /** A bot may let another bot answer. */
  orchestration: boolean;
}
