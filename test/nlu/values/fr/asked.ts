import { distance, type Gold, interval, none, number, part, time, within } from "../expected.ts";

/** A fifth list: whole sentences and forms of more kinds, written before the readers were looked at. */
export const asked: readonly Gold[] = [
  interval("l'été 1987", "1987-06-21", "1987-09-24"),
  time("05/06/27", "2027-06-05"),
  none("datetime", "à 13h75"),
  part("le lendemain matin de noël", "2026-12-26", 4, 12),
  time("au mois de mars dernier", "2025-03-01", "month"),
  time("mai dernier", "2025-05-01", "month"),
  time("le 5 février dernier", "2026-02-05"),
  none("datetime", "il a été malade"),
  within(interval("il a été opéré en été", "2026-06-21", "2026-09-24"), "en été"),
  none("datetime", "ouvert 24h/24"),
  number("quinze pour cent", 15),
  number("dix mille et un", 10001),
  number("1,5M", 1500000),
  distance("un mètre quatre-vingts", 1.8, "metre"),
  distance("2 m 50", 2.5, "metre"),
  distance("deux mètres cinquante", 2.5, "metre"),
];
