/** What the assistants of a restaurant have in common in all languages. */

export const intents = {
  book: ["city", "when", "people", "limit", "length"],
  move: ["from", "to", "people"],
  cancel: ["city", "from"],
  late: ["delay", "when"],
  prices: ["limit", "people"],
  voucher: ["amount", "count"],
  opening: ["city", "when"],
  praise: [],
} as const;

export const types = {
  city: "city",
  when: "datetime",
  from: "datetime",
  to: "datetime",
  people: "number",
  count: "number",
  limit: "amount-of-money",
  amount: "amount-of-money",
  length: "duration",
  delay: "duration",
} as const;

export const cities = {
  lyon: ["Lyon"],
  nice: ["Nice"],
  geneva: ["Geneva", "Genève"],
  milan: ["Milan"],
  "new york": ["New York"],
  london: ["London", "Londres"],
  strasbourg: ["Strasbourg"],
  "aix en provence": ["Aix-en-Provence", "Aix"],
} as const;
