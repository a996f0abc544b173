/** What the assistants of a lodge have in common in all languages: a hotel with two roles for dates and three for numbers. */

export const intents = {
  stay: ["city", "checkin", "checkout", "nights", "adults", "children", "rooms", "limit"],
  deals: ["city", "limit", "checkin"],
  amend: ["checkin", "checkout", "nights", "adults"],
  cancel: ["city", "checkin"],
  breakfast: ["hour", "adults"],
  checkout: ["hour", "extra"],
  parking: ["cars", "nights", "checkin"],
  invoice: ["amount", "number", "day"],
  thanks: [],
} as const;

export const types = {
  city: "city",
  checkin: "datetime",
  checkout: "datetime",
  hour: "datetime",
  day: "datetime",
  nights: "duration",
  extra: "duration",
  adults: "number",
  children: "number",
  rooms: "number",
  cars: "number",
  number: "number",
  limit: "amount-of-money",
  amount: "amount-of-money",
} as const;

export const cities = {
  "la rochelle": ["La Rochelle"],
  "saint malo": ["Saint-Malo"],
  "le havre": ["Le Havre"],
  "the hague": ["The Hague", "La Haye"],
  annecy: ["Annecy"],
  york: ["York"],
  "aix les bains": ["Aix-les-Bains"],
} as const;
