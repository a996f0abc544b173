import { outlineOf } from "../frames.ts";
import { inputForms, placesOf, requestFor, type StoryPlace } from "../requests.ts";
import type { BotSession } from "../session.ts";

const messageTypes = [
  "sentence",
  "card",
  "carousel",
  "custom",
  "debug",
  "event",
  "action",
] as const;

/** Calls each story and step, then sends all forms of user messages to the first story. */
export async function checkMessages(session: BotSession): Promise<void> {
  const places = placesOf(session.configuration);
  for (const place of places) {
    if (session.isMute) break;
    const { storyId, step } = place;
    const name = step === undefined ? `story ${storyId}` : `story ${storyId}, step ${step}`;
    await session.check("stories", name, async () => {
      const turn = await session.ask(requestFor(place));
      const last = turn.frames.findLast(({ text }) => outlineOf(text)?.hasAnswer);
      const { botResponse } = (last ? JSON.parse(last.text) : {}) as {
        botResponse?: { storyId?: unknown };
      };
      if (step === undefined && typeof botResponse?.storyId === "string") {
        session.answeredBy.set(storyId, botResponse.storyId);
      }
    });
  }
  const [first] = places as [StoryPlace, ...StoryPlace[]];
  for (const { name, what, request } of inputForms) {
    if (session.isMute) break;
    await session.check("user messages", name, async () => {
      await session.ask(request(first), what);
    });
  }
  await session.check("user messages", "types of messages that the bot sends", async () => {
    const missing = messageTypes.filter((type) => !session.seen.has(type));
    if (missing.length > 0) {
      const types = missing.join(", ");
      session.report(session.judge.leftOut(`No story answered with messages of type ${types}`));
    }
    session.count(session.seen.size);
  });
}

/** Accepted, but perhaps misspelled. */
export async function checkIgnoredKeys(session: BotSession): Promise<void> {
  const { ignored } = session.judge;
  if (ignored.size === 0) return;
  await session.check("user messages", "keys that the platform ignores", async () => {
    const keys = [...ignored].sort().join(", ");
    session.report(session.judge.leftOut(`Ignored keys, perhaps misspelled: ${keys}`));
    session.count();
  });
}
