import { distance, type Gold, interval, money, none, time, within } from "../expected.ts";

/** A fifth list: whole sentences and forms of more kinds, written before the readers were looked at. */
export const asked: readonly Gold[] = [
  within(
    time("kann ich meinen Termin auf Dienstag, den 24. verschieben", "2026-03-24"),
    "Dienstag, den 24.",
  ),
  interval("von 10:30 Uhr bis 12 Uhr am Samstag", "2026-03-14T10:30", "2026-03-14T12"),
  interval("im Sommer 1987", "1987-06-21", "1987-09-24"),
  time("Q3 2026", "2026-07-01", "quarter"),
  time("im vierten Quartal", "2026-10-01", "quarter"),
  time("19 Uhr 00", "2026-03-11T19:00"),
  none("datetime", "um 13:75 Uhr"),
  time("letzten Mai", "2025-05-01", "month"),
  none("datetime", "Version 3.5.2"),
  none("datetime", "eine Uhr für 200 Euro"),
  distance("zwei Meter fünfzig", 2.5, "metre"),
  distance("2 m 50", 2.5, "metre"),
  distance("ein Meter achtzig", 1.8, "metre"),
  money("100 kanadische Dollar", 100, "CAD"),
  money("ein 20-Euro-Schein", 20, "EUR"),
  none("phone-number", "Bestellung 1234567"),
];
