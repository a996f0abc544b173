/** Clients that write, and remember what the server has acknowledged. */

/** What must be there after a crash. */
export interface Acknowledged {
  applications: Set<string>;
  /** Texts. */
  sentences: Set<string>;
  /** Users whose dialog has gone on. */
  users: Set<string>;
  /** Ids of messages that got a vote. */
  votes: Set<string>;
}

export function nothing(): Acknowledged {
  return {
    applications: new Set(),
    sentences: new Set(),
    users: new Set(),
    votes: new Set(),
  };
}

export function countOf(acknowledged: Acknowledged): number {
  return Object.values(acknowledged).reduce((sum, { size }) => sum + size, 0);
}

type Kind = keyof Acknowledged;

/** How each kind of thing is written; the name becomes its own. */
const requests: Record<Kind, (name: string) => [path: string, body: object]> = {
  applications: (name) => [
    "/rest/nlp/application/create",
    { name, namespace: "kill", locale: "en" },
  ],
  sentences: (text) => [
    "/rest/nlp/dump/import/sentences/plain",
    {
      applicationName: "kill:sentences",
      language: "en",
      sentences: [{ text, intent: "kill:intent", entities: [] }],
    },
  ],
  users: (userId) => ["/io/app/travel/web", { userId, query: "hello", locale: "en" }],
  votes: (actionId) => [
    "/io/app/travel/web",
    { userId: "voter", feedback: { actionId, vote: "UP" } },
  ],
};

const kinds = Object.keys(requests) as Kind[];

/**
 * Lets many clients write at once until they are stopped, or the server is gone.
 * @param round makes the names unique
 * @param reached is called when so many writes are acknowledged
 */
export async function writeAll(
  url: string,
  clients: number,
  round: number,
  acknowledged: Acknowledged,
  enough: { count: number; reached(): void },
): Promise<void> {
  const before = countOf(acknowledged);
  let gone = false;
  async function client(index: number): Promise<void> {
    for (let turn = 0; !gone; turn++) {
      const kind = kinds[(index + turn) % kinds.length] as Kind;
      const name = `${kind}-${round}-${index}-${turn}`;
      const [path, body] = requests[kind](name);
      const response = await post(url + path, body);
      if (response === null) {
        gone = true;
        return;
      }
      if (response !== 200) throw new Error(`${kind}: ${response}`);
      acknowledged[kind].add(name);
      if (countOf(acknowledged) - before === enough.count) enough.reached();
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
}

/** @returns the status, or `null` when the answer has not come whole */
async function post(url: string, body: object): Promise<number | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}
