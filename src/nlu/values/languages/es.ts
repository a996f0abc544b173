import type { LocaleParts } from "../../locales.ts";
import type { LanguageRules } from "../language.ts";
import { buildLexicon, type LexiconTable, lazyLexicon, localZone } from "../lexicon.ts";
import * as u from "../units.ts";
import { holidays } from "./es-holidays.ts";
import { spanishFunctionWords } from "./function-words.ts";

const numbers: LexiconTable = {
  cardinal: {
    cero: 0,
    "uno|un|una": 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    "dieciséis|diez y seis": 16,
    "diecisiete|diez y siete": 17,
    "dieciocho|diez y ocho": 18,
    "diecinueve|diez y nueve": 19,
    veinte: 20,
    "veintiuno|veintiún|veintiuna": 21,
    veintidós: 22,
    veintitrés: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    "cien|ciento": 100,
    "doscientos|doscientas": 200,
    "trescientos|trescientas": 300,
    "cuatrocientos|cuatrocientas": 400,
    "quinientos|quinientas": 500,
    "seiscientos|seiscientas": 600,
    "setecientos|setecientas": 700,
    "ochocientos|ochocientas": 800,
    "novecientos|novecientas": 900,
  },
  scale: {
    "mil|miles": 1e3,
    "millón|millones|millón de|millones de|mill": 1e6,
    "mil millones|mil millones de": 1e9,
    "billón|billones": 1e12,
  },
  ordinal: {
    "primero|primer|primera|primeros|primeras": 1,
    "segundo|segunda|segundos|segundas": 2,
    "tercero|tercer|tercera|terceros|terceras": 3,
    "cuarto|cuarta": 4,
    "quinto|quinta": 5,
    "sexto|sexta": 6,
    "séptimo|séptima|sétimo": 7,
    "octavo|octava": 8,
    "noveno|novena": 9,
    "décimo|décima": 10,
    "undécimo|undécima|decimoprimero|decimoprimera": 11,
    "duodécimo|duodécima|decimosegundo|decimosegunda": 12,
    "decimotercero|decimotercera|decimotercer": 13,
    "decimocuarto|decimocuarta": 14,
    "decimoquinto|decimoquinta": 15,
    "decimosexto|decimosexta": 16,
    "decimoséptimo|decimoséptima": 17,
    "decimoctavo|decimoctava": 18,
    "decimonoveno|decimonovena": 19,
    "vigésimo|vigésima": 20,
    "trigésimo|trigésima": 30,
    "cuadragésimo|cuadragésima": 40,
    "quincuagésimo|quincuagésima": 50,
    "sexagésimo|sexagésima": 60,
    "septuagésimo|septuagésima": 70,
    "octogésimo|octogésima": 80,
    "nonagésimo|nonagésima": 90,
    "centésimo|centésima": 100,
    "ducentésimo|ducentésima": 200,
    "milésimo|milésima": 1000,
  },
  ordinalSuffix: { "er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na|a|o": true },
  article: { "un|una|otro|otra": 1 },
  fraction: {
    "medio|media|la mitad": 0.5,
    "cuarto|cuartos|un cuarto": 0.25,
    "tercio|tercios|tercera parte|terceras partes": 1 / 3,
    "cuarta parte|cuartas partes": 0.25,
    "quinta parte|quintas partes": 0.2,
    quintos: 1 / 5,
    sextos: 1 / 6,
    séptimos: 1 / 7,
    octavos: 1 / 8,
    novenos: 1 / 9,
    décimos: 1 / 10,
    centésimos: 1 / 100,
  },
  vague: {
    "par de|un par de|par": 2,
    "unos|unas|unos pocos|unas pocas|varios|varias|algunos|algunas": 3,
  },
  collective: {
    "docena|docena de|docenas|docenas de": 12,
    "decena|decena de|decenas|decenas de": 10,
    "quincena|quincena de": 15,
    "veintena|veintena de": 20,
    "treintena|treintena de": 30,
    "cincuentena|cincuentena de": 50,
    "centenar|centenar de|centenares|centenares de": 100,
    "millar|millares|millar de": 1000,
  },
  several: { "docenas|decenas|cientos|centenares|miles|millares|millones": true },
  andMore: { "y pico|y algo|y tantos|y tantas|largos|largas": true },
  minus: { menos: true },
  atLeast: { "al menos|por lo menos|cuando menos|lo menos|más o menos|nada menos": true },
  point: { "coma|punto": true },
  percent: { "por ciento|por cien": true },
  or: { "o|u": true },
  and: { "y|&": true },
};

