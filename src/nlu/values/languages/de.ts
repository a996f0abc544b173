import type { LanguageRules } from "../language.ts";
import { type LexiconTable, lazyLexicon, localZone } from "../lexicon.ts";
import * as u from "../units.ts";
import { holidays } from "./de-holidays.ts";
import { germanFunctionWords } from "./function-words.ts";
import { parts, weekdays } from "./german-days.ts";
import { compound } from "./german-words.ts";

const numbers: LexiconTable = {
  cardinal: {
    null: 0,
    "eins|ein|eine|einen|einem|einer|eines": 1,
    "zwei|zwo|zu zweit": 2,
    "drei|zu dritt": 3,
    "vier|zu viert": 4,
    "fünf|zu fünft": 5,
    "sechs|zu sechst": 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    "anderthalb|eineinhalb|einundeinhalb|ein einhalb": 1.5,
    "zwei einhalb|zwei ein halb": 2.5,
  },
  hundred: { hundert: 100 },
  scale: { "tausend|tsd": 1e3, "million|millionen|mio": 1e6, "milliarde|milliarden|mrd": 1e9 },
  ordinal: {
    "erste|ersten|erster|erstes|erstem": 1,
    "zweite|zweiten|zweiter|zweites|zweitem": 2,
    "dritte|dritten|dritter|drittes|drittem": 3,
    "siebte|siebten|siebter|siebtes": 7,
    "achte|achten|achter|achtes": 8,
  },
  ordinalSuffix: { "te|ter|ten|tes|ste|sten|ster": true },
  article: { "ein|eine|einen|einem|einer|eines": 1 },
  fraction: {
    "halb|halbe|halben|halber|halbes|hälfte": 0.5,
    viertel: 0.25,
    dreiviertel: 0.75,
    drittel: 1 / 3,
    fünftel: 1 / 5,
    sechstel: 1 / 6,
    siebtel: 1 / 7,
    achtel: 1 / 8,
    neuntel: 1 / 9,
    zehntel: 1 / 10,
    hundertstel: 1 / 100,
  },
  vague: { "paar|ein paar|einige|ein paar|mehrere": 3 },
  collective: {
    "dutzend|dutzende|dutzend an": 12,
    viertelmillion: 250_000,
    dreiviertelmillion: 750_000,
  },
  several: { "dutzende|hunderte|tausende|zehntausende|hunderttausende|millionen|milliarden": true },
  andMore: { "und etwas|und ein bisschen|und ein paar zerquetschte": true },
  minus: { minus: true },
  point: { komma: true },
  percent: { "prozent|v.h.": true },
  or: { "oder|bzw": true },
  and: { "und|&|u": true },
};

const measures: LexiconTable = {
  more: {
    "weitere|weiteren|zusätzliche|zusätzlichen|mehr": true,
    "gute|guten|ganze|ganzen|volle|vollen|knappe|knappen|kurze|kurzen|lange|langen": true,
  },
  span: [
    ["sekunde|sekunden|sek", u.span("second")],
    ["minute|minuten|minütchen", u.span("minute")],
    ["stunde|stunden|std|stdn", u.span("hour")],
    ["viertelstunde|viertelstunden", u.span("hour", 0.25)],
    ["dreiviertelstunde", u.span("hour", 0.75)],
    ["halbstunde", u.span("hour", 0.5)],
    ["tag|tage|tagen|tages", u.span("day")],
    ["nacht|nächte|nächten|übernachtung|übernachtungen", { ...u.span("day"), stay: true }],
    ["woche|wochen", u.span("week")],
    ["monat|monate|monaten|monats", u.span("month")],
    ["quartal|quartale|quartalen", u.span("quarter")],
    ["halbjahr", u.span("month", 6)],
    ["jahr|jahre|jahren|jahres", u.span("year")],
    ["jahrzehnt|jahrzehnte", u.span("year", 10)],
    ["jahrhundert|jahrhunderte", u.span("year", 100)],
  ],
  measure: [
    ["millimeter|millimetern", u.millimetre],
    ["zentimeter|zentimetern", u.centimetre],
    ["meter|metern", u.metre],
    ["kilometer|kilometern", u.kilometre],
    ["zoll", u.inch],
    ["fuß", u.foot],
    ["meile|meilen", u.mile],
    ["milliliter", u.millilitre],
    ["zentiliter", u.centilitre],
    ["deziliter", u.decilitre],
    ["liter|litern", u.litre],
    ["hektoliter", u.hectolitre],
    ["gallone|gallonen", u.gallon],
  ],
  currency: {
    "euronen|eier": "EUR",
    "dollar|dollars": "$",
    "us-dollar": "USD",
    "kanadische dollar|kanadischer dollar|kanadischen dollar": "CAD",
    "australische dollar|australischer dollar|australischen dollar": "AUD",
    "pfund|englische pfund": "£",
    "pfund sterling": "GBP",
    "franken|schweizer franken|stutz|fr.|sfr|sfr.": "CHF",
    yen: "JPY",
    rubel: "RUB",
    "krone|kronen": "SEK",
  },
  subunit: { "cent|cents|rappen|ct": true },
  moneyScale: { "t|tsd": 1e3 },
  withCents: { mit: true },
  degree: { grad: true },
  belowZero: { "minus|unter null|unter 0|unter dem gefrierpunkt": true },
};

