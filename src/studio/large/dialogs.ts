import type { BotConnector, Dialog } from "../../bot/dialog.ts";
import { botAction, userAction } from "../../bot/history.ts";
import type { TurnMeasures } from "../../bot/measures.ts";
import { plainSentence } from "../../bot/messages/reported-message.ts";
import type { Route } from "../../bot/route.ts";
import { unknownIntentName, unknownStoryName } from "../../bot/stories.ts";
import { queryOf, statsOf } from "../../bot/turn/understood.ts";
import { inPages } from "../../paging.ts";
import type { DialogTurn } from "../../store/conversations/dialogs.ts";
import { intentOf } from "./stories.ts";
import { type LargeTarget, largeBot } from "./target.ts";
import { sentence, subject } from "./words.ts";

const type = { id: "web", userInterfaceType: "textChat" } as const;

/** Dialogs that are written in one transaction. */
const sliceSize = 100;

/** Dialogs end within this time before now: less than their retention. */
const span = 28 * 24 * 3_600_000;

/** Milliseconds between two actions. */
const pause = 7_000;

/** Dialogs, each with a user of its own, in chronological order. */
export async function writeDialogs({ store, clock, sizes, progress }: LargeTarget): Promise<void> {
  const now = clock.now().getTime();
  const numbers = Array.from({ length: sizes.dialogs }, (_, number) => number);
  const length = sizes.actionsOfDialog * pause;
  for await (const page of inPages(numbers, sliceSize)) {
    await store.write(async () => {
      for (const number of page) {
        const end = now - span + (span * number) / numbers.length;
        clock.set(new Date(end));
        const { dialog, turns } = dialogOf(number, new Date(end - length), store, sizes);
        await store.dialogs.add(dialog, turns);
        if (number % 25 === 0) {
          const answer = turns.at(-1)?.actions.at(-1);
          if (answer)
            await store.dialogs.saveFeedback(answer.id, number % 50 === 0 ? "UP" : "DOWN");
        }
      }
    });
    progress(((page.at(-1) ?? 0) + 1) / numbers.length);
  }
}

function dialogOf(
  number: number,
  begin: Date,
  store: { newId(): string },
  { stories, actionsOfDialog }: LargeTarget["sizes"],
): { dialog: Dialog; turns: DialogTurn[] } {
  const connector = connectorOf(number % 5 === 0 ? "large-app" : "large-web");
  const route: Route = {
    source: type,
    target: type,
    recipientId: connector.connectorId,
    test: number % 40 === 0,
    metadata: {},
  };
  const userId = `user-${number}`;
  const dialog: Dialog = {
    ...largeBot,
    userId,
    dialogId: store.newId(),
    intent: null,
    position: null,
    entities: [],
    ...(number % 10 === 0 ? { rating: 1 + ((number / 10) % 5) } : {}),
  };
  const turns: DialogTurn[] = [];
  for (let index = 0; index < actionsOfDialog / 2; index++) {
    const about = (number * 7 + index * 13) % stories;
    const date = new Date(begin.getTime() + 2 * index * pause);
    const text = sentence(about, index + number);
    const isUnknown = (number + index) % 12 === 0;
    const intent = isUnknown ? unknownIntentName : intentOf(about);
    dialog.intent = intent;
    dialog.position = { storyId: intent, step: null };
    const context = { connector, route, userId, request: {} };
    const said = userAction({
      ...context,
      id: store.newId(),
      date,
      event: { kind: "text", text },
      intent,
    });
    const message = plainSentence(
      isUnknown ? "Sorry, I did not understand." : `Here is how you ${subject(about)}.`,
    );
    const answered = botAction({
      ...context,
      id: store.newId(),
      date: new Date(date.getTime() + pause),
      message,
    });
    const language = "en";
    const query = queryOf({ text, connector, route, dialog, language, date });
    const stats = statsOf(
      query,
      {
        intent,
        intentNamespace: isUnknown ? "tock" : largeBot.namespace,
        language,
        entities: [],
        notRetainedEntities: [],
        intentProbability: isUnknown ? 0.2 : 0.9,
        entitiesProbability: 1,
        retainedQuery: text,
        otherIntentsProbabilities: {},
        originalIntentsProbabilities: {},
      },
      language,
      intent,
    );
    const understanding = { actionId: said.id, stats };
    const notes = {
      locale: language,
      understanding,
      begun: [intent],
      measures: measuresOf(intent),
    };
    turns.push({ position: dialog.position, actions: [said, answered], notes });
  }
  return { dialog, turns };
}

/** The turn starts the story of the intent. */
function measuresOf(intent: string): TurnMeasures {
  const isUnknown = intent === unknownIntentName;
  const storyId = isUnknown ? unknownStoryName(null) : intent;
  const storyType = isUnknown ? "builtin" : "simple";
  const state = { storyId, storyName: storyId, storyType, category: "default" } as const;
  const handled = {
    type: "STORY_HANDLED",
    emitterStoryId: storyId,
    trackedStoryId: storyId,
  } as const;
  return {
    step: null,
    newEntities: [],
    states: [{ ...state, intent, step: null, entities: [] }],
    metrics: isUnknown ? [] : [{ ...handled, indicatorName: null, indicatorValueName: null }],
  };
}

function connectorOf(connectorId: string): BotConnector {
  return {
    ...largeBot,
    nlpModel: largeBot.botId,
    apiKey: "",
    webhookUrl: null,
    connectorId,
    configurationId: "",
    targetId: null,
    name: connectorId,
    baseUrl: null,
  };
}
