import type { Bus } from "./bus.ts";
import { RequestBus } from "./bus.ts";
import type {
  BotConfiguration,
  BotFrame,
  BotMessage,
  BotRequest,
  EntityInput,
  StoryConfiguration,
} from "./types.ts";

/** Answers one message of a user. The exchange ends when it returns or its promise settles. */
export type StoryHandler = (bus: Bus) => void | Promise<void>;

export interface StoryOptions {
  /** Other intents that start the story. */
  starters?: string[];
  /** Intents that the story handles while it is the current one. */
  secondary?: string[];
  /** Names of its steps, or steps with intents of their own. */
  steps?: (string | NonNullable<StoryConfiguration["steps"]>[number])[];
}

interface Story {
  configuration: StoryConfiguration;
  handler: StoryHandler;
}

const unknownIntent = "unknown";

/** The stories of a bot, independent of the transport. */
export class StoryBook {
  readonly #stories = new Map<string, Story>();
  readonly #apology: string;
  readonly #onError: (error: unknown) => void;

  /**
   * @param apology text for the user if a story fails
   * @param onError called with the error of the story
   */
  constructor(apology: string, onError: (error: unknown) => void) {
    this.#apology = apology;
    this.#onError = onError;
    this.add(unknownIntent, (bus) => bus.send("Sorry, I did not understand."));
  }

  add(intent: string, handler: StoryHandler, options: StoryOptions = {}): void {
    const { starters = [], secondary = [], steps = [] } = options;
    this.#stories.set(intent, {
      handler,
      configuration: {
        mainIntent: intent,
        name: intent,
        otherStarterIntents: starters,
        secondaryIntents: secondary,
        steps: steps.map((step) => (typeof step === "string" ? { name: step } : step)),
      },
    });
  }

  addUnknown(handler: StoryHandler): void {
    this.add(unknownIntent, handler);
  }

  configuration(version: NonNullable<BotConfiguration["version"]>): BotConfiguration {
    const stories = [...this.#stories.values()].map(({ configuration }) => configuration);
    return { stories, version };
  }

  /**
   * Runs the story of a request.
   * @param send called with each answer when it is ready; the last one is marked
   */
  async answer(
    requestId: string,
    request: BotRequest,
    send: (frame: Extract<BotFrame, { botResponse: unknown }>) => void,
  ): Promise<void> {
    const { configuration, handler } = this.#storyOf(request);
    const storyId = configuration.name ?? configuration.mainIntent;
    const bus = new RequestBus(
      request,
      (
        messages: BotMessage[],
        dialog: { entities: EntityInput[]; step: string | null },
        lastResponse: boolean,
      ) => {
        const context = { requestId, date: new Date().toISOString(), lastResponse };
        send({ requestId, botResponse: { messages, storyId, ...dialog, context } });
      },
    );
    try {
      await handler(bus);
    } catch (error) {
      this.#onError(error);
      bus.send(this.#apology);
    }
    bus.end();
  }

  /** By name, else by the intent that starts it, else the story for unknown messages. */
  #storyOf({ storyId, intent = unknownIntent }: BotRequest): Story {
    const starts = ({ configuration: { mainIntent, otherStarterIntents } }: Story) =>
      mainIntent === intent || otherStarterIntents?.includes(intent);
    const story = this.#stories.get(storyId) ?? [...this.#stories.values()].find(starts);
    return story ?? (this.#stories.get(unknownIntent) as Story);
  }
}
