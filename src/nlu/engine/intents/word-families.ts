import type { Token } from "../text/tokens.ts";
import { expandContractions } from "./english-contractions.ts";
import { english } from "./english-families.ts";
import { englishPhrases } from "./english-phrases.ts";
import { functionWordsOf } from "./function-words.ts";
import { RelatedPhrases } from "./phrases.ts";
import { isPunctuation } from "./sentence-features.ts";

/**
 * Words of the same meaning in what users ask of services. Few sentences per intent contain few of them: after
 * `modifier ma réservation`, `décaler ma réservation` is not unknown.
 */

const shortestStem = 4;

function primaryOf(language: string): string {
  return language.split(/[-_]/, 1)[0] ?? "";
}

/** Phrases of folded verbs with a negation: `viendrons_pas`. */
function negated(verbs: string): string {
  return verbs
    .split(" ")
    .map((verb) => `${verb}_pas ${verb}_plus`)
    .join(" ");
}

/** Folded words that may be inside a phrase: `nous ne viendrons finalement pas`. */
const adverbs: Readonly<Record<string, string>> = {
  en: "actually really unfortunately sadly probably just simply even",
  fr: "finalement malheureusement helas donc",
};

/** Folded words of a change of mind, which say no more where something is canceled. */
const turns: ReadonlySet<string> = new Set(["finalement", "plutot"]);

/**
 * Per family, folded words; a star means any ending, after at least `shortestStem` letters, and an underscore is the space
 * of a phrase of two or three words.
 */
const french: Readonly<Record<string, string>> = {
  book: "bloquer bloquez reserv* resa resas retenir retiens retenez booker booke",
  cancel:
    "annul* decommand* resili* renonc* desist* empech* imprevu* contretemps part_plus pars_plus partons_plus laisse_tomber laissez_tomber " +
    "peux_plus peut_plus pouvons_plus veux_plus veut_plus voulons_plus plus_besoin plus_envie pas_venir plus_venir " +
    negated("viens vient venons viendrai viendra viendrons irai ira irons") +
    " " +
    negated("prends prend prenons prendrai prendra prendrons"),
  delete: "supprim* effac* enlev* retir*",
  change:
    "modif* chang* decal* deplac* report* repouss* avanc* recul* prolong* raccourc* ajout* rajout* remplac* corrig* rectifi* adapt* finalement plutot",
  move: "decal* deplac* report* repouss* avanc* recul* retard* differ*",
  extend: "prolong* rallong* allong* rester_plus plus_longtemps",
  shorten: "raccourc* ecourt* reduire reduis*",
  add: "ajout* rajout* supplement* en_plus de_plus encore_un encore_une",
  exchange: "a_la_place echang*",
  price: "prix tarif* cout* combien montant* devis cher chere chers cheres",
  cheap:
    "cher chere chers cheres economique* abordable* petit_budget bon_marche pas_cher moins_cher",
  charge: "debit* prelev* factur*",
  invoice: "factur* recu justificatif* addition",
  discount: "promo promos promotion* reduction* remise* offre offres rabais solde soldes",
  available: "restant* vacant* disponib* dispo dispos libre* place places creneau* reste reste_t",
  full: "complet complets complete completes completement plein pleins",
  buy: "achet* achat* command* acquer*",
  pay: "verse* versement* bancaire* cb payer paye* payons paie* regler reglement*",
  included: "gratuit* payant* inclus* compris* offert*",
  deposit: "caution* acompte* arrhes depot depots",
  refund: "rembours*",
  money: "argent espece especes liquide fric cheque cheques virement*",
  account: "compte comptes solde",
  card: "carte cartes cb",
  voucher:
    "cadeau cheque_cadeau cheques_cadeaux carte_cadeau cartes_cadeaux coupon* bon_cadeau bons_cadeaux",
  arrive: "check_in checkin* debarqu* serai_la serons_la sera_la arriv*",
  come: "viens vient venons venez venir viendr*",
  leave:
    "partir* pars part partons partez partent repart* depart* quitt* liber* check_out checkout*",
  return: "rendre rendons rends rapport* ramen* restitu* retourn* renvoy* deposer depose deposons",
  stay: "camper campons camperons planter sejour* rester restons reste_chez passer passons passerai passerons dorm* dort resterai resterons loger logeons heberg* nuit nuits nuitee*",
  late: "retard* tard tardif* tardiv* en_retard",
  early: "tot avance en_avance matinal*",
  traffic: "bouchon* embouteill* coinc* circulation",
  room: "chambre* suite suites dortoir*",
  bed: "lit lits double jumeaux matelas",
  hotel: "hotel hotels auberge* gite gites hebergement* logement* pension*",
  house:
    "mobil_home mobile_home mobilhome* bungalow* chalet* cabane* maison* appartement* appart studio* villa*",
  guest:
    "pax couple couples amis copains collegues personne personnes pers gens invite invites convive* voyageur* visiteur*",
  adult: "adulte*",
  child: "enfant* bebe bebes gamin* gosse* ado ados fils fille",
  family: "famille* familial*",
  breakfast: "petit_dejeuner petits_dejeuners petit_dej brunch*",
  dinner:
    "demi_pension pension_complete diner diners dines dinons dejeun* dine* souper repas mange* buffet*",
  food: "plat plats menu menus cuisin* nourriture",
  drink:
    "champagne cocktail* aperitif* apero* boisson* boire vin vins biere* verre verres cafe cafes",
  restaurant: "restaurant* restau restos resto table tables couvert couverts",
  car: "citadine* monospace* berline* fourgon* minibus voiture* vehicul* auto autos bagnole* utilitaire* camionnette* moto motos scooter*",
  bicycle: "velo velos vtt bicyclette*",
  park: "parking* garer garage* stationn* place_de",
  taxi: "taxi taxis vtc uber",
  shuttle: "navette* transfert* chercher_a",
  bus: "bus autobus autocar* train trains tram trams metro gare",
  flight: "avion* aeroport* decoll*",
  luggage: "bagage* valise* sac sacs",
  directions: "chemin* itineraire* trajet* route se_rendre acceder acces",
  spa: "gommage* modelage* esthetique* epilation* manucure* relax* spa spas sauna* jacuzzi* massage* hammam* soin soins bien_etre detente",
  swim: "bassin* aquagym piscine* nager baign*",
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
    "deplorable* lamentable* honteu* catastroph* insupportable* plainte* plaindre plains pas_satisfait pas_satisfaite pas_content pas_contente insatisf* reclam* inadmissible* inacceptable* scandaleu* decu* mecontent*",
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
  hello: "bjr bsr bonjour bonsoir salut coucou hello hey",
  goodbye:
    "bonne_fin bonne_continuation revoir au_revoir bientot adieu ciao bye bonne_journee bonne_soiree",
  thanks: "merci* remerci*",
  please: "svp stp plait",
  good: "ador* ravi ravis ravie satisfait* felicit* sympa* agreable* merveilleu* impeccable* super genial* parfait* excellent* top bien magnifique* delicieu* formidable* bravo cool",
  bad: "decevant* mauvais* nul nuls nulle horrible* terrible* affreu*",
  pain: "mal douleur* douloureu* souffr* gonfl* enfl* saign*",
  ill: "malade* souffrant* fievre grippe",
  doctor: "medecin* docteur* dentiste* cabinet*",
  appointment: "seance* rendez_vous rdv consultation* controle*",
  pet: "chien* chat chats animal animaux",
  smoke: "fumer fumeur fumeurs cigarette* tabac",
  view: "vue mer balcon* terrasse*",
  weather: "meteo temps_fait pluie pleut soleil neige*",
  insurance: "assur* garanti* franchise* mutuelle*",
  accident: "accident* pneu pneus crev* batterie*",
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
  show: "animation* spectacle* concert* danse* dansant* karaoke tournoi*",
  pitch: "emplacement* parcelle* tente* caravane* camping_car",
  center: "centre centres",
  diet: "allerg* vegetarien* vegetalien* vegan* gluten halal casher",
  laundry: "blanchisserie* laverie* linge laver pressing repass*",
  reception: "reception* accueil*",
  confirm: "confirm* verifi*",
};

