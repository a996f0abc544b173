import { roles } from "../../../src/contract/caller.ts";
import type { UserSetting } from "../../../src/settings/users.ts";
import type { TestServer } from "../../support/server.ts";
import { attachRecordedBot, type ReplayedBot } from "./replayed-bot.ts";

/** The users of the recorded server that its requests name. */
export const recordedUsers: readonly UserSetting[] = [
  { login: "admin@app.com", password: "password", namespace: "app", roles },
  { login: "nlpuser@app.com", password: "password2", namespace: "app", roles: ["nlpUser"] },
  { login: "other@other.com", password: "password3", namespace: "other", roles: ["nlpUser"] },
];

/** Connectors that the recorded bot had besides the one of the demo. */
const connectors = ["hookv1", "hookv2", "hookv3"];

/** Brings a server into the state of the recorded one: its connectors, and its bot attached. */
export async function stage({ store, url }: TestServer): Promise<ReplayedBot> {
  const bot = await store.bots.byName("app", "travel");
  const web = await store.bots.connectorAt("/io/app/travel/web");
  if (!bot || !web) throw new Error("the demo has no bot with a web connector");
  for (const name of connectors) {
    const path = `/io/app/travel/${name}`;
    await store.bots.saveConnector({
      ...web,
      _id: store.newId(),
      applicationId: name,
      path,
    });
  }
  return await attachRecordedBot(url, bot.apiKey);
}

const landing = "The documentation stands there, which Tock's servers do not have.";

const disabled = "Recorded where nobody could create namespaces; here everybody with the role can.";

/** Recorded requests that our server is not asked, by their line; at most seven. */
export const stagedApart: readonly { where: string; reason: string }[] = [
  { where: "nlp.jsonl:50", reason: landing },
  { where: "admin.jsonl:62", reason: landing },
  { where: "admin.jsonl:63", reason: landing },
  {
    where: "admin.jsonl:195",
    reason: "The recorded server made the key; no other one can read it.",
  },
  { where: "admin.jsonl:269", reason: disabled },
  { where: "admin.jsonl:270", reason: disabled },
  {
    where: "admin.jsonl:56",
    reason: "Recorded where no page may call Tock; here every preflight is answered.",
  },
];
