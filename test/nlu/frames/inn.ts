/** What the assistants of an inn have in common in all languages: one role for each type in an intent. */

export const intents = {
  reserve: ["city", "date", "duration", "guests", "budget"],
  availability: ["city", "date", "guests"],
  cancellation: ["city", "date"],
  rates: ["city", "duration", "guests", "budget"],
  checkin: ["city", "hour"],
  goodbye: [],
} as const;

export const types = {
  city: "city",
  date: "datetime",
  hour: "datetime",
  duration: "duration",
  guests: "number",
  budget: "amount-of-money",
} as const;

export const cities = {
  berlin: ["Berlin"],
  rome: ["Rome"],
  madrid: ["Madrid"],
  lisbon: ["Lisbon", "Lisbonne"],
  vienna: ["Vienna", "Vienne"],
  brussels: ["Brussels", "Bruxelles"],
  dublin: ["Dublin"],
  "los angeles": ["Los Angeles"],
} as const;
