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
  internet: "internet wifi wi_fi wlan online",
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
  dirty: "dirty unclean filthy clean*",
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
  book: "reserv* resa resas retenir retiens retenez booker booke",
  cancel:
    "annul* decommand* resili* renonc* empechement* imprevu* viens_pas viens_plus vient_pas vient_plus viendrai_pas viendrons_pas viendra_pas venons_pas venons_plus viendrai_plus viendrons_plus viendra_plus irai_pas irons_pas ira_pas peux_plus peut_plus pouvons_plus plus_besoin",
  delete: "supprim* effac* enlev* retir*",
  change:
    "modif* chang* decal* deplac* report* repouss* avanc* recul* prolong* raccourc* ajout* rajout* remplac* corrig* rectifi* adapt* finalement plutot",
  move: "decal* deplac* report* repouss* avanc* recul* retard* differ*",
  extend: "prolong* rallong* allong* rester_plus plus_longtemps",
  shorten: "raccourc* ecourt* reduire reduis*",
  add: "ajout* rajout* supplement* en_plus de_plus encore",
  exchange: "echang*",
  price: "prix tarif* cout* combien montant* devis cher chere chers cheres",
  cheap:
    "cher chere chers cheres economique* abordable* petit_budget bon_marche pas_cher moins_cher",
  charge: "debit* prelev* factur*",
  invoice: "factur* recu justificatif* addition",
  discount: "promo promos promotion* reduction* remise* offre offres rabais solde soldes",
  available: "disponib* dispo dispos libre* place places creneau* reste reste_t",
  full: "complet complets complete completes completement plein pleins",
  buy: "achet* achat* command* acquer*",
  pay: "payer paye* payons paie* regler reglement*",
  included: "gratuit* payant* inclus* compris* offert*",
  deposit: "caution* acompte* arrhes depot depots",
  refund: "rembours*",
  money: "argent espece especes liquide fric cheque cheques virement*",
  account: "compte comptes solde",
  card: "carte cartes cb",
  voucher:
    "cadeau cheque_cadeau cheques_cadeaux carte_cadeau cartes_cadeaux coupon* bon_cadeau bons_cadeaux",
  arrive: "arriv*",
  come: "viens vient venons venez venir viendr*",
  leave:
    "partir* pars part partons partez partent repart* depart* quitt* liber* check_out checkout*",
  return: "rendre rendons rends rapport* ramen* restitu* retourn* renvoy*",
  stay: "sejour* rester restons reste_chez passer passons passerai passerons dorm* dort resterai resterons loger logeons heberg* nuit nuits nuitee*",
  late: "retard* tard tardif* tardiv* en_retard",
  early: "tot avance en_avance matinal*",
  traffic: "bouchon* embouteill* coinc* circulation",
  room: "chambre* suite suites dortoir*",
  bed: "lit lits double jumeaux matelas",
  hotel: "hotel hotels auberge* gite gites hebergement* logement* pension*",
  house: "maison* appartement* appart studio* villa*",
  guest: "personne personnes pers gens invite invites convive* voyageur* visiteur*",
  adult: "adulte*",
  child: "enfant* bebe bebes gamin* gosse* ado ados fils fille",
  family: "famille* familial*",
  breakfast: "petit_dejeuner petits_dejeuners petit_dej brunch*",
  dinner: "diner diners dines dinons dejeun* dine* souper repas mange* buffet*",
  food: "plat plats menu menus cuisin* nourriture",
  drink: "boisson* boire vin vins biere* verre verres cafe cafes",
  restaurant: "restaurant* restau restos resto table tables couvert couverts",
  car: "voiture* vehicul* auto autos bagnole* utilitaire* camionnette* moto motos scooter*",
  bicycle: "velo velos vtt bicyclette*",
  park: "parking* garer garage* stationn* place_de",
  taxi: "taxi taxis vtc uber",
  shuttle: "navette* transfert* chercher_a",
  bus: "bus autobus autocar* train trains tram trams metro gare",
  flight: "avion* aeroport* decoll*",
  luggage: "bagage* valise* sac sacs",
  directions: "chemin* itineraire* trajet* route se_rendre acceder acces",
  spa: "spa spas sauna* jacuzzi* massage* hammam* soin soins bien_etre detente",
  swim: "piscine* nager baign*",
  gym: "sport* gym musculation fitness",
  internet: "wifi internet wi_fi reseau",
  open: "ouvr* ouver*",
  close: "ferme fermes fermer fermez ferment fermee* fermet*",
  begin: "commenc* debut* demarr*",
  end: "termin* fini* fin",
  hours: "horaire* quand heure heures quelle_heure",
  where: "adresse* situe* situes trouve_le",
  near: "pres proche* proximite autour",
  search:
    "cherch* recherch* trouv* montre* propos* recommand* conseill* suggestion* suggere* liste",
  help: "aide aider aidez assist* secours",
  problem: "probleme* souci soucis",
  mistake: "erreur* faux fausse* trompe* incorrect* anormal*",
  broken: "panne pannes casse* abim* defectu* fonctionn* marche marchent hs bug bugue* bugs",
  fix: "repar* depann* arranger",
  dirty: "sale sales salete* propre propres nettoy* menage",
  noise: "bruit bruits bruyant* calme* tranquille*",
  complain:
    "plainte* plaindre plains reclam* inadmissible* inacceptable* scandaleu* decu* mecontent*",
  lost: "perdu* perdre oubli* egar*",
  theft: "vol vole voles volee volees voler",
  send: "envoy* transmet* expedi* faire_parvenir",
  receive: "recu recois recevoir recevr*",
  phone: "telephon* portable* mobile*",
  call: "appel* rappel* joindre contact*",
  message: "message* sms mail mails courriel* email*",
  password: "mot_de code codes identifiant*",
  agent: "conseiller* humain* agent agents operateur*",
  tell: "dire dis dites expliqu* inform* renseign* savoir connaitre",
  need: "voudr* veux veut voulons voulez souhait* aimerais aimerait aimerions besoin faudrait desir*",
  hello: "bonjour bonsoir salut coucou hello hey",
  goodbye: "revoir au_revoir bientot adieu ciao bye bonne_journee bonne_soiree",
  thanks: "merci* remerci*",
  please: "svp stp plait",
  good: "super genial* parfait* excellent* top bien magnifique* delicieu* formidable* bravo cool",
  bad: "mauvais* nul nuls nulle horrible* terrible* affreu*",
  pain: "mal douleur* douloureu* souffr* gonfl* enfl* saign*",
  ill: "malade* fievre grippe",
  doctor: "medecin* docteur* dentiste* cabinet*",
  appointment: "rendez_vous rdv consultation* controle*",
  pet: "chien* chat chats animal animaux",
  smoke: "fumer fumeur fumeurs cigarette* tabac",
  view: "vue mer balcon* terrasse*",
  weather: "meteo temps_fait pluie pleut soleil neige*",
  insurance: "assur* garanti* franchise* mutuelle*",
  accident: "accident* pneu pneus creve* batterie*",
  rent: "loue loues louer louons louez location* locat*",
  subscribe: "abonn* inscri* forfait*",
  deliver: "livr* colis",
  points: "points fidelite",
  linen: "serviette* drap draps oreiller* couverture* couette* peignoir*",
  wake: "reveil reveils reveille*",
  heating: "clim climatis* chauff* ventilateur* radiateur*",
  bathroom: "douche* baignoire* bain toilette* wc lavabo* robinet*",
  television: "tele television* chaine chaines",
  light: "lampe* lumiere* ampoule*",
  key: "cle cles clef clefs badge*",
  lift: "ascenseur* escalier*",
  visit: "visit* excursion* activite* musee* balade* promenad* randonn*",
  beach: "plage plages",
  center: "centre centres",
  diet: "allerg* vegetarien* vegetalien* vegan* gluten halal casher",
  laundry: "blanchisserie* laverie* linge laver pressing repass*",
  reception: "reception* accueil*",
  confirm: "confirm* verifi*",
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
