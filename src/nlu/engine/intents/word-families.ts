/**
 * Words of the same meaning in what users ask of services. Few sentences per intent contain few of them: after
 * `modifier ma réservation`, `décaler ma réservation` is not unknown.
 */

const shortestStem = 4;

/** Per family, folded words; a star means any ending, after at least `shortestStem` letters. */
const english: Readonly<Record<string, string>> = {
  book: "book booking bookings booked reserv* rent rental rentals hire",
  stay: "stay stays staying sleep lodg* night nights",
  search: "search* find finding look looking show list suggest* recommend*",
  cancel: "cancel* delete* remove*",
  change:
    "chang* modif* move moving moved shift shifted resched* postpon* amend* updat* extend* shorten* instead push pushed",
  price: "price* pricing cost costs much rate rates cheap* expensiv* fee fees",
  pay: "pay paying paid payment* charg* debit* bill billed invoice* receipt*",
  free: "availab* vacan* slot slots",
  arrive: "arriv*",
  leave: "leav* depart* checkout",
  late: "late later delay* traffic",
  open: "open* close closes closed closing hours",
  park: "park parking parked garage* car cars vehicle*",
  eat: "breakfast* lunch* dinner* eat eating meal meals menu menus restaurant* dish dishes",
  wellness: "spa sauna* jacuzzi* massage* pool",
  room: "room rooms suite suites apartment* hotel* studio*",
  fault: "broken break broke problem* wrong error* fault* mistake*",
  want: "want wants need needs like wish",
  greeting: "hello hi hey",
  thanks: "thank* thanks cheers",
};

const french: Readonly<Record<string, string>> = {
  book: "reserv* loue loues louer louons louez location* retenir retiens retenez",
  stay: "sejour* dormir dormi dort dormons loger logeons heberg* passer rester restons restez nuit nuits nuitee*",
  search: "cherch* recherch* trouv* montre* propos* recommand*",
  cancel: "annul* supprim* effac* resili* decommand* renonc* empechement* imprevu*",
  change:
    "modif* chang* decal* deplac* report* repouss* avanc* prolong* raccourc* ajout* rajout* finalement plutot",
  price: "prix tarif* cout* combien cher chere chers cheres montant*",
  pay: "payer paye* payons paie* debit* prelev* factur*",
  free: "disponib* dispo dispos libre* complet* place places creneau*",
  come: "viens vient venons venez venir viendr*",
  arrive: "arriv*",
  leave: "partir pars partons partez repart* depart* quitt* liber* rendre rendons",
  late: "retard* tard tardif* tardiv* bouchon* embouteill* coinc*",
  open: "ouvr* ouver* ferme* ferment horaire*",
  park: "parking* garer garage* stationn* voiture* vehicule* moto motos",
  eat: "dejeun* diner dine dines dinons manger mange mangeons repas menu menus restaurant* cuisin* plat plats",
  wellness: "spa sauna* jacuzzi* massage* hammam* piscine*",
  room: "chambre* suite suites gite gites appartement* hebergement* logement* hotel hotels studio*",
  fault: "panne pannes casse* abim* fonctionn* probleme* erreur* faux fausse* defaut*",
  help: "aide aider aidez assist* conseiller*",
  send: "envoy* renvoy* transmet*",
  want: "voudr* veux veut voulons voulez souhait* aimerais aimerait aimerions besoin faudrait",
  greeting: "bonjour bonsoir salut coucou hello",
  thanks: "merci mercis remerci*",
};

/** Finds the family of a folded word. */
export type FamilyOf = (word: string) => string | undefined;

const tables: ReadonlyMap<string, FamilyOf> = new Map([
  ["en", reader(english)],
  ["fr", reader(french)],
]);
const none: FamilyOf = () => undefined;

/** @param language tag, `fr` or `fr_CA` */
export function familiesOf(language: string): FamilyOf {
  return tables.get(language.split(/[-_]/, 1)[0] ?? "") ?? none;
}

function reader(families: Readonly<Record<string, string>>): FamilyOf {
  const whole = new Map<string, string>();
  const stems = new Map<string, string>();
  let longest = shortestStem;
  for (const [family, words] of Object.entries(families)) {
    for (const word of words.split(" ")) {
      const stem = word.endsWith("*") ? word.slice(0, -1) : undefined;
      if (stem === undefined) whole.set(word, family);
      else stems.set(stem, family);
      longest = Math.max(longest, stem?.length ?? 0);
    }
  }
  return (word) => {
    const known = whole.get(word);
    if (known !== undefined) return known;
    for (let size = Math.min(longest, word.length); size >= shortestStem; size--) {
      const family = stems.get(word.slice(0, size));
      if (family !== undefined) return family;
    }
    return undefined;
  };
}