const measures: LexiconTable = {
  more: { "otros|otras|buena|buenas|buen|buenos|larga|largas|largo|largos": true },
  span: [
    ["segundo|segundos|seg", u.span("second")],
    ["minuto|minutos", u.span("minute")],
    ["hora|horas|hs|hrs", u.span("hour")],
    ["día|días|jornada|jornadas", u.span("day")],
    ["noche|noches", { ...u.span("day"), stay: true }],
    ["semana|semanas", u.span("week")],
    ["quincena|quincenas", u.span("day", 15)],
    ["mes|meses", u.span("month")],
    ["trimestre|trimestres", u.span("quarter")],
    ["semestre|semestres", u.span("quarter", 2)],
    ["año|años|ano|anos", u.span("year")],
    ["década|décadas", u.span("year", 10)],
    ["siglo|siglos", u.span("year", 100)],
  ],
  measure: [
    ["milímetro|milímetros", u.millimetre],
    ["centímetro|centímetros", u.centimetre],
    ["metro|metros|mts", u.metre],
    ["kilómetro|kilómetros|quilómetros", u.kilometre],
    ["pulgada|pulgadas", u.inch],
    ["pie|pies", u.foot],
    ["yarda|yardas", u.yard],
    ["milla|millas", u.mile],
    ["mililitro|mililitros", u.millilitre],
    ["centilitro|centilitros", u.centilitre],
    ["decilitro|decilitros", u.decilitre],
    ["litro|litros", u.litre],
    ["hectolitro|hectolitros", u.hectolitre],
    ["galón|galones", u.gallon],
  ],
  currency: {
    "de euros|pavos": "EUR",
    "dólar|dólares|de dólares": "$",
    "dólares americanos|dólares estadounidenses": "USD",
    "dólar canadiense|dólares canadienses": "CAD",
    "dólar australiano|dólares australianos": "AUD",
    "dólar estadounidense|dólar americano": "USD",
    "libra|libras": "£",
    "libras esterlinas": "GBP",
    "franco suizo|francos suizos|franco|francos": "CHF",
    "peso|pesos|peso mexicano|pesos mexicanos": "MXN",
    "peso argentino|pesos argentinos": "ARS",
    "peso colombiano|pesos colombianos": "COP",
    "peso chileno|pesos chilenos": "CLP",
    "peso uruguayo|pesos uruguayos": "UYU",
    "nuevo sol|soles|nuevos soles": "PEN",
    "bolívar|bolívares": "VES",
    "yen|yenes": "JPY",
    "real|reales": "BRL",
    "rublo|rublos": "RUB",
  },
  subunit: { "céntimo|céntimos|centavo|centavos|cts": true },
  moneyScale: { "mm|mill": 1e6 },
  withCents: { con: true },
  degree: { "grado|grados": true },
  scaleOfDegrees: { "centígrado|centígrados": "celsius" },
  belowZero: { "bajo cero|bajo 0|por debajo de cero": true },
};

/** Each phrase with and without `a`, which also joins the ends of intervals. */
function aWith(phrases: string): string {
  return phrases.replace(/[^|]+/g, "$&|a $&");
}

