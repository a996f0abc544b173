import type { LexiconTable, MeasureUnit, PartOfDay, SpanUnit } from "./lexicon.ts";

/**
 * Names of units as Duckling writes them, which Tock passes on:
 *
 * | dimension | units |
 * |---|---|
 * | distance | `millimetre` `centimetre` `metre` `kilometre` `inch` `foot` `yard` `mile` |
 * | volume | `millilitre` `centilitre` `decilitre` `litre` `hectolitre` `gallon` |
 * | temperature | `celsius` `fahrenheit`, `degree` where no scale is said |
 * | amount-of-money | `$` for dollars of no country (and bucks), `£` for pounds of no country, `cent` for cents alone, otherwise the ISO 4217 code: `EUR` `USD` `GBP` `CHF` `JPY` … |
 * | duration | none: seconds, minutes and hours of ISO-8601; a month has 30 days, a year 365 |
 *
 * `decilitre` is ours; Duckling has no name for it. Duckling calls a bare `m` the unit `m` and bucks `unknown`;
 * here they are `metre` and `$`.
 */
function distance(unit: string, size: number): MeasureUnit {
  return { dimension: "distance", unit, size };
}

function volume(unit: string, size: number): MeasureUnit {
  return { dimension: "volume", unit, size };
}

export const millimetre = distance("millimetre", 0.001);
export const centimetre = distance("centimetre", 0.01);
export const metre = distance("metre", 1);
export const kilometre = distance("kilometre", 1000);
export const inch = distance("inch", 0.0254);
export const foot = distance("foot", 0.3048);
export const yard = distance("yard", 0.9144);
export const mile = distance("mile", 1609.344);

export const millilitre = volume("millilitre", 0.001);
export const centilitre = volume("centilitre", 0.01);
export const decilitre = volume("decilitre", 0.1);
export const litre = volume("litre", 1);
export const hectolitre = volume("hectolitre", 100);
export const gallon = volume("gallon", 3.785411784);

/** Seconds of a duration, as in Duckling. */
export const secondsOf: Readonly<Record<SpanUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  quarter: 7_776_000,
  year: 31_536_000,
};

/** Hours of the parts of a day, as in Duckling. */
export const morning: PartOfDay = { from: 4, to: 12 };
export const lunch: PartOfDay = { from: 12, to: 14 };
export const afternoon: PartOfDay = { from: 12, to: 19 };
export const evening: PartOfDay = { from: 18, to: 24 };
export const night: PartOfDay = { from: 18, to: 24 };
/** Night hours: `heute Nacht`, `cette nuit`. */
export const smallHours: PartOfDay = { from: 22, to: 28 };
export const beforeDawn: PartOfDay = { from: 0, to: 6 };

export function span(unit: SpanUnit, count = 1): { unit: SpanUnit; count: number } {
  return { unit, count };
}

/** Spellings that all languages share. */
export const symbols: LexiconTable = {
  measure: [
    ["mm", millimetre],
    ["cm", centimetre],
    ["m", metre],
    ["km|kms", kilometre],
    ["ml", millilitre],
    ["cl", centilitre],
    ["dl", decilitre],
    ["l", litre],
    ["hl", hectolitre],
  ],
  currency: {
    $: "$",
    "€|eur|euro|euros": "EUR",
    "£": "£",
    "¥|jpy|yen": "JPY",
    "₹|inr": "INR",
    "₽|rub": "RUB",
    "₩|krw": "KRW",
    "usd|us$": "USD",
    gbp: "GBP",
    chf: "CHF",
    "cad|ca$|c$": "CAD",
    "aud|au$|a$": "AUD",
    "nzd|nz$": "NZD",
    cny: "CNY",
    sek: "SEK",
    nok: "NOK",
    dkk: "DKK",
    pln: "PLN",
    czk: "CZK",
    "mxn|mx$": "MXN",
    ars: "ARS",
    "brl|r$": "BRL",
    mad: "MAD",
    aed: "AED",
    try: "TRY",
    zar: "ZAR",
    "hkd|hk$": "HKD",
    "sgd|s$": "SGD",
  },
  subunit: { "¢": true },
  moneyScale: {
    k: 1e3,
    "m|mn|mln|mio": 1e6,
    "md|mds|mrd|mia|bn|b": 1e9,
  },
  scaledCurrency: [
    ["keur|teur", { scale: 1e3, currency: "EUR" }],
    ["meur|mioeur", { scale: 1e6, currency: "EUR" }],
    ["mdeur|mrdeur", { scale: 1e9, currency: "EUR" }],
    ["kusd|tusd", { scale: 1e3, currency: "USD" }],
    ["musd", { scale: 1e6, currency: "USD" }],
    ["kchf|tchf", { scale: 1e3, currency: "CHF" }],
    ["kgbp", { scale: 1e3, currency: "GBP" }],
  ],
  degree: { "°|º": true },
  scaleOfDegrees: { celsius: "celsius", fahrenheit: "fahrenheit" },
  suffix: { k: { value: 1e3 }, m: { value: 1e6, capital: true } },
  span: [
    ["h", span("hour")],
    ["min|mins", span("minute")],
    ["s|sec", span("second")],
  ],
  hourWord: { h: true },
  zone: [
    ["utc|gmt", { zone: "UTC", capitals: false }],
    ["z|ut", { zone: "UTC", capitals: true }],
    ["cet", { zone: "+01:00", capitals: true }],
    ["cest", { zone: "+02:00", capitals: true }],
    ["wet", { zone: "UTC", capitals: true }],
    ["west", { zone: "+01:00", capitals: true }],
    ["eet", { zone: "+02:00", capitals: true }],
    ["eest", { zone: "+03:00", capitals: true }],
    ["msk", { zone: "+03:00", capitals: true }],
    ["bst", { zone: "+01:00", capitals: true }],
    ["est", { zone: "-05:00", capitals: true }],
    ["edt", { zone: "-04:00", capitals: true }],
    ["et", { zone: "America/New_York", capitals: true }],
    ["cst", { zone: "-06:00", capitals: true }],
    ["cdt", { zone: "-05:00", capitals: true }],
    ["ct", { zone: "America/Chicago", capitals: true }],
    ["mst", { zone: "-07:00", capitals: true }],
    ["mdt", { zone: "-06:00", capitals: true }],
    ["mt", { zone: "America/Denver", capitals: true }],
    ["pst", { zone: "-08:00", capitals: true }],
    ["pdt", { zone: "-07:00", capitals: true }],
    ["pt", { zone: "America/Los_Angeles", capitals: true }],
    ["akst", { zone: "-09:00", capitals: true }],
    ["akdt", { zone: "-08:00", capitals: true }],
    ["hst", { zone: "-10:00", capitals: true }],
    ["brt", { zone: "-03:00", capitals: true }],
    ["art", { zone: "-03:00", capitals: true }],
    ["sgt", { zone: "+08:00", capitals: true }],
    ["hkt", { zone: "+08:00", capitals: true }],
    ["jst", { zone: "+09:00", capitals: true }],
    ["kst", { zone: "+09:00", capitals: true }],
    ["awst", { zone: "+08:00", capitals: true }],
    ["aest", { zone: "+10:00", capitals: true }],
    ["aedt", { zone: "+11:00", capitals: true }],
    ["nzst", { zone: "+12:00", capitals: true }],
    ["nzdt", { zone: "+13:00", capitals: true }],
    // India, Ireland or Israel
    ["ist", { zone: "", capitals: true }],
  ],
  ordinalSuffix: { "º|ª": true },
  quarter: { q1: 1, q2: 2, q3: 3, q4: 4 },
};
