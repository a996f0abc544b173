import type { DialogEntity } from "./entities.ts";
import type { TurnMeasures } from "./measures.ts";
import type { Position } from "./stories.ts";
import type { ActionReport, UnderstandingStats } from "./types.ts";

/** The user and the bot of a dialog. */
export interface DialogKey {
  namespace: string;
  botId: string;
  userId: string;
}

/** State of the dialog of a user with a bot. */
export interface Dialog extends DialogKey {
  /** Id of the dialog for language understanding. */
  dialogId: string;
  /** The last intent, without namespace; `null` before the first one. */
  intent: string | null;
  position: Position | null;
  entities: DialogEntity[];
  /** Main intent of the current story, sent to the NLU as state; absent before the first story. */
  storyIntent?: string | null;
  /** Rating of the bot by the user, 1 to 5. */
  rating?: number | null;
  /** Comment of the user. */
  review?: string | null;
  /** Whether the next text is the comment of the user. */
  awaitsComment?: boolean;
  /** When it was last used. */
  lastDate?: string;
  /** Number of actions, including those carried over from the previous dialog. */
  actionCount?: number;
  /** Whether the user has a newer one. */
  ended?: boolean;
  /** Whether the next message starts a new dialog. */
  isOver?: boolean;
  /** Whether the user tests the bot, after a keyword; also in later dialogs. */
  isTest?: boolean;
  /** Whether a story with the tag DISABLE has disabled the bot for the user. */
  disabled?: boolean;
  /** Whether a story with the tag ASK_AGAIN has asked again; it does so once per dialog. */
  askedAgain?: boolean;
  /** The intents that the last story allows next, with what it adds to their probabilities. */
  nextIntents?: { intent: string; modifier: number }[];
  /** Id of the last story that does not only measure: later metrics refer to it. */
  trackedStoryId?: string;
}

/** Data of a turn other than the actions. */
export interface TurnNotes {
  /** Locale of the user. */
  locale: string;
  /** Result of parsing the sentence; absent for a button. */
  understanding?: { actionId: string; stats: UnderstandingStats };
  /** The intents that started stories in the turn, without namespaces. */
  begun?: readonly string[];
  /** Counts of the turn. */
  measures?: TurnMeasures;
}

/** Port of dialogs and feedback; implemented in `src/store/conversations/dialogs.ts`. */
export interface DialogStore {
  /** The newest dialog of a user. */
  get(key: DialogKey): Promise<Dialog | undefined>;
  /** Saves the dialog and adds the actions of a turn. */
  save(dialog: Dialog, actions?: readonly ActionReport[], notes?: TurnNotes): Promise<void>;
  /** Deletes a user of all bots of a namespace with the dialogs. */
  removeUser(key: Omit<DialogKey, "botId">): Promise<void>;
  /** The latest actions of a dialog, oldest first, with the votes for them. */
  actions(dialogId: string, count: number): Promise<ActionReport[]>;
  /** Saves the vote for a message of the bot; `null` removes it. */
  saveFeedback(actionId: string, vote: "UP" | "DOWN" | null): Promise<void>;
}

/** Configuration of a web connector and its bot. */
export interface BotConnector {
  namespace: string;
  botId: string;
  /** Name of the NLU application of the bot. */
  nlpModel: string;
  apiKey: string;
  /** URL of the bot's webhook; `null` if it connects by WebSocket. */
  webhookUrl: string | null;
  /** Name of the connector (`applicationId` in Tock), last part of its path by default. */
  connectorId: string;
  /** Id of the connector, used in rules of stories. */
  configurationId: string;
  /** Id of the connector that a test connector tests. */
  targetId: string | null;
  /** Display name, used in the answers and steps of stories for single connectors. */
  name: string;
  /** Base URL of files; `null` if pages of the same server show them. */
  baseUrl: string | null;
}
