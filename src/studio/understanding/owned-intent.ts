import { type Problem, problem } from "../../contract/problem.ts";
import type { Application, Intent } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";

/** An intent, and the application through which it is changed. */
export interface IntentOfApplication {
  application: Application;
  intent: Intent;
}

/**
 * The current application and intent in the transaction: others may have changed them since they were loaded.
 * @throws Problem 404 if either was deleted meanwhile
 */
export async function reread(
  store: Pick<Store, "applications" | "intents">,
  { application, intent }: IntentOfApplication,
): Promise<IntentOfApplication> {
  const current = {
    application: await store.applications.get(application._id),
    intent: await store.intents.get(intent._id),
  };
  if (!current.application) {
    throw missing("application", application._id, "/applicationId");
  }
  if (!current.intent) throw missing("intent", intent._id, "/intentId");
  return { application: current.application, intent: current.intent };
}

/**
 * Removing a part of an intent affects all applications that use it (R082).
 * @throws Problem 401 if another application uses the intent too
 */
export function checkUnshared(intent: Intent, application: Application): void {
  if (!intent.applications.some((other) => other !== application._id)) return;
  throw problem("shared-intent", { name: intent.name });
}

function missing(noun: string, id: string, pointer: string): Problem {
  return problem("not-found", { object: `${noun} with id "${id}"` }, { pointer });
}
