/** What the assistants of a car rental have in common in all languages. */

export const intents = {
  rent: ["pickup", "dropoff", "start", "end", "length", "seats", "limit"],
  extend: ["until", "extra"],
  charge: ["amount", "date", "contract"],
  opening: ["place", "time"],
  points: ["count", "value"],
  breakdown: ["place", "since"],
  thanks: [],
} as const;

export const types = {
  pickup: "city",
  dropoff: "city",
  place: "city",
  start: "datetime",
  end: "datetime",
  until: "datetime",
  date: "datetime",
  time: "datetime",
  since: "duration",
  length: "duration",
  extra: "duration",
  seats: "number",
  contract: "number",
  count: "number",
  limit: "amount-of-money",
  amount: "amount-of-money",
  value: "amount-of-money",
} as const;

export const cities = {
  paris: ["Paris"],
  toulouse: ["Toulouse"],
  nantes: ["Nantes"],
  brussels: ["Brussels", "Bruxelles"],
  munich: ["Munich"],
  madrid: ["Madrid"],
  rennes: ["Rennes"],
  montpellier: ["Montpellier"],
  "san sebastian": ["San Sebastian"],
  dijon: ["Dijon"],
} as const;
