/** Phrases of folded verbs with a negation: `viendrons_pas`. */
function negated(verbs: string): string {
  return verbs
    .split(" ")
    .map((verb) => `${verb}_pas ${verb}_plus`)
    .join(" ");
}

/** French words of the same meaning, in the form of the English ones: per family, folded words, stems and phrases. */
export const french: Readonly<Record<string, string>> = {
  book: "bloquer bloquez reserv* resa resas retenir retiens retenez booker booke",
  cancel:
    "supprim* annul* decommand* resili* renonc* desist* empech* imprevu* contretemps part_plus " +
    "pars_plus partons_plus laisse_tomber laissez_tomber peux_plus peut_plus pouvons_plus " +
    "veux_plus veut_plus voulons_plus plus_besoin plus_envie pas_venir plus_venir " +
    negated("viens vient venons viendrai viendra viendrons irai ira irons") +
    " " +
    negated("prends prend prenons prendrai prendra prendrons"),
  delete: "supprim* effac* enlev* retir*",
  change:
    "de_plus en_plus a_la_place supplementaire* fin_de_compte modif* chang* decal* deplac* " +
    "report* repouss* avanc* recul* prolong* raccourc* ajout* rajout* remplac* corrig* rectifi* " +
    "adapt* finalement plutot",
  move: "decal* deplac* report* repouss* avanc* recul* retard* differ*",
  extend: "prolong* rallong* allong* rester_plus plus_longtemps",
  shorten: "raccourc* ecourt* reduire reduis*",
  add: "ajout* rajout* supplement* supplementaire* en_plus de_plus encore_un encore_une",
  exchange: "a_la_place echang*",
  price: "moins_cher plus_cher prix tarif* cout* combien montant* devis cher chere chers cheres",
  cheap:
    "cher chere chers cheres economique* abordable* petit_budget bon_marche pas_cher moins_cher",
  limit: "budget* maxi maximum max moins_de en_dessous inferieur* depass*",
  fee: "frais taxe taxes charges supplement supplements",
  charge: "de_trop en_trop avez_compte a_compte debit* prelev* factur*",
  invoice: "factur* recu justificatif* addition",
  discount: "promo promos promotion* reduction* remise* offre offres rabais solde soldes",
  available: "restant* vacant* disponib* dispo dispos libre* place places creneau* reste reste_t",
  full: "complet complets complete completes completement plein pleins",
  buy: "achet* achat* command* acquer*",
  pay:
    "espece especes cheque cheques virement* verse* versement* bancaire* cb payer paye* payons " +
    "paie* regler reglement*",
  included: "gratuit* payant* inclus* compris* offert*",
  deposit: "caution* acompte* arrhes depot depots",
  refund: "rembours*",
  money: "argent espece especes liquide fric cheque cheques virement*",
  account: "compte comptes solde",
  card: "carte cartes cb",
  voucher:
    "cadeau cheque_cadeau cheques_cadeaux carte_cadeau cartes_cadeaux coupon* bon_cadeau " +
    "bons_cadeaux",
  arrive: "check_in checkin* debarqu* serai_la serons_la sera_la arriv*",
  come: "viens vient venons venez venir viendr*",
  leave:
    "partir* pars part partons partez partent repart* depart* quitt* liber* check_out checkout*",
  return: "rendre rendons rends rapport* ramen* restitu* retourn* renvoy* deposer depose deposons",
  stay:
    "camper campons camperons planter sejour* rester restons reste_chez passer passons passerai " +
    "passerons dorm* dort resterai resterons loger logeons heberg* nuit nuits nuitee*",
  late: "retard* tard tardif* tardiv* en_retard",
  early: "tot avance en_avance matinal*",
  traffic: "bouchon* embouteill* coinc* circulation",
  room: "chambre* suite suites dortoir*",
  bed: "lit lits double jumeaux matelas",
  hotel: "hotel hotels auberge* gite gites hebergement* logement* pension*",
  house:
    "mobil_home mobile_home mobilhome* bungalow* chalet* cabane* maison* appartement* appart " +
    "studio* villa*",
  guest:
    "pax couple couples amis copains collegues personne personnes pers gens invite invites " +
    "convive* voyageur* visiteur*",
  adult: "adulte*",
  child: "enfant* bebe bebes gamin* gosse* ado ados fils fille",
  family: "famille* familial*",
  breakfast: "petit_dejeuner petits_dejeuners petit_dej brunch*",
  dinner:
    "demi_pension pension_complete diner diners dines dinons dejeun* dine* souper repas mange* " +
    "buffet*",
  food: "plat plats menu menus cuisin* nourriture",
  drink:
    "champagne cocktail* aperitif* apero* boisson* boire vin vins biere* verre verres cafe " +
    "cafes",
  restaurant: "restaurant* restau restos resto table tables couvert couverts",
  car:
    "citadine* monospace* berline* fourgon* minibus voiture* vehicul* auto autos bagnole* " +
    "utilitaire* camionnette* moto motos scooter*",
  bicycle: "velo velos vtt bicyclette*",
  park: "parking* garer garage* stationn* place_de",
  taxi: "taxi taxis vtc uber",
  shuttle: "navette* transfert* chercher_a",
  bus: "bus autobus autocar* train trains tram trams metro gare",
  flight: "avion* aeroport* decoll*",
  luggage: "bagage* valise* sac sacs",
  directions: "chemin* itineraire* trajet* route se_rendre acceder acces",
  spa:
    "gommage* modelage* esthetique* epilation* manucure* relax* spa spas sauna* jacuzzi* " +
    "massage* hammam* soin soins bien_etre detente",
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
  broken:
    "bouche bouches bouchee bouchees panne pannes casse* abim* defectu* fonctionn* marche " +
    "marchent hs bug bugue* bugs",
  fix: "repar* depann* arranger",
  dirty: "sale sales salete* propre propres nettoy* menage",
  noise: "bruit bruits bruyant* calme* tranquille*",
  complain:
    "deplorable* lamentable* honteu* catastroph* insupportable* plainte* plaindre plains " +
    "pas_satisfait pas_satisfaite pas_content pas_contente insatisf* reclam* inadmissible* " +
    "inacceptable* scandaleu* decu* mecontent*",
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
  need:
    "voudr* veux veut voulons voulez souhait* aimerais aimerait aimerions besoin faudrait " +
    "desir*",
  hello: "bjr bsr bonjour bonsoir salut coucou hello hey",
  goodbye:
    "bonne_fin bonne_continuation revoir au_revoir bientot adieu ciao bye bonne_journee " +
    "bonne_soiree",
  thanks: "merci* remerci*",
  please: "svp stp plait",
  good:
    "ador* ravi ravis ravie satisfait* felicit* sympa* agreable* merveilleu* impeccable* super " +
    "genial* parfait* excellent* top bien magnifique* delicieu* formidable* bravo cool",
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
