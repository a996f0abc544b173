import type { Chat } from "../bot/chat.ts";
import type { WebResponse } from "../bot/types.ts";
import type { EventHub } from "../events/hub.ts";
import type { Understanding } from "../nlu/understanding.ts";
import type { Store } from "../store/store.ts";

/** What handlers work with. A handler asks for what it needs: `Pick<Services, "store">`. */
export interface Services {
  store: Store;
  understanding: Understanding;
  chat: Chat;
  hub: EventHub<WebResponse>;
  settings: HandlerSettings;
}

/** The settings that change what handlers answer. */
export interface HandlerSettings {
  /** NLU calls are answered for the caller's own namespace only, and dump imports are refused. */
  protectNlu: boolean;
  /** Health checks tell the state of each part. */
  detailedHealth: boolean;
}
