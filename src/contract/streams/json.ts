/** JSON responses that are too large to be built at once: they are sent part by part while the data is read. */

/** One part of the text. */
export interface JsonPart<Body> {
  text: string;
  /** A complete body with this part of the long list, for validation against the contract. */
  sample: Body;
}

export class StreamedJson<Body> {
  readonly parts: AsyncIterable<JsonPart<Body>>;

  constructor(parts: AsyncIterable<JsonPart<Body>>) {
    this.parts = parts;
  }
}

type ListsOf<Body> = {
  [Name in keyof Body]-?: Body[Name] extends readonly unknown[] ? Name : never;
}[keyof Body];

/**
 * An object whose last field is a long list.
 * @param pages the elements of the list
 */
export function streamedList<Body extends object, Name extends ListsOf<Body> & string>(
  head: Omit<Body, Name>,
  name: Name,
  pages: AsyncIterable<Body[Name]>,
): StreamedJson<Body> {
  return new StreamedJson(listParts<Body>(head, [[name, pages]]));
}

/**
 * An object whose last fields are long lists.
 * @param lists name and elements of each, in their order
 */
export function streamedLists<Body extends object, Name extends ListsOf<Body> & string>(
  head: Omit<Body, Name>,
  lists: { [List in Name]: AsyncIterable<Body[List]> },
): StreamedJson<Body> {
  return new StreamedJson(listParts<Body>(head, Object.entries(lists)));
}

async function* listParts<Body extends object>(
  head: object,
  lists: readonly [string, AsyncIterable<unknown>][],
): AsyncGenerator<JsonPart<Body>> {
  const empty = Object.fromEntries(lists.map(([name]) => [name, []]));
  const sampleOf = (more: object) => ({ ...head, ...empty, ...more }) as unknown as Body;
  // Text before the next element; a list is opened with its first element, or when it ends.
  let before = JSON.stringify(head).slice(0, -1);
  let comma = before === "{" ? "" : ",";
  for (const [name, pages] of lists) {
    before += `${comma}${JSON.stringify(name)}:[`;
    for await (const page of pages) {
      const items = (page as unknown[]).map((item) => JSON.stringify(item));
      if (items.length === 0) continue;
      yield { text: before + items.join(","), sample: sampleOf({ [name]: page }) };
      before = ",";
    }
    before = before === "," ? "]" : `${before}]`;
    comma = ",";
  }
  yield { text: `${before}}`, sample: sampleOf({}) };
}

/** A body that is one long list. */
export function streamedArray<Item>(pages: AsyncIterable<Item[]>): StreamedJson<Item[]> {
  return new StreamedJson(arrayParts(pages));
}

async function* arrayParts<Item>(pages: AsyncIterable<Item[]>): AsyncGenerator<JsonPart<Item[]>> {
  let before = "[";
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield { text: before + page.map((item) => JSON.stringify(item)).join(","), sample: page };
    before = ",";
  }
  yield { text: before === "[" ? "[]" : "]", sample: [] };
}

/** A body that is one long text. */
export function streamedText(pieces: AsyncIterable<string>): StreamedJson<string> {
  return new StreamedJson(textParts(pieces));
}

async function* textParts(pieces: AsyncIterable<string>): AsyncGenerator<JsonPart<string>> {
  let before = '"';
  for await (const piece of pieces) {
    yield { text: before + JSON.stringify(piece).slice(1, -1), sample: piece };
    before = "";
  }
  yield { text: `${before}"`, sample: "" };
}
