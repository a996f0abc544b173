/** What the hotel assistants of all languages have in common. */

export const intents = {
  book: ["city", "arrival", "departure", "stay", "guests", "rooms", "budget"],
  search: ["city", "budget", "stars"],
  cancel: ["city", "arrival"],
  change: ["arrival", "departure", "guests", "stay"],
  late: ["time", "delay"],
  price: ["city", "stay", "guests"],
  greet: [],
} as const;

export const types = {
  city: "city",
  arrival: "datetime",
  departure: "datetime",
  time: "datetime",
  stay: "duration",
  delay: "duration",
  guests: "number",
  rooms: "number",
  stars: "number",
  budget: "amount-of-money",
} as const;

export const cities = {
  paris: ["Paris"],
  lyon: ["Lyon"],
  nice: ["Nice"],
  marseille: ["Marseille"],
  bordeaux: ["Bordeaux"],
  lille: ["Lille"],
  geneva: ["Geneva", "Genève"],
  london: ["London", "Londres"],
  "new york": ["New York"],
  strasbourg: ["Strasbourg"],
} as const;
