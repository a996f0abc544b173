/** Ids that the recorded server and ours gave to the same things, learned from answers to the same requests. */
export class RecordedIds {
  readonly #ours = new Map<string, string>();

  /** Puts the ids of two JSON answers side by side. */
  learn(recorded: unknown, ours: unknown): void {
    if (typeof recorded === "string" && typeof ours === "string") {
      if (isId(recorded) && isId(ours)) this.#ours.set(recorded, ours);
    } else if (Array.isArray(recorded) && Array.isArray(ours)) {
      for (const [index, item] of recorded.entries()) this.learn(item, ours[index]);
    } else if (isObject(recorded) && isObject(ours)) {
      for (const [key, value] of Object.entries(recorded)) this.learn(value, ours[key]);
    }
  }

  /** A recorded text with our ids in it. */
  translate(text: string): string {
    return text.replaceAll(/[0-9a-f]{24}/g, (id) => this.#ours.get(id) ?? id);
  }
}

const isId = (text: string) => /^[0-9a-f]{24}$/.test(text);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
