import { about } from "../judging.ts";
import { brokenContents, placesOf, requestFor, type StoryPlace } from "../requests.ts";
import type { BotSession } from "../session.ts";

/**
 * Sends messages that the platform never sends, and requests without waiting for the answer; the bot must answer
 * afterwards.
 */
export async function checkRobustness(session: BotSession): Promise<void> {
  const [place] = placesOf(session.configuration) as [StoryPlace];
  for (const { name, content } of brokenContents) {
    await session.check("malformed requests", name, async () => {
      const turn = await session.link.sendBroken(content);
      session.count();
      const report = (summary: string) =>
        session.report(session.judge.finding({ summary, about: about.frame, turn }));
      if (turn.end === "silent") report("The bot does not respond to a malformed request");
      else if (turn.end === "failed") report(`The bot breaks the connection: ${turn.detail}`);
      else if (turn.end === "closed") report("The bot closes its connection on a malformed frame");
      else if (turn.end === "answered" && session.link.kind === "webhook") {
        report("The bot responds to a malformed request with a status of success");
      }
      await stillAnswers(session, place, "after a malformed request");
    });
  }
  await session.check("robustness", "a request whose answer nobody reads", async () => {
    for (let index = 0; index < 3; index++) {
      await session.link.abandon({ botRequest: requestFor(place), requestId: session.newId() });
    }
    session.count(3);
    await new Promise((resolve) => setTimeout(resolve, 200));
    // On a socket these are answers to earlier requests; by webhook they are not received.
    session.link.takeStrays();
    await stillAnswers(session, place, "after a request that was given up");
  });
}

async function stillAnswers(session: BotSession, place: StoryPlace, when: string): Promise<void> {
  const requestId = session.newId();
  const turn = await session.link.ask({ botRequest: requestFor(place), requestId }, requestId);
  session.count();
  if (turn.end === "answered") return;
  const why = turn.detail === null ? "" : `: ${turn.detail}`;
  const summary = `The bot does not answer ${when}${why}`;
  session.report(session.judge.finding({ summary, about: about.frame, turn }));
}
