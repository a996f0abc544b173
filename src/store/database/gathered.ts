/** Documents that are changed several times in one transaction: each is read once and saved once. */
export class Gathered<Document> {
  readonly #known = new Map<string, Document | undefined>();
  readonly #changed = new Map<string, Document>();

  /** The document with the last change. */
  async get(id: string, read: () => Promise<Document | undefined>): Promise<Document | undefined> {
    if (!this.#known.has(id)) this.#known.set(id, await read());
    return this.#known.get(id);
  }

  set(id: string, document: Document): void {
    this.#known.set(id, document);
    this.#changed.set(id, document);
  }

  /** The changed documents, in the order of their first change. */
  get changed(): Iterable<Document> {
    return this.#changed.values();
  }
}
