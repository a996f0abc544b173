/** What the assistants of a guesthouse have in common in all languages. */

export const intents = {
  book: ["city", "arrival", "departure", "nights", "guests", "rooms", "budget"],
  availability: ["city", "arrival", "departure", "nights", "guests"],
  price: ["city", "arrival", "nights", "guests", "budget"],
  modify: ["arrival", "departure", "nights", "guests"],
  cancel: ["city", "arrival"],
  spa: ["hour", "length", "guests"],
  parking: ["cars", "nights"],
  late: ["hour", "extra"],
  dinner: ["hour", "guests", "budget"],
  hello: [],
} as const;

export const types = {
  city: "city",
  arrival: "datetime",
  departure: "datetime",
  hour: "datetime",
  nights: "duration",
  length: "duration",
  extra: "duration",
  guests: "number",
  rooms: "number",
  cars: "number",
  budget: "amount-of-money",
} as const;

export const cities = {
  sarlat: ["Sarlat"],
  honfleur: ["Honfleur"],
  colmar: ["Colmar"],
  uzes: ["Uzès"],
  "saint emilion": ["Saint-Émilion"],
  "la baule": ["La Baule"],
  rocamadour: ["Rocamadour"],
} as const;
