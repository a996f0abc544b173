/** Time zones by the usual names of places, in the languages of the tables; folded spelling. */

/** Names that are missing in the list of zones, or only in English. */
const others: Readonly<Record<string, string>> = {
  "Africa/Algiers": "alger|argel",
  "Africa/Cairo": "le caire|el cairo|kairo",
  "America/Chicago": "dallas|houston|texas",
  "America/Havana": "la havane|la habana|havanna",
  "America/Los_Angeles": "san francisco|seattle|las vegas|california|californie|california",
  "America/Mexico_City": "mexico|ciudad de mexico|mexiko-stadt",
  "America/New_York": "nueva york|boston|washington|miami|atlanta|philadelphia",
  "America/Phoenix": "arizona",
  "America/Anchorage": "alaska",
  "Pacific/Honolulu": "hawaii|hawai",
  "America/Toronto": "montreal|ottawa|quebec",
  "Asia/Dubai": "dubai",
  "Asia/Kolkata": "delhi|new delhi|mumbai|bangalore|kolkata|india",
  "Asia/Seoul": "seul",
  "Asia/Shanghai": "beijing|pekin|peking|china|chine",
  "Asia/Singapore": "singapour|singapur",
  "Asia/Tokyo": "tokio|tokiot|tokyot|japan|japon",
  "Atlantic/Canary": "canarias",
  "Europe/Athens": "athenes|atenas|athen",
  "Europe/Berlin": "munich|munchen|frankfurt|hamburg|koln|cologne|allemagne|alemania|germany",
  "Europe/Brussels": "bruxelles|bruselas|brussel",
  "Europe/Lisbon": "lisbonne|lisboa|lissabon",
  "Europe/London": "londres|uk|britain",
  "Europe/Madrid": "barcelona|espana|spain",
  "Europe/Moscow": "moscou|moscu|moskau",
  "Europe/Paris": "france|francia|lyon|marseille",
  "Europe/Rome": "roma|rom|milan|milano",
  "Europe/Vienna": "vienne|viena|wien",
  "Europe/Warsaw": "varsovie|varsovia|warschau",
  "Europe/Zurich": "geneve|geneva|ginebra|zurcher|suisse",
};

let places: ReadonlyMap<string, string> | undefined;

/** The zone of a place, by its words; a German adjective (`Berliner`) counts as its place. */
export function zoneOfPlace(words: readonly string[]): string | undefined {
  places ??= buildPlaces();
  const name = words.join(" ");
  return places.get(name) ?? (name.endsWith("er") ? places.get(name.slice(0, -2)) : undefined);
}

function buildPlaces(): Map<string, string> {
  const built = new Map<string, string>();
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const place = zone.split("/").at(-1) ?? zone;
    built.set(place.replaceAll("_", " ").toLowerCase(), zone);
  }
  for (const [zone, names] of Object.entries(others)) {
    for (const name of names.split("|")) built.set(name, zone);
  }
  return built;
}
