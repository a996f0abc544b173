import { mkdtemp, rm } from "node:fs/promises";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { demoUsers } from "../../src/settings/users.ts";
import { type ChildServer, startInChild } from "./child.ts";
import { row } from "./print.ts";

// Messages that configured stories answer: `npm run bench -- stories [messages per second]`.

const warmUp = 3;
const seconds = 10;
const stories = 20;
/** Users who speak in turn, each in a dialog of their own. */
const users = 1_000;

/** Prints how late answers are at a rate, and the processor time of a message. */
export async function measureStories(perSecond = 500): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-bench-"));
  const server = await startInChild("server", folder);
  for (let number = 0; number < stories; number++) await addStory(server, number);
  await speak(server, perSecond / 5, warmUp);
  const cpu = await server.cpuSeconds();
  const began = performance.now();
  let times: number[] = [];
  const delay = await server.delayDuring(async () => {
    times = await speak(server, perSecond, seconds);
  });
  const rate = times.length / ((performance.now() - began) / 1000);
  const spent = ((await server.cpuSeconds()) - cpu) * 1000;
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  row("messages answered per second", rate.toFixed(0), `asked: ${perSecond}`);
  row("  p50", `${at(0.5).toFixed(1)} ms`);
  row("  p99", `${at(0.99).toFixed(1)} ms`);
  row("  processor time of one", `${(spent / times.length).toFixed(2)} ms`);
  row("event loop held up at most", `${delay.max.toFixed(0)} ms`, `p99 ${delay.p99.toFixed(1)} ms`);
  await server.stop();
  await rm(folder, { recursive: true });
}

async function addStory({ url }: ChildServer, number: number): Promise<void> {
  const [user] = demoUsers;
  const name = `bench_${number}`;
  const answer = `Answer ${number} of a configured story`;
  const label = {
    ...{ _id: `app_bench_${number}`, namespace: "app", category: "bench", defaultI18n: [] },
    ...{ defaultLabel: answer, defaultLocale: "en", version: 0 },
    i18n: [
      {
        ...{ locale: "en", interfaceType: 0, label: answer, validated: true },
        ...{ connectorId: null, alternatives: [] },
      },
    ],
  };
  const response = await fetch(`${url}/rest/admin/bot/story`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Basic ${Buffer.from(`${user?.login}:${user?.password}`).toString("base64")}`,
    },
    body: JSON.stringify({
      ...{ storyId: name, botId: "travel", namespace: "app", intent: { name }, name },
      ...{ currentType: "simple", category: "bench", description: "", userSentence: "" },
      answers: [{ answerType: "simple", answers: [{ label, delay: 0 }] }],
      ...{ mandatoryEntities: [], steps: [], features: [], tags: [], configuredAnswers: [] },
      ...{ configuredSteps: [], nextIntentsQualifiers: [], metricStory: false },
      userSentenceLocale: "en",
    }),
  });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
}

/** @returns the milliseconds until each answer */
async function speak({ url }: ChildServer, perSecond: number, during: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const times: number[] = [];
  const open: Promise<void>[] = [];
  const began = performance.now();
  for (let sent = 0; sent < perSecond * during; ) {
    const due = Math.min(perSecond * during, ((performance.now() - began) / 1000) * perSecond);
    for (; sent < due; sent++) {
      const asked = performance.now();
      open.push(press(url, agent, sent).then(() => void times.push(performance.now() - asked)));
    }
    await setTimeout(2);
  }
  await Promise.all(open);
  agent.destroy();
  return times;
}

/** A user presses a button that starts a story. */
function press(url: string, agent: Agent, number: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/io/app/travel/web`,
      { method: "POST", agent, headers: { "content-type": "application/json" } },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => {
          if (text.includes(`Answer ${number % stories} of`)) resolve();
          else reject(new Error(`${response.statusCode} ${text.slice(0, 300)}`));
        });
      },
    );
    sent.on("error", reject);
    const userId = `bench-${number % users}`;
    sent.end(JSON.stringify({ userId, locale: "en", payload: `bench_${number % stories}` }));
  });
}
