import type { BotConnector } from "../../bot/dialog.ts";
import { unknownIntentName } from "../../bot/stories.ts";
import type { ClientConfiguration } from "../../bot/types.ts";
import type { Application, Intent } from "../../nlu/definitions.ts";

/** What is read and written to create intents; the store has it. */
export interface IntentPorts {
  applications: {
    byName(namespace: string, name: string): Promise<Application | undefined>;
    save(application: Application): Promise<void>;
  };
  intents: {
    byName(namespace: string, name: string): Promise<Intent | undefined>;
    save(intent: Intent): Promise<void>;
  };
  newId(): string;
  /** Runs all of it as one transaction. */
  write(work: () => Promise<void>): Promise<void>;
}

/** Adds the intents of a bot's stories that its NLU application does not have yet, so that they can be trained. */
export async function createMissingIntents(
  ports: IntentPorts,
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
    const added: string[] = [];
    for (const name of names) {
      const known = await ports.intents.byName(namespace, name);
      if (known && application.intents.includes(known._id)) continue;
      const intent = known ?? newIntent(ports.newId(), namespace, name);
      await ports.intents.save({
        ...intent,
        applications: [...new Set([...intent.applications, application._id])],
      });
      added.push(intent._id);
    }
    if (added.length === 0) return;
    const intents = [...new Set([...application.intents, ...added])];
    await ports.applications.save({ ...application, intents });
  });
}

function newIntent(_id: string, namespace: string, name: string): Intent {
  return {
    name,
    namespace,
    applications: [],
    entities: [],
    entitiesRegexp: {},
    mandatoryStates: [],
    sharedIntents: [],
    label: name,
    description: null,
    category: null,
    _id,
  };
}
