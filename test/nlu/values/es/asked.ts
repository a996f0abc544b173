import { distance, type Gold, interval, money, none, number, time } from "../expected.ts";

/** A fifth list: whole sentences and forms of more kinds, written before the readers were looked at. */
export const asked: readonly Gold[] = [
  interval("de 10:30 a 12 el sábado", "2026-03-14T10:30", "2026-03-14T12"),
  interval("en el verano de 1987", "1987-06-21", "1987-09-24"),
  interval("en los próximos cinco años", "2027-01-01", "2032-01-01", "year"),
  time("05/06/27", "2027-06-05"),
  none("datetime", "el 32 de marzo"),
  none("datetime", "a las 13:75"),
  time("el viernes a partir de las 16h", "2026-03-13T16"),
  time("mayo pasado", "2025-05-01", "month"),
  time("en el año dos mil veintisiete", "2027-01-01", "year"),
  number("quince por ciento", 15),
  number("cuarenta y ocho por ciento", 48),
  number("mil millones", 1000000000),
  distance("dos metros cincuenta", 2.5, "metre"),
  distance("un metro ochenta", 1.8, "metre"),
  money("100 dólares canadienses", 100, "CAD"),
];