const dates: LexiconTable = {
  now: { "ahora|ahora mismo|ahorita|ya mismo|en este momento|inmediatamente": true },
  day: {
    "hoy|el día de hoy|hoy en día|hoy mismo|el mismo día": 0,
    "mañana|mañana mismo|al día siguiente|el día siguiente|el día después|al otro día": 1,
    "ayer|el día anterior|el día antes": -1,
    "el mismo día la semana que viene|el mismo día de la semana que viene|el mismo día la próxima semana": 7,
    "pasado mañana": 2,
    "de hoy en ocho|hoy en ocho|de hoy en ocho días|hoy en ocho días": 7,
    "de mañana en ocho|de mañana en ocho días|mañana en ocho días": 8,
    "anteayer|antes de ayer|antier": -2,
  },
  dayPart: [
    [
      "anoche|ayer noche|la noche anterior|la noche antes|la noche pasada|la pasada noche",
      { day: -1, part: u.evening },
    ],
    ["anteanoche", { day: -2, part: u.evening }],
    ["a la mañana siguiente|la mañana siguiente", { day: 1, part: u.morning }],
    ["a la noche siguiente|la noche siguiente", { day: 1, part: u.evening }],
    ["esta noche|hoy noche", { day: 0, part: u.evening }],
  ],
  part: [
    [aWith("primera hora|primera hora de la mañana|primeras horas"), { from: 6, to: 9 }],
    [aWith("última hora de la mañana|últimas horas de la mañana"), { from: 10, to: 12 }],
    [aWith("primera hora de la tarde|primeras horas de la tarde"), { from: 12, to: 15 }],
    [aWith("primera hora de la noche"), { from: 18, to: 21 }],
    [aWith("última hora de la noche"), { from: 21, to: 24 }],
    [aWith("última hora|última hora de la tarde"), { from: 17, to: 20 }],
    [aWith("media mañana"), { from: 9, to: 11 }],
    [aWith("media tarde"), { from: 16, to: 18 }],
    ["mañana|mañanas", u.morning],
    ["mediodía|medio día", u.lunch],
    ["tarde|tardes", u.afternoon],
    ["noche|noches", u.night],
    ["madrugada", u.beforeDawn],
  ],
  weekday: [
    ["lunes", { weekday: 1, weak: false }],
    ["martes", { weekday: 2, weak: false }],
    ["miércoles", { weekday: 3, weak: false }],
    ["jueves", { weekday: 4, weak: false }],
    ["viernes", { weekday: 5, weak: false }],
    ["sábado", { weekday: 6, weak: false }],
    ["sábados", { weekday: 6, weak: false, recurs: true }],
    ["domingo", { weekday: 7, weak: false }],
    ["domingos", { weekday: 7, weak: false, recurs: true }],
    ["lun", { weekday: 1, weak: true }],
    ["mar", { weekday: 2, weak: true }],
    ["mié|mier", { weekday: 3, weak: true }],
    ["jue", { weekday: 4, weak: true }],
    ["vie", { weekday: 5, weak: true }],
    ["sáb", { weekday: 6, weak: true }],
    ["dom", { weekday: 7, weak: true }],
  ],
  month: [
    ["enero", { month: 1, weak: false }],
    ["febrero", { month: 2, weak: false }],
    ["marzo", { month: 3, weak: false }],
    ["abril", { month: 4, weak: false }],
    ["mayo", { month: 5, weak: false }],
    ["junio", { month: 6, weak: false }],
    ["julio", { month: 7, weak: false }],
    ["agosto", { month: 8, weak: false }],
    ["septiembre|setiembre", { month: 9, weak: false }],
    ["octubre", { month: 10, weak: false }],
    ["noviembre", { month: 11, weak: false }],
    ["diciembre", { month: 12, weak: false }],
    ["ene", { month: 1, weak: true }],
    ["feb", { month: 2, weak: true }],
    ["abr", { month: 4, weak: true }],
    ["may", { month: 5, weak: true }],
    ["jun", { month: 6, weak: true }],
    ["jul", { month: 7, weak: true }],
    ["ago", { month: 8, weak: true }],
    ["sept|sep", { month: 9, weak: true }],
    ["oct", { month: 10, weak: true }],
    ["nov", { month: 11, weak: true }],
    ["dic", { month: 12, weak: true }],
  ],
  coming: { entrante: true },
  beforeLast: {
    "antepasado|antepasada|penúltimo|penúltima|anterior al pasado": true,
  },
  beside: { "antes|después|de antes|de después": true },
  half: { "quincena|mitad": true },
  beforeDate: {
    "antes de|antes del|antes de la|antes de las|antes de los|anterior a|anterior al|previo a|previo al": true,
  },
  afterDate: {
    "después de|después del|después de la|después de las|después de los|tras|tras el|posterior a|siguiente a|siguiente al":
      "sure",
  },
  dayBeside: {
    "la víspera|víspera|en vísperas|vísperas": { days: -1 },
    "al día siguiente|el día siguiente": { days: 1 },
  },
  of: { "de|a": "plain", "del|de la|de las|de los|al": "definite" },
  definite: { "el|la|los|las": "any" },
  recurring: { "cada|todos los|todas las": "any", "entre semana|a diario|diariamente": "hours" },
  indefinite: {
    "cualquier|algún|algunos|ningún|ciertos|varios|muchos|la mayoría de los": true,
    "aquel|mismo|el mismo|otro": true,
  },
  sameTime: { "a esta hora|a la misma hora|misma hora": true },
  excluding: {
    "no|no el|nunca|nunca el|nunca en": "not",
    "excepto|excepto el|excepto los|menos el|menos los|salvo|salvo el|salvo los|cualquier día menos":
      "except",
  },
  changing: {
    "chino|china|lunar|ortodoxa|ortodoxo|judío|hábiles|hábil|laborables|laborable|laborales|sí y otro no|de cada dos|de cada tres": true,
  },
  weekend: { "fin de semana|finde|finde semana|weekend|fines de semana": true },
  holiday: holidays,
  this: { "este|esta|estos|estas": true },
  next: {
    "próximo|próxima|próximos|próximas|que viene|que vienen|siguiente|siguientes|que entra|que sigue": 1,
  },
  last: {
    "pasado|pasada|pasados|pasadas|último|última|últimos|últimas|anterior|anteriores": true,
  },
  weeksLater: { "en ocho": 1, "en quince": 2 },
  in: {
    "en|dentro de|en exactamente|en aproximadamente|dentro de exactamente|dentro de aproximadamente|el año|en el año|año|de aquí a|en menos de": true,
  },
  agoBefore: {
    "hace|hace justo|hace exactamente|hace casi|hace aproximadamente|hace como|hace ya": true,
  },
  agoAfter: { "atrás|antes": true },
  later: { "más tarde|después|desde ahora|desde hoy": true },
  from: { "de|desde|desde las|de las|a partir de|desde la|de la": "any", "del|desde el": "day" },
  between: { "entre|entre las|entre el|entre la": true },
  to: {
    "a|al|a las|a la|hasta|hasta las|hasta el|hasta la": true,
  },
  bound: {
    "antes|antes de|antes del|antes de las|antes de la|después de|después del|después de las|después de la|tras|hasta|hasta el|hasta las|a partir de|a partir del|a partir de las|para|para el|a más tardar|como muy tarde|como tarde|como máximo": true,
  },
  relative: {
    "después|más tarde|antes|siguiente|siguientes|anterior|posterior|mismo día|al otro día": true,
  },
  since: { "desde|desde el|desde las|desde la": "nearer" },
  edge: {
    "a primeros|principios|a principios|principio|comienzos|a comienzos|inicio|inicios|a inicios":
      "begin",
    "mediados|a mediados": "middle",
    "finales|a finales|final|a final|fines|a fines|fin|a fin": "end",
  },
  season: { invierno: 12, primavera: 3, verano: 6, otoño: 9 },
  at: {
    "a las|a la|sobre las|sobre la|hacia las|hacia la|a eso de las|a eso de la|como a las|tipo|@":
      "sure",
    "las|la": "loose",
  },
  rate: { por: true },
  forCount: { para: true },
  lasting: { "de retraso|de antelación|de espera|de viaje|de vuelo|de diferencia": true },
  person: { "persona|personas|adulto|adultos|adulta|niño|niños|niña|comensal|comensales": true },
  clockWord: { "mediodía|medio día": 12, "medianoche|media noche": 24 },
  exactly: { "en punto|exactamente": true },
  hourWord: { "hora|horas|hs|hrs|en punto|hs.": true },
  meridiem: { "am|a.m|a.m.|a. m.": 0, "pm|p.m|p.m.|p. m.": 12 },
  clockFraction: { media: 30, cuarto: 15 },
  before: { "para las|para la": true },
  zone: [
    ["hora local", { zone: localZone, capitals: false }],
    ["hora peninsular|hora española", { zone: "Europe/Madrid", capitals: false }],
    ["hora canaria", { zone: "Atlantic/Canary", capitals: false }],
    ["hora del este", { zone: "America/New_York", capitals: false }],
    ["hora del pacífico", { zone: "America/Los_Angeles", capitals: false }],
  ],
  zoneOf: { "hora de|hora del": true },
  onDay: { "hasta el|a partir del|antes del|después del|desde el|el día|día|del día|al día": true },
  on: { "el|el día|día|del|al|el dia": true },
  numbered: { "versión|versiones|v|capítulo|versículo|sección|página|artículo": true },
  rating: {
    "nota|notas|punto|puntos|estrella|estrellas|puntuación|puntúo|valoración|valoro|recomiendo|le doy|le damos|le pongo|le daría|le pondría": true,
  },
  wasBefore: { "era|eran|fue|fueron|estuvo": true },
  filler: {
    "a|al|el|la|los|las|de|del|de la|de el|por|por la|en|en la|en el|para|para el|a la|sobre|hacia|del día|día|de los|este|esta": true,
  },
  blocked: {
    "de la mañana a la noche|día y noche|de la noche a la mañana|de un día para otro|día a día|día tras día|más tarde": true,
    "por qué no|cómo no|si no": true,
    "buenas tardes|buenas noches|buenos días|buen día|feliz navidad|feliz año|buen fin de semana|felices pascuas|felices reyes|feliz fin de semana|feliz año nuevo": true,
    "un momento|un segundo": true,
  },
};

