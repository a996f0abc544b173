import { Channel } from "./channel.ts";
import { defaultHubSettings } from "./hub.ts";

/** An event of an answer: it has no id, because it cannot be resumed. */
export type AnswerEvent<Message> = { event: "ping"; data: 1 } | { event: "message"; data: Message };

const ping = { event: "ping", data: 1 } as const;

/**
 * One answer as a stream: a ping, each message as soon as it is sent, regular pings, and the end when the work is done.
 * Starts when it is first read.
 * @param work produces the answer
 * @param keepalive milliseconds between two pings
 * @throws the error of the work, after its messages
 */
export async function* answerStream<Message>(
  work: (say: (message: Message) => void) => Promise<void>,
  keepalive: number = defaultHubSettings.keepalive,
): AsyncGenerator<AnswerEvent<Message>> {
  yield ping;
  // The queue is bounded by the size limit of a bot's answer.
  const channel = new Channel<AnswerEvent<Message> | "done">(Number.POSITIVE_INFINITY);
  const timer = setInterval(() => channel.idle && channel.push(ping), keepalive);
  timer.unref();
  let failure: { reason: unknown } | null = null;
  void work((data) => channel.push({ event: "message", data }))
    .catch((reason: unknown) => {
      failure = { reason };
    })
    .finally(() => channel.push("done"));
  try {
    for (;;) {
      const item = await channel.take();
      if (item === undefined || item === "done") break;
      yield item;
    }
  } finally {
    clearInterval(timer);
    channel.end();
  }
  if (failure) throw (failure as { reason: unknown }).reason;
}
