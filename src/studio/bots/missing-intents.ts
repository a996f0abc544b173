import type { BotConnector } from "../../bot/dialog.ts";
import { unknownIntentName } from "../../bot/stories.ts";
import type { ClientConfiguration } from "../../bot/types.ts";
import type { Store } from "../../store/store.ts";
import { attachIntents } from "../understanding/application-intents.ts";
import { newIntent } from "../understanding/intent.ts";

/** Dependencies. */
type Ports = Pick<Store, "applications" | "intents" | "newId" | "write">;

/** Tock's mark of intents from a bot's program. */
const fromBot = {
  category: "builtin",
  description: "Intent created automatically for built-in story.",
};

/** Adds the missing intents of a bot's stories to its NLU application, so that they can be trained. */
export async function createMissingIntents(
  ports: Ports,
  { namespace, nlpModel }: Pick<BotConnector, "namespace" | "nlpModel">,
  { stories }: ClientConfiguration,
): Promise<void> {
  const names = new Set(
    stories.flatMap(({ mainIntent, otherStarterIntents = [], secondaryIntents = [] }) => [
      mainIntent,
      ...otherStarterIntents,
      ...secondaryIntents,
    ]),
  );
  names.delete(unknownIntentName);
  await ports.write(async () => {
    const application = await ports.applications.byName(namespace, nlpModel);
    if (!application) return;
    const ids: string[] = [];
    for (const name of names) {
      const known = await ports.intents.byName(namespace, name);
      const intent = known ?? newIntent(ports, { namespace, name, label: name, ...fromBot });
      if (!known) await ports.intents.save(intent);
      ids.push(intent._id);
    }
    await attachIntents(ports, application._id, ids);
  });
}
