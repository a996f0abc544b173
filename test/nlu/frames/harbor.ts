/** What the assistants of the harbor hotels have in common: roles named like their types, as Tock names them by default. */

export const types = {
  datetime: "datetime",
  number: "number",
  money: "amount-of-money",
  duration: "duration",
  city: "city",
} as const;
export const intents = {
  book_room: ["datetime", "number", "money", "duration", "city"],
  cancel_booking: ["datetime", "city"],
  change_booking: ["datetime", "number", "duration"],
  ask_price: ["datetime", "number", "money", "duration", "city"],
  find_hotel: ["city", "money", "number"],
  late_arrival: ["datetime", "duration"],
  thanks: [],
} as const;
