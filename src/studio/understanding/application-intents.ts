/** Intents of applications: attaching and detaching. */

import { unknownIntent } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";
import { type IntentOfApplication, reread } from "./owned-intent.ts";

/** Dependencies of these rules. */
type Ports = Pick<Store, "applications" | "intents" | "sentences" | "clock" | "write">;

/** Appends intents to an application, if it exists. */
export async function attachIntents(
  ports: Pick<Ports, "applications">,
  applicationId: string,
  ids: readonly string[],
): Promise<void> {
  const application = await ports.applications.get(applicationId);
  if (!application) return;
  const intents = [...new Set([...application.intents, ...ids])];
  if (intents.length === application.intents.length) return;
  await ports.applications.save({ ...application, intents });
}

/**
 * Detaches an intent from an application and deletes it if no other application uses it; its sentences return to the
 * inbox as unknown (R068).
 * @throws Problem 404 if either was deleted meanwhile
 */
export async function removeIntent(ports: Ports, owned: IntentOfApplication): Promise<void> {
  await ports.write(async () => {
    const { application, intent } = await reread(ports, owned);
    const { _id } = intent;
    const { [_id]: _, ...intentStatesMap } = application.intentStatesMap;
    const intents = application.intents.filter((id) => id !== _id);
    await ports.applications.save({ ...application, intents, intentStatesMap });
    await removeUnusedIntent(ports, application.namespace, _id);
    const updateDate = ports.clock.now().toISOString();
    await ports.sentences.rewrite(application._id, _id, (sentence) => ({
      ...sentence,
      status: "inbox",
      classification: { intentId: unknownIntent, entities: [] },
      updateDate,
    }));
  });
}

/** Deletes an unused intent of a namespace, and references to it. */
export async function removeUnusedIntent(
  ports: Pick<Ports, "intents">,
  namespace: string,
  id: string,
): Promise<void> {
  const intent = await ports.intents.get(id);
  if (intent?.namespace !== namespace || intent.applications.length > 0) return;
  await ports.intents.remove(id);
}