/** Spanish of Spain and America. */
export function spanish({ country = "ES" }: LocaleParts): LanguageRules {
  if (country === "ES") return { ...es, lexicon: european() };
  const local = pesoOf.get(country);
  const lexicon = local === undefined ? american() : withPeso(local);
  return pointCountries.has(country)
    ? { ...es, lexicon, decimal: ".", groups: [",", " "] }
    : { ...es, lexicon };
}

/** Countries that write `1,500.50`. */
const pointCountries: ReadonlySet<string> = new Set("DO GT HN MX NI PA PE PR SV US".split(" "));

/** Pesos other than the Mexican. */
const pesoOf: ReadonlyMap<string, string> = new Map([
  ["AR", "ARS"],
  ["CL", "CLP"],
  ["CO", "COP"],
  ["CU", "CUP"],
  ["DO", "DOP"],
  ["UY", "UYU"],
]);

/** The first meaning of a phrase counts. */
function withPeso(currency: string): LanguageRules["lexicon"] {
  return buildLexicon(
    { currency: { "peso|pesos": currency } },
    u.symbols,
    numbers,
    measures,
    dates,
  );
}

/** In America the dates of Mother's and Father's Day differ between countries. */
const american = lazyLexicon(u.symbols, numbers, measures, dates);

const european = lazyLexicon(u.symbols, numbers, measures, dates, {
  holiday: {
    "día de la madre": { month: 5, weekday: 7, rank: 1 },
    "día del padre": { month: 3, day: 19 },
  },
});

const es: Omit<LanguageRules, "lexicon"> = {
  decimal: ",",
  groups: [".", " "],
  monthFirst: false,
  andJoins: "tens",
  vigesimal: false,
  nextSkipsThisWeek: true,
  clock24: true,
  bareHours: true,
  dotOrdinals: false,
  minutesFollow: true,
  spacedMinutes: false,
  plainDays: true,
  weeksBeforeDay: false,
  modifierAfter: true,
  functionWords: spanishFunctionWords,
};
