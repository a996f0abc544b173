/** JSON answers that are too large to be made at once: they leave part by part, as they are read. */

/** One part of the text. */
export interface JsonPart<Body> {
  text: string;
  /** A whole body that holds what this part holds, and no more of the long list: the contract judges that. */
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
 * An object with one long list, which comes last.
 * @param pages the elements of the list
 */
export function streamedList<Body extends object, Name extends ListsOf<Body> & string>(
  head: Omit<Body, Name>,
  name: Name,
  pages: AsyncIterable<Body[Name]>,
): StreamedJson<Body> {
  return new StreamedJson(listParts(head, name, pages));
}

async function* listParts<Body extends object, Name extends ListsOf<Body> & string>(
  head: Omit<Body, Name>,
  name: Name,
  pages: AsyncIterable<Body[Name]>,
): AsyncGenerator<JsonPart<Body>> {
  const sampleOf = (page: unknown) => ({ ...head, [name]: page }) as unknown as Body;
  const begin = JSON.stringify(sampleOf([])).slice(0, -"]}".length);
  let before = begin;
  for await (const page of pages) {
    const items = (page as unknown[]).map((item) => JSON.stringify(item));
    if (items.length === 0) continue;
    yield { text: before + items.join(","), sample: sampleOf(page) };
    before = ",";
  }
  yield { text: before === begin ? `${begin}]}` : "]}", sample: sampleOf([]) };
}

/** One long text. */
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