const dates: LexiconTable = {
  now: { "jetzt|sofort|gerade eben|im moment|jetzt gleich|jetzt sofort": true },
  day: {
    "heute|am selben tag|am gleichen tag": 0,
    "morgen|am nächsten tag|am tag danach|am folgetag": 1,
    "gestern|am tag davor|am vortag": -1,
    "am gleichen tag nächste woche|am selben tag nächste woche|am gleichen tag in der nächsten woche": 7,
    "übermorgen|über morgen": 2,
    "vorgestern|vor gestern": -2,
    überübermorgen: 3,
    vorvorgestern: -3,
  },
  dayPart: [
    ["letzte nacht", { day: -1, part: u.smallHours }],
    ["am nächsten morgen|nächsten morgen|am morgen danach", { day: 1, part: u.morning }],
    ["am nächsten abend|nächsten abend|am abend danach", { day: 1, part: u.evening }],
    ["am abend davor|am abend vorher|am vorabend", { day: -1, part: u.evening }],
  ],
  part: [
    ...parts,
    ["früher nachmittag|frühen nachmittag", { from: 12, to: 15 }],
    ["später nachmittag|späten nachmittag|spätnachmittag", { from: 16, to: 19 }],
    ["früher morgen|frühen morgen", { from: 4, to: 9 }],
    ["früher abend|frühen abend", { from: 18, to: 21 }],
    ["später abend|späten abend", { from: 21, to: 24 }],
  ],
  weekday: [
    ...[...weekdays].map(([word, weekday]) => [word, { weekday, weak: false }] as const),
    ...[...weekdays].map(
      ([word, weekday]) => [`${word}s`, { weekday, weak: false, recurs: true }] as const,
    ),
    ["mo", { weekday: 1, weak: true }],
    ["di", { weekday: 2, weak: true }],
    ["mi", { weekday: 3, weak: true }],
    ["do", { weekday: 4, weak: true }],
    ["fr", { weekday: 5, weak: true }],
    ["sa", { weekday: 6, weak: true }],
    ["so", { weekday: 7, weak: true }],
  ],
  month: [
    ["januar|jänner", { month: 1, weak: false }],
    ["februar|feber", { month: 2, weak: false }],
    ["märz", { month: 3, weak: false }],
    ["april", { month: 4, weak: false }],
    ["mai", { month: 5, weak: true }],
    ["juni", { month: 6, weak: false }],
    ["juli", { month: 7, weak: false }],
    ["august", { month: 8, weak: false }],
    ["september", { month: 9, weak: false }],
    ["oktober", { month: 10, weak: false }],
    ["november", { month: 11, weak: false }],
    ["dezember", { month: 12, weak: false }],
    ["jan", { month: 1, weak: true }],
    ["feb", { month: 2, weak: true }],
    ["mrz|mär", { month: 3, weak: true }],
    ["apr", { month: 4, weak: true }],
    ["jun", { month: 6, weak: true }],
    ["jul", { month: 7, weak: true }],
    ["aug", { month: 8, weak: true }],
    ["sep|sept", { month: 9, weak: true }],
    ["okt", { month: 10, weak: true }],
    ["nov", { month: 11, weak: true }],
    ["dez", { month: 12, weak: true }],
  ],
  weekend: { "wochenende|wochenendes|wochenenden|we": true },
  coming: { "kommender|kommende|kommenden|kommendes|kommendem": true },
  beforeLast: { "vorletzter|vorletzte|vorletzten|vorletztes|vorletztem": true },
  beside: { "davor|danach|vorher|darauf|zuvor": true },
  nightTo: { auf: true },
  half: { "hälfte|hälfte des|hälfte vom": true },
  beforeDate: { "vor|vor dem|vor der|vor den": true },
  afterDate: { nach: "loose", "nach dem|nach der|nach den": "sure" },
  dayBeside: {
    "am vortag|der vortag|vortag": { days: -1 },
    "am vorabend|der vorabend|vorabend": { days: -1, part: u.evening },
    "am folgetag|der folgetag|folgetag": { days: 1 },
    "in der nacht auf|die nacht auf|nacht auf|in der nacht zu|in der nacht zum|die nacht zum|nacht zum":
      {
        days: -1,
        part: u.smallHours,
        joined: true,
      },
  },
  of: { "von|vor|zu": "plain", "des|der|vom": "definite" },
  definite: { "der|die|den|dem": "one of many", das: "one of many, alone" },
  recurring: {
    "jeden|jede|jedes|jeder|alle": "any",
    "täglich|werktags|wochentags|werktäglich|unter der woche": "hours",
  },
  workdays: {
    "werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen|geschäftstage|geschäftstagen|bankarbeitstage": true,
  },
  indefinite: {
    "irgendein|irgendeinen|irgendeinem|irgendeiner|manche|manchen|mancher|einige|einigen|kein|keinen|keinem|beliebigen|beliebiger": true,
    "anderer|anderen|anderem|selben|gleichen|jener|jenen|jenem": true,
  },
  sameTime: {
    "um diese zeit|um die gleiche zeit|um dieselbe zeit|zur gleichen zeit|zur selben zeit": true,
  },
  excluding: {
    "nicht|nicht am|nur nicht|bloß nicht|nie|nie am|niemals|niemals am": "not",
    "außer|außer am|ausgenommen": "except",
  },
  holiday: holidays,
  this: { "dieser|diese|diesen|dieses|diesem": true },
  next: {
    "nächster|nächste|nächsten|nächstes|nächstem|folgender|folgende|folgenden": 1,
    "übernächster|übernächste|übernächsten|übernächstes": 2,
  },
  last: {
    "letzter|letzte|letzten|letztes|letztem|vergangener|vergangene|vergangenen|vergangenes|voriger|vorige|vorigen|voriges": true,
  },
  weeksLater: {
    "in einer woche|in acht tagen|in 8 tagen": 1,
    "in zwei wochen|in 2 wochen|in vierzehn tagen|in 14 tagen": 2,
  },
  in: {
    "in|binnen|im jahr|im jahre|jahr|innerhalb von|in etwa|in ca|in circa|in ungefähr|in zirka|in rund|in genau|in exakt|in knapp": true,
  },
  agoBefore: {
    "vor|vor genau|vor gut|vor knapp|vor rund|vor etwa|vor ca|vor ungefähr|vor circa": true,
  },
  agoAfter: { "zuvor|früher|davor|vorher": true },
  later: { "später|danach|darauf|ab jetzt|ab heute": true },
  from: { "von|ab": "any", "vom|von dem": "day" },
  between: { "zwischen|zwischen dem": true },
  to: {
    "bis|bis einschließlich|bis inklusive|bis inkl|bis zum|bis zu|bis um|bis zur|auf den": true,
  },
  bound: {
    "vor|nach|ab|bis|bis zum|ab dem|nach dem|vor dem|ab um|spätestens|frühestens|von|ab ca|bis spätestens": true,
  },
  relative: {
    "später|danach|darauf|früher|davor|vorher|zuvor|folgende|folgenden|folgender|folgendes|selben tag|gleichen tag": true,
    "am nächsten tag|am tag danach|am tag davor|am vortag|am folgetag": true,
  },
  since: { "seit|seit dem": "past" },
  edge: {
    "anfang|am anfang|beginn": "begin",
    "mitte|in der mitte": "middle",
    "ende|am ende|gegen ende": "end",
  },
  season: { winter: 12, "frühling|frühjahr": 3, sommer: 6, herbst: 9 },
  at: {
    "um|gegen|so um|etwa um|um ca|um circa|um etwa|um ungefähr|so gegen|ungefähr um|kurz nach|kurz vor|punkt|um punkt|@":
      "sure",
  },
  forCount: { für: true },
  person: { "person|personen|erwachsenen|erwachsene|kind|kinder|gast|gäste|leute": true },
  clockWord: { "mitternacht|null uhr": 24, "zwölf uhr mittags": 12 },
  hourWord: { "uhr|h": true },
  meridiem: { am: 0, pm: 12 },
  clockFraction: { viertel: 15 },
  past: { nach: true },
  before: { vor: true },
  towards: { halb: 30, "dreiviertel|drei viertel": 15, viertel: 45 },
  partAdverb: { "morgens|vormittags|mittags|nachmittags|abends|nachts": true },
  zone: [
    ["mez|mitteleuropäische zeit|mitteleuropäischer zeit", { zone: "+01:00", capitals: false }],
    [
      "mesz|mitteleuropäische sommerzeit|mitteleuropäischer sommerzeit",
      { zone: "+02:00", capitals: false },
    ],
    ["deutsche zeit|deutscher zeit", { zone: "Europe/Berlin", capitals: false }],
    ["ortszeit", { zone: localZone, capitals: false }],
  ],
  zoneOfPlace: { "zeit|ortszeit": true },
  onDay: { "am|bis zum|ab dem|vor dem|nach dem|seit dem|zum": true },
  on: { "am|den|der|dem|des|zum|vom|bis zum|ab dem|an dem": true },
  numbered: { "version|versionen|v|kapitel|vers|abschnitt|seite|artikel": true },
  rating: {
    "punkt|punkte|punkten|stern|sterne|sternen|bewertung|bewerte|bewertet|bewerten|note|ich gebe|wir geben|ich gab|gebe ich|vergebe": true,
  },
  wasBefore: { "war|waren": true },
  filler: {
    "am|um|den|der|dem|im|in der|des|von|vom|gegen|so|so gegen|ab|in|zum|zur|zu|an|ca|etwa|die|das|ganz|den ganzen|die ganze|das ganze|der ganze": true,
  },
  blocked: {
    "von morgens bis abends|von früh bis spät|tag und nacht|von heute auf morgen|von einem tag auf den anderen|tag für tag": true,
    "warum nicht|wieso nicht": true,
    "chinesisches neujahr|chinesische neujahr|orthodoxes ostern|orthodoxe ostern|orthodoxe weihnachten": true,
    "frohe weihnachten|fröhliche weihnachten|frohe ostern|frohe pfingsten|frohes neues jahr|gutes neues jahr|gesundes neues jahr": true,
    "guten morgen|guten abend|guten tag|gute nacht|schönen tag|schönen abend|schönes wochenende|schönen tag noch|schönen abend noch|tag der offenen tür|moin": true,
    "einen moment|eine sekunde|eine uhr|einer uhr|rund um die uhr": true,
  },
};

