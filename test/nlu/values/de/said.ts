import {
  duration,
  type Gold,
  interval,
  money,
  none,
  number,
  ordinal,
  phone,
  time,
} from "../expected.ts";

/** A fifth list, of what people type around ratings, alternatives, habits and numbers of telephones. */
export const said: readonly Gold[] = [
  // A rating, an alternative, any of several
  none("datetime", "10/10 Punkte"),
  none("datetime", "ich gebe 9/10"),
  none("datetime", "das Hotel war 8/10"),
  none("datetime", "eine Bewertung von 8/10"),
  time("am 9/10", "2026-10-09"),
  none("amount-of-money", "zwei- bis dreitausend Euro"),
  none("amount-of-money", "zwei oder dreihundert Euro"),
  none("amount-of-money", "ein Euro oder zwei"),
  none("duration", "einen Tag oder zwei"),
  none("datetime", "irgendein Montag"),
  none("datetime", "kein Freitag"),
  none("datetime", "manchen Dienstag"),
  // Habits
  none("datetime", "täglich von 9 bis 17 Uhr"),
  none("datetime", "jeden Tag von 9 bis 17 Uhr"),
  none("datetime", "von 9 bis 17 Uhr jeden Tag"),
  none("datetime", "werktags von 9 bis 17 Uhr"),
  time("täglich um 20 Uhr", "2026-03-11T20"),
  interval("morgen von 9 bis 17 Uhr", "2026-03-12T09", "2026-03-12T17"),
  interval("von Samstag, dem 14., bis Montag, den 16.", "2026-03-14", "2026-03-16"),
  // Numbers in one word, and of telephones
  ordinal("der hunderterste Besucher", 101),
  ordinal("der zweihundertdritte", 203),
  duration("eindreiviertel Stunden", "PT1H45M"),
  number("zweidreiviertel", 2.75),
  money("anderthalbtausend Euro", 1500, "EUR"),
  money("1'250.- Fr.", 1250, "CHF"),
  phone("0171/123 45 67", "+491711234567"),
  none("phone-number", "03.05.2026 - 08.05.2026"),
  phone("+44 20 7946 0018", "+442079460018"),
  // Days that are not all counted, ranges and ordinals in one word
  none("datetime", "10 Arbeitstage nach Montag"),
  none("amount-of-money", "zwischen fünf- und sechshundert Euro"),
  ordinal("der zweihundertzwölfte", 212),
];
