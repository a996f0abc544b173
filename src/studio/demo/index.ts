/** The demo: content of a new server, to try it. */

import { problem } from "../../contract/problem.ts";
import { repeatedColumns } from "../../store/database/dialect.ts";
import type { Seed, Store } from "../../store/store.ts";
import { seedAnswers } from "./answers.ts";
import { demoApiKey, seedBots } from "./bots.ts";
import { seedFiles } from "./files.ts";
import { seedTravel } from "./travel.ts";

/** The demo as the seed of a store, without the configuration of Studio. */
export const demo = (store: Store): Seed => new Demo(store, false);

/** The complete demo, which is the default seed. */
export const demoWithAnswers = (store: Store): Seed => new Demo(store, true);

class Demo implements Seed {
  readonly #store: Store;
  readonly #withAnswers: boolean;
  /** The demo's bot keeps its first key, with which it connects, even if the key was changed or the bot deleted. */
  #apiKey: string | undefined;

  constructor(store: Store, withAnswers: boolean) {
    this.#store = store;
    this.#withAnswers = withAnswers;
  }

  async remember(): Promise<void> {
    this.#apiKey ??= await demoApiKey(this.#store);
  }

  async write(): Promise<void> {
    try {
      await seedTravel(this.#store);
      await seedBots(this.#store, this.#apiKey);
      await seedFiles(this.#store);
      if (this.#withAnswers) await seedAnswers(this.#store);
    } catch (error) {
      throw repeatedColumns(error) === null ? error : problem("demo-conflict", {});
    }
  }
}