/** Adds the spellings without umlauts: `naechste`, `fuss`. */
function withDigraphs(table: LexiconTable): LexiconTable {
  const spelled = Object.entries(table).map(([category, phrases]) => {
    const pairs: readonly (readonly [string, unknown])[] = Array.isArray(phrases)
      ? phrases
      : Object.entries(phrases);
    return [category, pairs.map(([words, value]) => [spell(words), value])];
  });
  return Object.fromEntries(spelled) as LexiconTable;
}

const digraphs: ReadonlyMap<string, string> = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
]);

function spell(words: string): string {
  const plain = words.replace(/[äöüß]/g, (letter) => digraphs.get(letter) ?? letter);
  return plain === words ? words : `${words}|${plain}`;
}

/** German of Germany, Austria and Switzerland. */
export function german(): LanguageRules {
  return { ...de, lexicon: lexicon() };
}

const lexicon = lazyLexicon(
  u.symbols,
  withDigraphs(numbers),
  withDigraphs(measures),
  withDigraphs(dates),
);

const de: Omit<LanguageRules, "lexicon"> = {
  compound,
  decimal: ",",
  groups: [".", "'", " "],
  monthFirst: false,
  andJoins: "never",
  vigesimal: false,
  nextSkipsThisWeek: false,
  clock24: true,
  bareHours: true,
  dotOrdinals: true,
  minutesFollow: true,
  spacedMinutes: false,
  plainDays: false,
  weeksBeforeDay: false,
  modifierAfter: true,
  functionWords: germanFunctionWords,
};
