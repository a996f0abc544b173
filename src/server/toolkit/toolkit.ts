import type { Contract } from "../../contract/documents.ts";
import type { MovableClock } from "../../store/clock.ts";
import type { Store } from "../../store/store.ts";
import type { Traffic } from "./traffic.ts";

/** Objects that the toolkit routes use. */
export interface Toolkit {
  contract: Contract;
  store: Pick<Store, "reset" | "seed" | "export" | "import">;
  clock: MovableClock;
  traffic: Traffic;
  /** True when migrations, seed, models and validators are loaded. */
  isReady(): boolean;
  /** Resolves when the models include everything that was committed before the call. */
  settled(): Promise<void>;
}
