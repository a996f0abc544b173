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
  within,
} from "../expected.ts";

/** A fifth list, of what people type around ratings, alternatives, habits and numbers of telephones. */
export const said: readonly Gold[] = [
  // A rating, an alternative, any of several
  none("datetime", "note 10/10"),
  none("datetime", "je donne 9/10"),
  none("datetime", "l'hôtel était 8/10"),
  none("datetime", "un 9/10"),
  time("le 9/10", "2026-10-09"),
  none("amount-of-money", "deux à trois mille euros"),
  none("amount-of-money", "deux ou trois cents euros"),
  none("amount-of-money", "entre deux et trois mille euros"),
  none("amount-of-money", "un euro ou deux"),
  money("deux à quatre-vingts euros", 80, "EUR"),
  none("duration", "un jour ou deux"),
  none("datetime", "n'importe quel lundi"),
  none("datetime", "certains lundis"),
  none("datetime", "aucun lundi"),
  // At least
  number("au moins 3", 3),
  number("plus ou moins 20", 20),
  money("au moins 20 euros", 20, "EUR"),
  temperature("au moins 20 degrés", 20, "degree"),
  temperature("moins 20 degrés", -20, "degree"),
  // Habits
  none("datetime", "tous les jours de 9h à 17h"),
  none("datetime", "de 9h à 17h tous les jours"),
  none("datetime", "en semaine de 9h à 17h"),
  interval("demain de 9h à 17h", "2026-03-12T09", "2026-03-12T17"),
  // Numbers of telephones and others
  phone("06/12/34/56/78", "+33612345678"),
  phone("00 44 20 7946 0018", "+442079460018"),
  none("phone-number", "06.12.2026 10 15"),
  phone("le 11/03/2026 au 06 12 34 56 78", "+33612345678"),
  number("huitante-deux", 82),
  number("mille-neuf-cent-quatre-vingt-quatre", 1984),
  duration("une heure trois quarts", "PT1H45M"),
  // Days that are not all counted, weekends that recur, unknown places
  none("datetime", "10 jours ouvrables après lundi"),
  none("datetime", "tous les week-ends de juin"),
  none("datetime", "17h heure de l'Atlantide"),
  time("17h heure de la Réunion", "2026-03-11T13"),
  time("vendredi à 8 heures 59 heure de Tokyo", "2026-03-12T23:59"),
  within(time("une table pour 4 au 12 mars", "2026-03-12"), "au 12 mars"),
];
