import { isDeepStrictEqual } from "node:util";
import type { ClientConfiguration } from "../../../bot/types.ts";
import { about, storyNames } from "../judging.ts";
import type { Turn } from "../link.ts";
import type { BotSession } from "../session.ts";
import type { WebSocketLink } from "../websocket-link.ts";

/**
 * The configuration that a bot on a WebSocket sends by itself.
 * @returns null if it waits for the request
 */
export async function checkIntroduction(
  session: BotSession,
  link: WebSocketLink,
): Promise<ClientConfiguration | null> {
  let found: ClientConfiguration | null = null;
  await session.check("configuration", "is sent after connecting", async () => {
    const turn = await link.introduction(1_000);
    if (turn.frames.length > 0) {
      session.count();
      found = judgeConfiguration(session, turn);
      if (found) judgeNames(session, found);
    } else {
      const reason = "The bot waits until its configuration is requested, which is allowed";
      session.report(session.judge.leftOut(reason));
    }
  });
  return found;
}

/**
 * Asks for the configuration, twice.
 * @param introduced what the bot has sent by itself: the bot need not answer a request after that
 * @returns false without a configuration: nothing else can be checked
 */
export async function checkConfiguration(
  session: BotSession,
  introduced: ClientConfiguration | null,
): Promise<boolean> {
  let first = introduced;
  await session.check("configuration", "is sent when requested", async () => {
    const told = await askConfiguration(session, introduced !== null);
    if (told && !introduced) judgeNames(session, told);
    first = told ?? introduced;
  });
  if (!first) return false;
  session.configuration = first;
  session.link.configure(first);
  await session.check("configuration", "is the same when requested again", async () => {
    const second = await askConfiguration(session, introduced !== null);
    if (!second || isDeepStrictEqual(first, second)) return;
    const summary = "The configuration changes from request to request";
    session.report(session.judge.finding({ summary, about: about.configuration }));
  });
  return true;
}

/** @returns the configuration if the platform would accept it */
async function askConfiguration(
  session: BotSession,
  introduced: boolean,
): Promise<ClientConfiguration | null> {
  const turn = await session.link.askConfiguration(session.newId());
  if (introduced && turn.end === "silent" && turn.frames.length === 0) {
    const reason =
      "The bot does not answer a request for its configuration; it has sent it, so the platform does not ask";
    session.report(session.judge.leftOut(reason));
    return null;
  }
  session.count();
  return judgeConfiguration(session, turn);
}

/**
 * Judges the frame with the configuration.
 * @param turn.requestId empty if the bot sent it by itself
 */
export function judgeConfiguration(session: BotSession, turn: Turn): ClientConfiguration | null {
  const { judge } = session;
  let found: ClientConfiguration | null = null;
  for (const received of turn.frames) {
    const { frame, findings } = judge.frame(received, turn);
    session.report(...findings);
    if (!frame || !("botConfiguration" in frame)) continue;
    found = frame.botConfiguration;
    if (turn.requestId !== "" && frame.requestId !== turn.requestId) {
      const summary = "The configuration does not repeat the requestId of its request";
      const message = `must be that of the request, ${JSON.stringify(turn.requestId)}`;
      const at = { pointer: "/requestId", message };
      session.report(
        judge.finding({ summary, about: about.configuration, turn, frame: received, ...at }),
      );
    }
  }
  if (!found && session.link.kind === "webhook" && turn.end === "answered" && turn.frames[0]) {
    // An invalid frame has been reported; any other one is not a configuration.
    const [frame] = turn.frames;
    const summary = "The response does not hold the configuration";
    session.report(judge.finding({ summary, about: about.configuration, turn, frame }));
  } else if (!found && turn.end !== "answered") {
    const why = turn.detail === null ? "" : `: ${turn.detail}`;
    const summary = `The bot does not send its configuration when requested${why}`;
    session.report(judge.finding({ summary, about: about.configuration, turn }));
  }
  return found;
}

function judgeNames(session: BotSession, configuration: ClientConfiguration): void {
  const names = storyNames(configuration);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  for (const name of new Set(twice)) {
    const summary = `Several stories have the name ${JSON.stringify(name)}`;
    session.report(session.judge.finding({ summary, about: about.stories }));
  }
  if (names.length === 0) {
    const summary = "The configuration has no story: the bot gets no messages";
    session.report(session.judge.finding({ summary, about: about.stories }));
  }
}