interface Table {
  /** The families of a folded word. */
  ofWord(word: string): readonly string[];
  phrases: RelatedPhrases;
}

const none: readonly string[] = [];
const tables: ReadonlyMap<string, Table> = new Map([
  ["en", readTable(english, englishPhrases, adverbs.en)],
  ["fr", readTable(french, {}, adverbs.fr)],
]);

function tableOf(language: string): Table | undefined {
  return tables.get(primaryOf(language));
}

/**
 * @param more longer phrases
 * @param within words that may be inside phrases
 */
function readTable(
  families: Readonly<Record<string, string>>,
  more: Readonly<Record<string, readonly string[]>>,
  within = "",
): Table {
  const whole = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  const phrases = new Map<string, string[]>();
  for (const [family, words] of Object.entries(families)) {
    for (const word of words.split(" ")) {
      if (word.includes("_")) append(phrases, family, word.replaceAll("_", " "));
      else if (word.endsWith("*")) append(stems, word.slice(0, -1), family);
      else append(whole, word, family);
    }
  }
  for (const [family, own] of Object.entries(more)) {
    for (const phrase of own) append(phrases, family, phrase);
  }
  const longest = Math.max(shortestStem, ...Array.from(stems.keys(), ({ length }) => length));
  return {
    ofWord: (word) => {
      const known = whole.get(word);
      if (known !== undefined) return known;
      for (let size = Math.min(longest, word.length); size >= shortestStem; size--) {
        const found = stems.get(word.slice(0, size));
        if (found !== undefined) return found;
      }
      return none;
    },
    phrases: new RelatedPhrases(Object.fromEntries(phrases), new Set(within.split(" "))),
  };
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/**
 * The tokens with the families of words, and with marks of function words.
 * @param language tag, `fr` or `fr_CA`
 */
export function addFamilies(tokens: readonly Token[], language: string): readonly Token[] {
  const table = tableOf(language);
  const common = functionWordsOf(language);
  return tokens.map((token) => {
    if (token.kind !== "word" || token.families) return token;
    const word = token.folded;
    const families = table?.ofWord(word) ?? none;
    const isCommon = word.length === 1 || common.has(word);
    if (families.length === 0 && !isCommon) return token;
    return {
      ...token,
      ...(families.length > 0 && { families }),
      ...(isCommon && { isCommon: true as const }),
    };
  });
}

/**
 * The words of a text with their families, values among them: without punctuation and short forms, with one token for
 * each phrase, and without words that say no more next to others.
 * @param language tag, `fr` or `fr_CA`
 */
export function joinPhrases(tokens: readonly Token[], language: string): readonly Token[] {
  const isEnglish = primaryOf(language) === "en";
  const long = isEnglish ? addFamilies(expandContractions(tokens), language) : tokens;
  const words = long.filter((token) => !isPunctuation(token));
  const joined = tableOf(language)?.phrases.join(words) ?? words;
  const isCancelled = joined.some(({ families }) => families?.includes("cancel"));
  return isCancelled ? joined.filter(({ folded }) => !turns.has(folded)) : joined;
}
