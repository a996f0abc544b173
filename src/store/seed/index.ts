import type { Store } from "../store.ts";
import { seedBots } from "./bots.ts";
import { seedTravel } from "./travel.ts";

/** Writes the demo into an empty store; runs inside one transaction. */
export async function seed(store: Store): Promise<void> {
  await seedTravel(store);
  await seedBots(store);
}
