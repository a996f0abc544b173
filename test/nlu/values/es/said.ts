import {
  duration,
  type Gold,
  interval,
  money,
  none,
  number,
  phone,
  temperature,
  time,
} from "../expected.ts";

/** A fifth list, of what people type around ratings, alternatives, habits and numbers of telephones. */
export const said: readonly Gold[] = [
  // A rating, an alternative, any of several
  none("datetime", "un 10/10"),
  none("datetime", "le doy 9/10"),
  none("datetime", "el hotel era 8/10"),
  none("datetime", "una nota de 8/10"),
  time("el 9/10", "2026-10-09"),
  none("amount-of-money", "dos o tres mil euros"),
  none("amount-of-money", "dos o trescientos euros"),
  none("amount-of-money", "entre dos y tres mil euros"),
  none("amount-of-money", "un euro o dos"),
  none("duration", "un día o dos"),
  none("datetime", "cualquier lunes"),
  none("datetime", "algunos lunes"),
  none("datetime", "ningún viernes"),
  // At least
  number("al menos 3", 3),
  number("por lo menos tres", 3),
  number("más o menos 20", 20),
  money("al menos 20 euros", 20, "EUR"),
  temperature("menos 20 grados", -20, "degree"),
  // Habits
  none("datetime", "todos los días de 9 a 17h"),
  none("datetime", "de 9 a 17h todos los días"),
  none("datetime", "entre semana de 9 a 17h"),
  interval("mañana de 9 a 17h", "2026-03-12T09", "2026-03-12T17"),
  // Numbers of telephones and others
  phone("612-34-56-78", "+34612345678"),
  phone("00 34 912 345 678", "+34912345678"),
  none("phone-number", "2026-03-11 10:15:00"),
  none("duration", "a las nueve y media de la noche"),
  duration("mes y medio", "PT1080H"),
  time("el lunes 8 menos cuarto", "2026-03-16T07:45"),
  none("datetime", "a las 17h hora de la Atlántida"),
  time("el viernes cinco y cuarto de la mañana", "2026-03-13T05:15"),
  time("el viernes siete y diez de la mañana", "2026-03-13T07:10"),
];
