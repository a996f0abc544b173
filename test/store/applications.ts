import type { Store } from "../../src/store/store.ts";
import { newApplication } from "../../src/studio/understanding/application.ts";

/** Saves an application under each of these ids: what a test writes has to belong to one. */
export async function saveApplications(store: Store, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    const application = newApplication(store, { namespace: "app", name: `application-${id}` });
    await store.applications.save({ ...application, _id: id });
  }
}
