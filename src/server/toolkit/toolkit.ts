import type { Contract } from "../../contract/documents.ts";
import type { MovableClock } from "../../store/clock.ts";
import type { Store } from "../../store/store.ts";

/** What the toolkit routes act on. */
export interface Toolkit {
  contract: Contract;
  store: Pick<Store, "reset" | "seed" | "export" | "import">;
  clock: MovableClock;
  /** True once migrations, seed, models and validators are loaded. */
  isReady(): boolean;
  /** Resolves when the models know everything that was committed before the call. */
  settled(): Promise<void>;
}
