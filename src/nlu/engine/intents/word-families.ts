import type { Token } from "../text/tokens.ts";
import { english } from "./english-families.ts";

/**
 * Words of the same meaning in what users ask of services. Few sentences per intent contain few of them: after
 * `modifier ma réservation`, `décaler ma réservation` is not unknown.
 */

const shortestStem = 4;

/**
 * Per family, folded words; a star means any ending, after at least `shortestStem` letters, and an underscore is the space
 * of a phrase of two words.
 */
const french: Readonly<Record<string, string>> = {
  book: "reserv* resa resas retenir retiens retenez booker booke",
  cancel:
    "annul* decommand* resili* renonc* empechement* imprevu* viens_pas viens_plus vient_pas vient_plus viendrai_pas viendrons_pas viendra_pas venons_pas venons_plus viendrai_plus viendrons_plus viendra_plus irai_pas irons_pas ira_pas peux_plus peut_plus pouvons_plus plus_besoin pas_venir plus_venir",
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
    "plainte* plaindre plains pas_satisfait pas_satisfaite pas_content pas_contente insatisf* reclam* inadmissible* inacceptable* scandaleu* decu* mecontent*",
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
    return ofPhrase ?? ofWord(word);
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
