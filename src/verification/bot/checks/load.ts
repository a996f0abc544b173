import { outlineOf } from "../frames.ts";
import { about } from "../judging.ts";
import { placesOf, requestFor } from "../requests.ts";
import type { BotSession } from "../session.ts";

const requests = 50;

/** 50 users at once: each gets the answer to their own message. */
export async function checkLoad(session: BotSession): Promise<void> {
  await session.check("load", `${requests} requests at once`, async () => {
    // Only stories that have answered a single request: faults of others have been reported.
    const places = placesOf(session.configuration).filter(
      ({ storyId, step }) => step === undefined && session.answeredBy.has(storyId),
    );
    if (places.length === 0) {
      session.report(session.judge.leftOut("No story answers: requests at once are not checked"));
      return;
    }
    const asked = Array.from({ length: requests }, (_, index) => places[index % places.length]);
    const turns = await Promise.all(
      asked.map(async (place) => {
        const botRequest = requestFor(place as (typeof places)[number]);
        return { botRequest, turn: await session.send(botRequest) };
      }),
    );
    for (const { botRequest, turn } of turns) {
      session.judgeAnswer(turn, botRequest, `${requests} users write at once`);
      const frame = turn.frames.findLast(({ text }) => outlineOf(text)?.hasAnswer);
      const answered = frame ? storyOf(frame.text) : undefined;
      const wanted = session.answeredBy.get(botRequest.storyId);
      if (!frame || answered === wanted) continue;
      const summary = "Answers to requests at once are mixed up";
      const message = `must be ${JSON.stringify(wanted)}, as when it was asked alone`;
      session.report(
        session.judge.finding({
          summary,
          about: about.story,
          turn,
          frame,
          pointer: "/botResponse/storyId",
          message,
        }),
      );
    }
  });
}

function storyOf(text: string): unknown {
  return (JSON.parse(text) as { botResponse: { storyId?: unknown } }).botResponse.storyId;
}
