import type { MovableClock } from "../../store/clock.ts";
import type { Store } from "../../store/store.ts";

/** How much there is of each. */
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

/** The bot that the data belong to; its application has the same name. */
export const largeBot = { namespace: "app", botId: "large" };

/** What is written where. */
export interface LargeTarget {
  store: Store;
  /** The clock of the store, which is moved to when users spoke. */
  clock: MovableClock;
  sizes: LargeSizes;
  /** Is told how much of all is done, 0 to 1. */
  progress(share: number): void;
}
