import type { Label, LabelContext, LocalizedText } from "../../bot/labels/label.ts";
import type { LabelStore } from "../../bot/labels/translator.ts";
import type { Database } from "../database/database.ts";
import { Kept } from "../database/kept.ts";
import type { Labels } from "./labels.ts";

/** Maximum cached labels: about those of a few large bots. */
const mostLabels = 10_000;

/** Cache of the labels that chats use. */
export class KeptLabels implements LabelStore {
  readonly #database: Database;
  readonly #labels: Labels;
  readonly #kept: Kept<Label | undefined>;

  constructor(database: Database, labels: Labels) {
    this.#database = database;
    this.#labels = labels;
    this.#kept = new Kept(database, "labels", mostLabels);
  }

  get(id: string): Promise<Label | undefined> {
    return this.#kept.get(id, () => this.#labels.get(id));
  }

  saveDefault(label: Label): Promise<Label> {
    return this.#labels.saveDefault(label);
  }

  async addText(id: string, text: LocalizedText): Promise<void> {
    await this.#database.write(async () => {
      await this.#labels.addText(id, text);
      this.#database.afterCommit(() => this.#kept.forget(id));
    });
  }

  use(label: Pick<Label, "_id" | "namespace">, context: LabelContext): void {
    this.#labels.use(label, context);
  }
}
