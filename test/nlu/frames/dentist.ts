/** What the assistants of a dentist have in common in all languages. */

export const intents = {
  appointment: ["city", "when", "patients", "length"],
  reschedule: ["from", "to"],
  cancel: ["when"],
  delay: ["late", "time"],
  cost: ["limit", "teeth"],
  bill: ["amount", "number", "date"],
  pain: ["since", "teeth"],
  hours: ["city", "time"],
  thanks: [],
} as const;

export const types = {
  city: "city",
  when: "datetime",
  from: "datetime",
  to: "datetime",
  time: "datetime",
  date: "datetime",
  length: "duration",
  late: "duration",
  since: "duration",
  patients: "number",
  teeth: "number",
  number: "number",
  limit: "amount-of-money",
  amount: "amount-of-money",
} as const;

export const cities = {
  "saint denis": ["Saint-Denis"],
  "la ciotat": ["La Ciotat"],
  "le bourget": ["Le Bourget"],
  rouen: ["Rouen"],
  ghent: ["Ghent", "Gand"],
  "san marino": ["San Marino", "Saint-Marin"],
} as const;
