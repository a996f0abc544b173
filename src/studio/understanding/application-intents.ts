/** Which intents an application has: how they are attached and taken away, and what goes with them. */

import { unknownIntent } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";
import { type IntentOfApplication, reread } from "./owned-intent.ts";

/** What these rules read and write. */
type Ports = Pick<Store, "applications" | "intents" | "sentences" | "clock" | "write">;

/** Gives an application intents, behind those that it has; one that does not exist gets none. */
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
 * Takes an intent out of an application and deletes it if no other application has it; its sentences go back to the
 * inbox as unknown (R068).
 * @throws Problem 404 when one of the two was deleted in the meantime
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

/** Deletes an intent of a namespace that no application has; intents that share it no longer do. */
export async function removeUnusedIntent(
  ports: Pick<Ports, "intents">,
  namespace: string,
  id: string,
): Promise<void> {
  const intent = await ports.intents.get(id);
  if (intent?.namespace !== namespace || intent.applications.length > 0) return;
  await ports.intents.remove(id);
}
