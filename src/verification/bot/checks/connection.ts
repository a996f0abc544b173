import { about } from "../judging.ts";
import { placesOf, requestFor, type StoryPlace } from "../requests.ts";
import type { BotSession } from "../session.ts";
import type { WebhookLink } from "../webhook-link.ts";
import type { WebSocketLink } from "../websocket-link.ts";
import { judgeConfiguration } from "./configuration.ts";

/** Milliseconds in which the platform expects the first frame before it asks. */
const introduction = 1_000;

/** The health check, which the platform requests of V3 bots only. */
export async function checkHealth(session: BotSession, link: WebhookLink): Promise<void> {
  await session.check("webhook", "health check", async () => {
    if (link.version !== "V3") {
      session.report(session.judge.leftOut(`Bots of version ${link.version} have no health check`));
      return;
    }
    const turn = await link.health();
    session.count();
    if (turn.end === "answered" || turn.detail === "status 404") return;
    const why = turn.detail ?? `no response within ${link.timeout / 1000} s`;
    const summary = `The bot is not healthy, so it gets no messages: ${why}`;
    session.report(session.judge.finding({ summary, about: about.version, turn }));
  });
}

/** The platform stops and starts again, or the network breaks: the bot connects again and answers. */
export async function checkReconnection(
  session: BotSession,
  link: WebSocketLink,
  patience: number,
): Promise<void> {
  const [place] = placesOf(session.configuration) as [StoryPlace];
  for (const [way, name] of [
    ["closed", "after the server has closed the connection"],
    ["broken", "after the connection has broken"],
  ] as const) {
    const { findings } = await session.check("reconnection", name, async () => {
      const before = link.arrivals;
      link.disconnect(way);
      if (!(await link.arrival(before, patience))) {
        const summary = `The bot does not connect again within ${patience / 1000} s`;
        session.report(session.judge.finding({ summary, about: about.configuration }));
        return;
      }
      session.count();
      const turn = await link.introduction(introduction);
      const told = turn.end === "answered" ? turn : await link.askConfiguration(session.newId());
      judgeConfiguration(session, told);
      await session.ask(requestFor(place), "it has connected again");
    });
    if (findings.some(({ summary }) => summary.startsWith("The bot does not connect"))) return;
  }
}
