import {
  distance,
  duration,
  email,
  type Gold,
  interval,
  money,
  none,
  number,
  ordinal,
  part,
  temperature,
  time,
  volume,
  when,
  within,
} from "./expected.ts";

/** What people type, by kind; expectations come from the language and were written before the readers. */
export const typed: readonly Gold[] = [
  // Numbers as one word and with hyphens
  number("ein-und-zwanzig", 21),
  number("hunderteins", 101),
  number("zweihundertfünfundsechzig", 265),
  number("eine Million zweihunderttausend", 1200000),
  ordinal("einundzwanzigster", 21),
  ordinal("hundertster", 100),
  time("am einundzwanzigsten April", "2026-04-21"),
  time("am einunddreißigsten März", "2026-03-31"),
  time("in einundzwanzig Tagen", "2026-04-01T10"),

  // A distance before or after a date
  time("der Tag vor Weihnachten", "2026-12-24"),
  time("am Tag nach Ostern", "2026-04-06"),
  time("zwei Tage vor Weihnachten", "2026-12-23"),
  time("zwei Tage vor Freitag", "2026-03-11"),
  time("eine Woche vor dem 5. Mai", "2026-04-28"),
  time("eine Woche nach Ostern", "2026-04-12"),
  time("drei Tage nach dem 20. März", "2026-03-23"),
  time("einen Monat nach Ostern", "2026-05-05"),
  time("eine Stunde vor Mitternacht", "2026-03-11T23"),
  time("eine halbe Stunde vor 18 Uhr", "2026-03-11T17:30"),
  time("zwei Stunden nach 17 Uhr", "2026-03-11T19"),
  time("der Montag nach Ostern", "2026-04-06"),
  time("am Freitag vor Weihnachten", "2026-12-18"),
  time("die Woche nach Ostern", "2026-04-06", "week"),
  within(
    time("erinnere mich am Tag vor Weihnachten bitte", "2026-12-24"),
    "am Tag vor Weihnachten",
  ),
  none("datetime", "am Tag vor der Prüfung"),
  none("datetime", "zwei Tage vor der Abreise"),
  none("datetime", "eine Woche nach der Hochzeit"),

  // Words that change the meaning
  none("datetime", "in 3 Werktagen"),
  none("datetime", "jeden zweiten Freitag"),
  none("datetime", "am 30. Februar"),
  none("number", "Hunderte von Leuten"),
  none("number", "Dutzende Mails"),

  // Clock times
  time("viertel sechs", "2026-03-11T17:15"),
  time("um viertel sechs", "2026-03-11T17:15"),
  time("morgen um viertel neun", "2026-03-12T08:15"),
  time("um dreiviertel sechs", "2026-03-11T17:45"),
  time("viertel nach sechs", "2026-03-11T18:15"),
  time("fünf nach halb vier", "2026-03-11T15:35"),

  // Ordinal dates
  time("am fünften Mai", "2026-05-05"),
  time("der zwölfte April", "2026-04-12"),
  time("am fünften fünften", "2026-05-05"),
  time("am 5. 5.", "2026-05-05"),
  time("am zwanzigsten", "2026-03-20"),
  time("am fünfzehnten April um halb acht", "2026-04-15T07:30"),
  time("am 3.ten Mai", "2026-05-03"),

  // Never start inside a number
  money("1,234.50 €", 1234.5, "EUR"),
  money("€ ,50", 0.5, "EUR"),
  distance(",5 km", 0.5, "kilometre"),
  number(",75", 0.75),
  none("number", "Version 2.10.3"),
  none("number", "192.168.1.20"),

  // Fractions, dozens and scales
  number("eine halbe Million", 500000),
  number("anderthalb Millionen", 1500000),
  number("zweieinhalb Millionen", 2500000),
  number("eine Viertelmillion", 250000),
  number("zwei Dutzend", 24),
  number("zwei Drittel", 2 / 3),
  number("drei Viertel", 0.75),
  number("1 1/2", 1.5),
  money("eine halbe Million Euro", 500000, "EUR"),
  money("anderthalb Millionen Euro", 1500000, "EUR"),
  money("zweieinhalbtausend Euro", 2500, "EUR"),
  volume("2 1/2 Liter", 2.5, "litre"),

  // Money with scales
  money("20 T€", 20000, "EUR"),
  money("20 Tsd. Euro", 20000, "EUR"),
  money("20 TEUR", 20000, "EUR"),
  money("20 k€", 20000, "EUR"),
  money("2 Mio. €", 2000000, "EUR"),
  money("1,5 Mrd. Euro", 1500000000, "EUR"),
  money("3M€", 3000000, "EUR"),
  money("5 Tausend Euro", 5000, "EUR"),

  // Time zones
  time("um 15 Uhr UTC", "2026-03-11T15"),
  time("um 15 Uhr MEZ", "2026-03-11T14"),
  time("20:15 Uhr MESZ", "2026-03-11T18:15"),
  time("morgen um 9 Uhr GMT", "2026-03-12T09"),
  time("10 Uhr UTC+2", "2026-03-12T08"),
  time("15 Uhr Berliner Zeit", "2026-03-11T14"),
  when(time("um 15 Uhr UTC", "2026-03-25T15"), "2026-03-25T09:30:00Z", "Europe/Berlin"),
  none("datetime", "15 Uhr Gothamer Zeit"),

  // Half units
  time("in anderthalb Monaten", "2026-04-26"),
  time("in zweieinhalb Monaten", "2026-05-26"),
  time("vor anderthalb Monaten", "2026-01-27"),
  time("in einem halben Jahr", "2026-09-11"),
  time("in einem halben Monat", "2026-03-26"),
  interval("erste Julihälfte", "2026-07-01", "2026-07-16"),
  interval("die zweite Hälfte des August", "2026-08-16", "2026-09-01"),
  duration("zweieinhalb Monate", "PT1800H"),

  // Holidays and what comes
  time("Allerheiligen", "2026-11-01"),
  time("Reformationstag", "2026-10-31"),
  time("Fronleichnam", "2026-06-04"),
  time("Rosenmontag", "2027-02-08"),
  time("Muttertag", "2026-05-10"),
  time("Gründonnerstag", "2026-04-02"),
  time("am Vatertag", "2026-05-14"),
  time("Buß- und Bettag", "2026-11-18"),
  time("am ersten Advent", "2026-11-29"),
  time("am zweiten Weihnachtsfeiertag", "2026-12-26"),
  time("Ostern 2027", "2027-03-28"),
  time("am kommenden Freitag", "2026-03-13"),
  time("diesen kommenden Sonntag", "2026-03-15"),
  part("am Abend vor Weihnachten", "2026-12-24", 18, 24),

  // Addresses of mail
  email("schreib an max@beispiel.test", "max@beispiel.test"),
  email("max@beispiel.de, danke", "max@beispiel.de"),
  email("admin@server.intranet.local.", "admin@server.intranet.local"),
  email("(eva@beispiel.de)?", "eva@beispiel.de"),
  none("email", "Treffen @ Mittag"),
  temperature("-2.5 °C", -2.5, "celsius"),
];
