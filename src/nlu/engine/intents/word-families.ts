import type { Token } from "../text/tokens.ts";

/**
 * Words of the same meaning in what users ask of services. Few sentences per intent contain few of them: after
 * `modifier ma réservation`, `décaler ma réservation` is not unknown.
 */

const shortestStem = 4;

/**
 * Per family, folded words; a star means any ending, after at least `shortestStem` letters, and an underscore is the space
 * of a phrase of two words.
 */
const english: Readonly<Record<string, string>> = {
  book: "book books booked booking* reserv*",
  cancel: "cancel* annul* scrap* revok* call_off",
  delete: "delet* remov* erase* erasing clear*",
  change:
    "chang* modif* alter* amend* adjust* edit* updat* revis* move* moving shift* postpon* reschedul*",
  move: "move* moving shift* postpon* reschedul* delay* defer* push_back put_off bring_forward",
  exchange: "exchang* switch* swap* replac*",
  price:
    "price* pricing cost costs costing rate rates fee fees fare fares tariff* expensive how_much",
  charge: "charge* charging debit* bill bills billed",
  invoice: "invoice* bill bills receipt*",
  cheap: "cheap* inexpensive affordab* budget*",
  discount: "discount* deal deals offer* promo promotion* bargain* reduction* reduced",
  available: "availab* free vacan* left",
  full: "full sold_out booked_up fully_booked booked_out",
  buy: "buy buys buying bought purchas* order*",
  pay: "pay pays paid paying payment*",
  refund: "refund* reimburs* money_back",
  money: "money cash funds",
  account: "account* balance*",
  card: "card cards credit_card debit_card",
  voucher: "voucher* coupon* gift_card",
  arrive: "arriv* come comes coming check_in get_there",
  leave: "leave leaves leaving depart* check_out checkout*",
  extend: "exten* prolong* lengthen* longer",
  shorten: "shorten* cut_short shorter reduce*",
  stay: "stay stays stayed staying spend* sleep* overnight",
  late: "late later delay* overdue",
  early: "early earlier sooner",
  room: "room rooms bedroom* suite suites apartment* studio*",
  bed: "bed beds twin double",
  hotel: "hotel* inn inns hostel* guesthouse* lodge lodges motel* accommodation*",
  house: "house houses home homes flat flats apartment* villa*",
  guest: "guest guests visitor* people person persons us",
  adult: "adult* grown_ups",
  child: "child* kid kids baby babies toddler*",
  breakfast: "breakfast* brunch*",
  dinner: "dinner* lunch* supper* meal meals eat eats eating dine dining",
  food: "food* dish dishes menu menus cuisine",
  drink: "drink* beverage* wine wines beer beers",
  restaurant: "restaurant* bistro* cafe cafes diner diners",
  cook: "cook* bake bakes baking prepar*",
  car: "car cars vehicle* automobile* van vans truck* motorbike* motorcycle*",
  bicycle: "bicycle* bike bikes biking cycle*",
  park: "park parks parked parking garage* car_park parking_lot",
  taxi: "taxi taxis cab cabs uber lyft",
  shuttle: "shuttle* transfer* pickup* pick_up collect*",
  bus: "bus buses coach* tram trams train trains subway* metro",
  flight: "flight* plane planes fly flies flying airplane*",
  boat: "boat boats ferry ferries ship ships",
  ticket: "ticket* pass passes",
  luggage: "luggage baggage suitcase* bag bags",
  directions: "direction* route routes road roads way",
  spa: "spa spas sauna* wellness massage* jacuzzi* hot_tub treatment*",
  swim: "swim* pool pools",
  gym: "gym gyms fitness workout*",
  internet: "internet wifi wlan online",
  open: "open opens opened opening*",
  close: "close closes closed closing shut shuts",
  begin: "begin* start starts started starting",
  end: "end ends ended ending finish* stop stops",
  hours: "hours schedul* timetable* what_time when",
  where: "where address*",
  near: "near nearby around close_to",
  help: "help* assist* support*",
  problem: "problem* issue* trouble*",
  mistake: "mistake* error* wrong incorrect*",
  broken: "broken broke defective damag* faulty",
  fix: "fix fixed fixes fixing repair* mend mends",
  dirty: "dirty unclean filthy",
  complain: "complain* unhappy unsatisfied",
  lost: "lost lose loses losing missing misplaced forgot forgotten",
  find: "find finds finding found search* look_for locat*",
  theft: "theft* steal* stole stolen",
  send: "send sends sending sent forward* mail mails",
  receive: "receiv* got get",
  phone: "phone* telephone* mobile cell",
  call: "call calls calling called ring rings dial*",
  message: "message* text texts sms",
  password: "password* pin pins passcode*",
  speak: "speak* talk* chat*",
  agent: "agent* human* operator* representative*",
  tell: "tell show give list",
  need: "need needs want wants wanted wish requir* would_like",
  like: "like love loves enjoy*",
  hello: "hello hi hey hiya good_morning good_evening good_afternoon good_day",
  goodbye: "goodbye bye farewell ciao see_you",
  thanks: "thank* thx cheers grateful appreciat*",
  good: "good great nice fine wonderful excellent super perfect lovely awesome fantastic brilliant cool",
  bad: "bad awful terrible horrible",
  yes: "yes yeah yep sure ok okay",
  no: "no nope nah",
  big: "big large huge",
  small: "small little tiny",
  quick: "quick quickly fast rapid",
  pain: "pain pains painful hurt hurts hurting ache aches aching sore",
  ill: "ill sick unwell",
  doctor: "doctor* physician* dentist*",
  appointment: "appointment* slot slots",
  medicine: "medicin* drug drugs pill pills",
  insurance: "insur*",
  job: "job jobs work works working",
  salary: "salar* wage wages paycheck* income",
  holiday: "holiday* vacation* trip trips travel*",
  pet: "pet pets dog dogs cat cats animal*",
  accessible: "accessib* wheelchair* disabled",
  weather: "weather rain rains raining temperature* forecast*",
  music: "music song songs track tracks tune tunes",
  remind: "remind*",
  calendar: "calendar* agenda*",
  meeting: "meeting* conference*",
  product: "product* item items article*",
  shop: "shop shops store stores",
  deliver: "deliver* shipping",
  package: "package* parcel*",
  return: "return* bring_back give_back send_back",
  points: "points reward* loyalty",
  add: "add adds added adding additional extra more another",
  limit: "limit* maximum max at_most",
  rent: "rent rents rented renting rental* hire hires hired hiring lease leases",
  contract: "contract* agreement*",
  subscribe: "subscri* membership*",
  quiet: "quiet* calm silent",
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

/** The families of a folded word, and of the phrase of two words that ends with it. */
type FamiliesOf = (word: string, before: string) => readonly string[];

const none: readonly string[] = [];
const tables: ReadonlyMap<string, FamiliesOf> = new Map([
  ["en", reader(english)],
  ["fr", reader(french)],
]);

function familiesOf(language: string): FamiliesOf | undefined {
  return tables.get(language.split(/[-_]/, 1)[0] ?? "");
}

function reader(families: Readonly<Record<string, string>>): FamiliesOf {
  const whole = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  /** By the first word of the phrase, then by the second one. */
  const phrases = new Map<string, Map<string, string[]>>();
  let longest = shortestStem;
  for (const [family, words] of Object.entries(families)) {
    for (const word of words.split(" ")) {
      const stem = word.endsWith("*") ? word.slice(0, -1) : undefined;
      const [first = "", second] = word.split("_");
      if (stem !== undefined) append(stems, stem, family);
      else if (second === undefined) append(whole, word, family);
      else {
        const behind = phrases.get(first) ?? new Map<string, string[]>();
        phrases.set(first, behind);
        append(behind, second, family);
      }
      longest = Math.max(longest, stem?.length ?? 0);
    }
  }
  const ofWord = (word: string): readonly string[] => {
    const known = whole.get(word);
    if (known !== undefined) return known;
    for (let size = Math.min(longest, word.length); size >= shortestStem; size--) {
      const found = stems.get(word.slice(0, size));
      if (found !== undefined) return found;
    }
    return none;
  };
  return (word, before) => {
    const ofPhrase = phrases.get(before)?.get(word);
    return ofPhrase === undefined ? ofWord(word) : [...ofPhrase, ...ofWord(word)];
  };
}

function append(map: Map<string, string[]>, word: string, family: string): void {
  map.set(word, [...(map.get(word) ?? []), family]);
}

/**
 * The tokens with the families of words and of phrases of two words.
 * @param language tag, `fr` or `fr_CA`
 */
export function addFamilies(tokens: readonly Token[], language: string): readonly Token[] {
  const of = familiesOf(language);
  if (!of) return tokens;
  let before = "";
  return tokens.map((token) => {
    // `check-in` is `check in`.
    if (token.kind === "symbol") return token;
    const word = token.kind === "word" ? token.folded : "";
    const families = of(word, before);
    before = word;
    return families.length > 0 ? { ...token, families } : token;
  });
}
