import type { DialogEntity } from "./entities.ts";
import type { TurnMeasures } from "./measures.ts";
import type { Position } from "./stories.ts";
import type { ActionReport, UnderstandingStats } from "./types.ts";

/** Whose dialog with which bot. */
export interface DialogKey {
  namespace: string;
  botId: string;
  userId: string;
}

/** What is remembered of the dialog of a user with a bot. */
export interface Dialog extends DialogKey {
  /** Id of the dialog for language understanding. */
  dialogId: string;
  /** The last intent, without namespace; `null` before the first. */
  intent: string | null;
  position: Position | null;
  entities: DialogEntity[];
  /** Main intent of the current story, which the NLU is told as state; absent before the first. */
  storyIntent?: string | null;
  /** From 1 to 5, as the user rated the bot. */
  rating?: number | null;
  /** Comment of the user. */
  review?: string | null;
  /** Whether the next text is the comment of the user. */
  awaitsComment?: boolean;
  /** When it was last used. */
  lastDate?: string;
  /** Actions in it, those that it goes on from included. */
  actionCount?: number;
  /** Whether the user has a newer one. */
  ended?: boolean;
  /** Whether a story with the tag DISABLE has silenced the bot for the user. */
  disabled?: boolean;
  /** Whether a story with the tag ASK_AGAIN has asked once more; it does so once in a dialog. */
  askedAgain?: boolean;
  /** The intents that the last story lets the user go on with, with what it adds to their probabilities. */
  nextIntents?: { intent: string; modifier: number }[];
  /** Id of the last story that does not only measure: what metrics of later stories say something about. */
  trackedStoryId?: string;
}

/** What is known about a turn, next to the actions themselves. */
export interface TurnNotes {
  /** Locale of the user. */
  locale: string;
  /** What was made of the sentence; absent for a button. */
  understanding?: { actionId: string; stats: UnderstandingStats };
  /** The intents that began stories in the turn, without namespaces. */
  begun?: readonly string[];
  /** What is counted of the turn. */
  measures?: TurnMeasures;
}

/** Where dialogs and feedbacks are kept; `src/store/conversations/dialogs.ts`. */
export interface DialogStore {
  /** The newest dialog of a user. */
  get(key: DialogKey): Promise<Dialog | undefined>;
  /** Keeps the dialog, and adds to what was done in it. */
  save(dialog: Dialog, actions?: readonly ActionReport[], notes?: TurnNotes): Promise<void>;
  /** The latest actions of a dialog, the oldest first, with the votes for them. */
  actions(dialogId: string, count: number): Promise<ActionReport[]>;
  /** Keeps the vote for a message of the bot; `null` takes it back. */
  saveFeedback(actionId: string, vote: "UP" | "DOWN" | null): Promise<void>;
}

/** A way to a bot: what the web connector is configured with. */
export interface BotConnector {
  namespace: string;
  botId: string;
  /** Name of the NLU application that understands for the bot. */
  nlpModel: string;
  apiKey: string;
  /** Where the bot is asked over HTTP; `null` when it attaches itself by WebSocket. */
  webhookUrl: string | null;
  /** Name of the connector (`applicationId` in Tock), last part of its path by default. */
  connectorId: string;
  /** Id of the connector, by which rules of stories name it. */
  configurationId: string;
  /** Id of the connector that a test connector tests. */
  targetId: string | null;
  /** Display name, by which stories have answers and steps of their own. */
  name: string;
  /** Where its files are served; `null` where pages of the same server show them. */
  baseUrl: string | null;
}
