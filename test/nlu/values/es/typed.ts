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
} from "../expected.ts";

/** What people type, by kind; expectations come from the language and were written before the readers. */
export const typed: readonly Gold[] = [
  // Numbers
  number("treinta-y-uno", 31),
  number("cuarenta y dos mil", 42000),
  number("un millón doscientos mil", 1200000),
  number("ciento veintiuno", 121),
  ordinal("vigésimo-primero", 21),
  ordinal("trigésimo segundo", 32),
  time("el veintiuno de marzo", "2026-03-21"),
  time("el treinta y uno de marzo", "2026-03-31"),
  time("en veintiún días", "2026-04-01T10"),

  // A distance before or after a date
  time("el día antes de navidad", "2026-12-24"),
  time("el día después de navidad", "2026-12-26"),
  time("la víspera de navidad", "2026-12-24"),
  time("dos días antes del viernes", "2026-03-11"),
  time("dos días antes de navidad", "2026-12-23"),
  time("una semana antes del 5 de mayo", "2026-04-28"),
  time("una semana después de pascua", "2026-04-12"),
  time("tres días después del 20 de marzo", "2026-03-23"),
  time("un mes después de pascua", "2026-05-05"),
  time("una hora antes de medianoche", "2026-03-11T23"),
  time("media hora antes de las 6 de la tarde", "2026-03-11T17:30"),
  time("dos horas después de las 17:00", "2026-03-11T19:00"),
  time("el lunes después de pascua", "2026-04-06"),
  time("el viernes antes de navidad", "2026-12-18"),
  time("la semana después de pascua", "2026-04-06", "week"),
  within(
    time("avísame el día antes de navidad por favor", "2026-12-24"),
    "el día antes de navidad",
  ),
  none("datetime", "el día antes del examen"),
  none("datetime", "dos días antes de la boda"),
  none("datetime", "una semana después del viaje"),
  none("datetime", "al día siguiente de la fiesta"),

  // Words that change the meaning
  none("datetime", "en 3 días hábiles"),
  none("datetime", "un viernes sí y otro no"),
  none("datetime", "el 30 de febrero"),
  none("number", "cientos de personas"),
  none("amount-of-money", "miles de euros"),

  // The longest reading wins
  time("viernes santo", "2026-04-03"),
  time("domingo de pascua", "2026-04-05"),
  time("lunes de pascua", "2026-04-06"),
  time("miércoles de ceniza", "2027-02-10"),

  // Clock times
  time("8 menos cuarto", "2026-03-11T19:45"),
  time("las 8 menos cuarto", "2026-03-11T19:45"),
  time("mañana a las 8 menos diez", "2026-03-12T07:50"),
  time("ocho menos veinte de la tarde", "2026-03-11T19:40"),
  time("8 y media", "2026-03-11T20:30"),
  time("mañana 9 y cuarto", "2026-03-12T09:15"),

  // Never start inside a number
  money("1,234.50 €", 1234.5, "EUR"),
  money(",50 €", 0.5, "EUR"),
  distance(".5 km", 0.5, "kilometre"),
  number(",75", 0.75),
  none("number", "versión 2.10.3"),
  none("number", "192.168.1.20"),

  // Fractions, dozens and scales
  number("medio millón", 500000),
  number("un millón y medio", 1500000),
  number("dos millones y medio", 2500000),
  number("tres docenas", 36),
  number("docena y media", 18),
  number("medio centenar", 50),
  number("una veintena", 20),
  number("dos tercios", 2 / 3),
  number("tres cuartos", 0.75),
  money("un millón y medio de euros", 1500000, "EUR"),
  money("medio millón de euros", 500000, "EUR"),
  volume("dos litros y medio", 2.5, "litre"),

  // Money with scales
  money("20 k€", 20000, "EUR"),
  money("2M€", 2000000, "EUR"),
  money("20 mil €", 20000, "EUR"),
  money("1,5 M€", 1500000, "EUR"),
  money("20 keur", 20000, "EUR"),
  money("$5k", 5000, "$"),
  money("3 mill. de euros", 3000000, "EUR"),
  money("dos mil millones de euros", 2000000000, "EUR"),

  // Time zones
  time("a las 15:00 UTC", "2026-03-11T15:00"),
  time("mañana a las 9 GMT", "2026-03-12T09"),
  time("a las 18:30 CET", "2026-03-11T17:30"),
  time("a las 15h hora de Madrid", "2026-03-11T14"),
  time("a las 10:00 hora de Nueva York", "2026-03-11T14:00"),
  time("a las 20h UTC+2", "2026-03-11T18"),
  when(time("a las 15:00 UTC", "2026-03-25T15:00"), "2026-03-25T09:30:00Z", "Europe/Madrid"),
  none("datetime", "a las 15h hora de Gotham"),

  // Half units
  time("en un mes y medio", "2026-04-26"),
  time("dentro de dos meses y medio", "2026-05-26"),
  time("hace un mes y medio", "2026-01-27"),
  time("en medio año", "2026-09-11"),
  interval("la primera quincena de julio", "2026-07-01", "2026-07-16"),
  interval("segunda quincena de agosto", "2026-08-16", "2026-09-01"),
  interval("la primera mitad de mayo", "2026-05-01", "2026-05-16"),
  duration("mes y medio", "PT1080H"),

  // Holidays and what comes
  interval("semana santa", "2026-03-29", "2026-04-05"),
  time("todos los santos", "2026-11-01"),
  time("día de la madre", "2026-05-03"),
  time("el día del padre", "2026-03-19"),
  time("jueves santo", "2026-04-02"),
  time("día de la hispanidad", "2026-10-12"),
  time("la inmaculada", "2026-12-08"),
  part("noche de reyes", "2027-01-05", 18, 24),
  time("navidad de 2027", "2027-12-25"),
  time("corpus christi", "2026-06-04"),
  time("este viernes que viene", "2026-03-13"),
  part("la noche de san juan", "2026-06-23", 18, 24),

  // Addresses of mail
  email("escribe a ana@ejemplo.test", "ana@ejemplo.test"),
  email("ana@ejemplo.es, gracias", "ana@ejemplo.es"),
  email("¿es juan@correo.intranet.local?", "juan@correo.intranet.local"),
  email("(eva@ejemplo.es)", "eva@ejemplo.es"),
  none("email", "nos vemos @ mediodía"),
  temperature("-2.5 °C", -2.5, "celsius"),

  // Found while trying sentences of these kinds
  interval("el fin de semana de pascua", "2026-04-03T18", "2026-04-06T00"),
  time("la semana de navidad", "2026-12-21", "week"),
  part("a la mañana siguiente", "2026-03-12", 4, 12),
  time("a las 8 hora española", "2026-03-12T07"),
  time("a las 8 de la mañana hora de Madrid", "2026-03-12T07"),
  time("de hoy en ocho", "2026-03-18"),
  time("dos días antes de fin de mes", "2026-03-29"),
  within(time("el lunes después del trabajo", "2026-03-16"), "el lunes"),
  none("datetime", "año nuevo chino"),
  none("datetime", "a las 5 todos los viernes"),
  none("datetime", "de lunes a viernes menos el miércoles"),
  none("datetime", "el primer lunes"),
  none("datetime", "tres semanas antes de mi cumpleaños"),
  number("1 millón 200 mil", 1200000),
  none("amount-of-money", "20 a 30 euros"),

  // A bare hour next to today or tomorrow
  time("mañana 9", "2026-03-12T09"),
  within(time("2 entradas mañana", "2026-03-12"), "mañana"),
  interval("de 9 a 17 mañana", "2026-03-12T09", "2026-03-12T17"),
  // Weeks counted from a day
  time("de hoy en ocho", "2026-03-18"),
  time("de mañana en ocho", "2026-03-19"),
  time("mañana en ocho", "2026-03-19"),
  // Two days of one month
  interval("14/15 de abril", "2026-04-14", "2026-04-15"),
  interval("el 14/15 de abril", "2026-04-14", "2026-04-15"),
  none("datetime", "a la misma hora mañana"),
  money("millón y medio de euros", 1500000, "EUR"),
  money("un millón y medio de euros", 1500000, "EUR"),
  number("millón y medio", 1500000),
];
