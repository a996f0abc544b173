import type { Store } from "../../store/store.ts";
import { seedBots } from "./bots.ts";
import { seedFiles } from "./files.ts";
import { seedTravel } from "./travel.ts";

/**
 * Writes the demo into an empty store; runs inside one transaction.
 * @param apiKey key of the demo's bot; a new one by default
 */
export async function seed(store: Store, apiKey?: string): Promise<void> {
  await seedTravel(store);
  await seedBots(store, apiKey);
  await seedFiles(store);
}
