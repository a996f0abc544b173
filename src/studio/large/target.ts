import type { MovableClock } from "../../store/clock.ts";
import type { Store } from "../../store/store.ts";

/** Number of objects of each kind. */
export const largeSizes = {
  applications: 200,
  /** Stories of the bot, those of its FAQs included. */
  stories: 1_000,
  faqs: 300,
  /** Labels, those of stories included. */
  labels: 5_000,
  dialogs: 50_000,
  actionsOfDialog: 20,
};

export type LargeSizes = typeof largeSizes;

/** The bot of the data; its application has the same name. */
export const largeBot = { namespace: "app", botId: "large" };

/** Target of the data. */
export interface LargeTarget {
  store: Store;
  /** The clock of the store, which is moved to the times of the messages. */
  clock: MovableClock;
  sizes: LargeSizes;
  /** Called with the share of completed work, 0 to 1. */
  progress(share: number): void;
}
