import type { MarkedEntity, TrainingSentence, TrainingSet } from "../../src/nlu/engine/engine.ts";

const CITIES = [
  "Paris",
  "Lyon",
  "Nice",
  "Lille",
  "Brest",
  "New York",
  "San Diego",
  "Tours",
  "Metz",
];
const DAYS = ["monday", "next friday", "tomorrow", "sunday morning", "the 3rd"];
export const ROUTE = [
  { type: "app:city", role: "origin" },
  { type: "app:city", role: "destination" },
  { type: "duckling:datetime", role: "date" },
];

/** A sentence from pieces: strings, and `[text, type, role]` for an entity. */
export function sentence(
  intent: string,
  ...pieces: (string | readonly [string, string, string, MarkedEntity[]?])[]
): TrainingSentence {
  let text = "";
  const entities: MarkedEntity[] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") {
      text += piece;
      continue;
    }
    const [marked, type, role, subEntities = []] = piece;
    entities.push({
      type,
      role,
      start: text.length,
      end: text.length + marked.length,
      subEntities,
    });
    text += marked;
  }
  return { intent, text, entities };
}

const city = (name: string, role: string) => [name, "app:city", role] as const;

function bookings(): TrainingSentence[] {
  return CITIES.flatMap((from, at) => {
    const to = CITIES[(at + 4) % CITIES.length] ?? "";
    const day = DAYS[at % DAYS.length] ?? "";
    const date = [day, "duckling:datetime", "date"] as const;
    return [
      sentence(
        "app:book",
        "book a train from ",
        city(from, "origin"),
        " to ",
        city(to, "destination"),
      ),
      sentence("app:book", "I want to go to ", city(to, "destination"), " ", date),
      sentence("app:book", "a ticket for ", city(from, "destination"), " please"),
    ];
  });
}

const GREETINGS = ["hello", "hi there", "good morning", "hey", "hello bot", "good evening to you"];
const CANCELS = [
  "cancel my booking",
  "I want to cancel",
  "please drop my ticket",
  "cancel everything",
  "I do not want my train any more",
  "refund my ticket",
];

export function travel(over: Partial<TrainingSet> = {}): TrainingSet {
  return {
    language: "en",
    intents: new Map([
      ["app:book", ROUTE],
      ["app:greet", []],
      ["app:cancel", []],
    ]),
    sentences: [
      ...bookings(),
      ...GREETINGS.map((text) => sentence("app:greet", text)),
      ...CANCELS.map((text) => sentence("app:cancel", text)),
    ],
    entityTypes: [],
    ...over,
  };
}
