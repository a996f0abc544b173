import { WebSocket } from "ws";
import { parseFrame, writeFrame } from "../../../src/bot/gateway/frames.ts";
import { exchangeOf } from "../../../src/verification/judge/exchange.ts";
import { readRecording } from "../judge/recording.ts";

interface BotResponseFrame {
  requestId: string;
  botResponse: { context: { requestId: string } };
}

/** A bot that answers as the recorded one did, and keeps what our server sent to it. */
export interface ReplayedBot {
  /** Frames of the server, in order. */
  received: unknown[];
  close(): void;
}

/** Messages on which the recorded bot kept silent. */
const silentOn = "noresponse";

/** The frames of the recorded bot by the message they answer; of several conversations, those of the first. */
function recordedAnswers(): { configuration: unknown; answers: Map<string, BotResponseFrame[]> } {
  const answers = new Map<string, BotResponseFrame[]>();
  let configuration: unknown;
  for (const [index, line] of readRecording("bot-definition").entries()) {
    const exchange = exchangeOf("bot-definition", line, index + 1);
    if (exchange.kind !== "frames") continue;
    const [question] = exchange.fromServer;
    if (question === undefined) configuration ??= exchange.fromBot[0];
    else {
      const key = messageOf(question);
      if (!answers.has(key)) answers.set(key, exchange.fromBot as unknown as BotResponseFrame[]);
    }
  }
  return { configuration, answers };
}

/** Attaches the recorded bot to our server; resolves when its stories are told. */
export async function attachRecordedBot(url: string, apiKey: string): Promise<ReplayedBot> {
  const { configuration, answers } = recordedAnswers();
  const received: unknown[] = [];
  const socket = new WebSocket(`${url.replace("http", "ws")}/${apiKey}`);
  socket.on("message", (data) => {
    const frame = parseFrame(String(data)) as { requestId: string; botRequest?: unknown };
    received.push(frame);
    if (frame.botRequest === undefined) return;
    const message = messageOf(frame);
    if (message === silentOn) return;
    for (const answer of answers.get(message) ?? unrecorded(message, answers)) {
      const context = { ...answer.botResponse.context, requestId: frame.requestId };
      const botResponse = { ...answer.botResponse, context };
      socket.send(writeFrame({ requestId: frame.requestId, botResponse }));
    }
  });
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  socket.send(writeFrame(configuration));
  return { received, close: () => socket.close() };
}

/** A plain sentence, or what the recorded bot sent on purpose but whose frame is not in the recording. */
function unrecorded(message: string, answers: Map<string, BotResponseFrame[]>): BotResponseFrame[] {
  const [plain] = answers.get("plaintext") ?? [];
  if (!plain) throw new Error("the recording has no plain answer");
  if (message !== "unknowntype") return [plain];
  const messages = [{ type: "hologram" }];
  return [{ ...plain, botResponse: { ...plain.botResponse, messages } as never }];
}

function messageOf(frame: unknown): string {
  const { message } = (frame as { botRequest: { message: { text?: string; payload?: string } } })
    .botRequest;
  return message.text ?? message.payload ?? "";
}
