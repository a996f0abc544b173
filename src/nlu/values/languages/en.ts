import type { LocaleParts } from "../../locales.ts";
import type { LanguageRules } from "../language.ts";
import { type LexiconTable, lazyLexicon, localZone } from "../lexicon.ts";
import * as u from "../units.ts";
import { holidays } from "./en-holidays.ts";
import { numbers } from "./en-numbers.ts";
import { englishFunctionWords } from "./function-words.ts";

const measures: LexiconTable = {
  banknote: {
    "fiver|fivers": { value: 5, currency: "£" },
    "tenner|tenners": { value: 10, currency: "£" },
  },
  more: { "more|extra|additional|further|full|whole|good|solid|short|long": true },
  span: [
    ["second|seconds|secs", u.span("second")],
    ["minute|minutes|min", u.span("minute")],
    ["hour|hours|hr|hrs", u.span("hour")],
    ["day|days", u.span("day")],
    ["night|nights", { ...u.span("day"), stay: true }],
    ["week|weeks|wk|wks", u.span("week")],
    ["fortnight|fortnights", u.span("week", 2)],
    ["month|months|mo", u.span("month")],
    ["quarter|quarters|qtr", u.span("quarter")],
    ["year|years|yr|yrs", u.span("year")],
    ["decade|decades", u.span("year", 10)],
  ],
  measure: [
    ["millimeter|millimeters|millimetre|millimetres", u.millimetre],
    ["centimeter|centimeters|centimetre|centimetres", u.centimetre],
    ["meter|meters|metre|metres", u.metre],
    ["kilometer|kilometers|kilometre|kilometres|klicks", u.kilometre],
    ["inch|inches|in", u.inch],
    ["foot|feet|ft", u.foot],
    ["yard|yards|yd|yds", u.yard],
    ["mile|miles|mi", u.mile],
    ["milliliter|milliliters|millilitre|millilitres|mls", u.millilitre],
    ["centiliter|centiliters|centilitre|centilitres", u.centilitre],
    ["deciliter|deciliters|decilitre|decilitres", u.decilitre],
    ["liter|liters|litre|litres", u.litre],
    ["hectoliter|hectoliters|hectolitre|hectolitres", u.hectolitre],
    ["gallon|gallons|gal|gals", u.gallon],
  ],
  currency: {
    "dollar|dollars|buck|bucks": "$",
    "us dollar|us dollars|american dollars": "USD",
    "canadian dollar|canadian dollars": "CAD",
    "australian dollar|australian dollars": "AUD",
    "pound|pounds|quid": "£",
    "pound sterling|pounds sterling": "GBP",
    "franc|francs|swiss franc|swiss francs": "CHF",
    "rupee|rupees|rs": "INR",
    "rouble|roubles|ruble|rubles": "RUB",
    yuan: "CNY",
    "peso|pesos": "MXN",
  },
  subunit: { "p|cent|cents|penny|pennies|pence": true },
  degree: { "degree|degrees|deg": true },
  scaleOfDegrees: { "centigrade|degrees c": "celsius" },
  belowZero: { "below zero|below|below freezing|under zero": true },
};

const dates: LexiconTable = {
  now: { "now|right now|just now|at the moment|immediately|asap": true },
  day: {
    "today|todays": 0,
    "tomorrow|tomorow|tommorow|tommorrow|tomorrows|tmrw|tmr|tomoz": 1,
    "yesterday|yesterdays": -1,
    "the next day|the following day|next day|the day after|day after": 1,
    "the day before|the previous day": -1,
    "the same day|same day": 0,
    "same day next week|the same day next week|this day next week|today next week": 7,
    "the day after tomorrow|day after tomorrow|overmorrow": 2,
    "the day before yesterday|day before yesterday": -2,
  },
  dayPart: [
    ["tonight|tonite|this night", { day: 0, part: u.evening }],
    [
      "last night|yesterday night|the night before|the evening before",
      { day: -1, part: u.evening },
    ],
    [
      "the next morning|next morning|the following morning|the morning after",
      { day: 1, part: u.morning },
    ],
    ["the next evening|the following evening", { day: 1, part: u.evening }],
  ],
  part: [
    ["first thing|first thing in the morning", { from: 6, to: 9 }],
    ["early morning|morning|mornings", u.morning],
    ["late morning", { from: 10, to: 12 }],
    ["early afternoon", { from: 12, to: 15 }],
    ["late afternoon", { from: 16, to: 19 }],
    ["early evening", { from: 18, to: 21 }],
    ["late evening", { from: 21, to: 24 }],
    ["lunch|lunchtime|lunch time", u.lunch],
    ["afternoon|afternoons", u.afternoon],
    ["evening|evenings", u.evening],
    ["night|nights", u.night],
  ],
  weekday: [
    ["monday", { weekday: 1, weak: false }],
    ["mondays", { weekday: 1, weak: false, recurs: true }],
    ["tuesday", { weekday: 2, weak: false }],
    ["tuesdays", { weekday: 2, weak: false, recurs: true }],
    ["wednesday|wendesday|wensday", { weekday: 3, weak: false }],
    ["wednesdays", { weekday: 3, weak: false, recurs: true }],
    ["thursday", { weekday: 4, weak: false }],
    ["thursdays", { weekday: 4, weak: false, recurs: true }],
    ["friday", { weekday: 5, weak: false }],
    ["fridays", { weekday: 5, weak: false, recurs: true }],
    ["saturday", { weekday: 6, weak: false }],
    ["saturdays", { weekday: 6, weak: false, recurs: true }],
    ["sunday", { weekday: 7, weak: false }],
    ["sundays", { weekday: 7, weak: false, recurs: true }],
    ["mon", { weekday: 1, weak: true }],
    ["tue|tues", { weekday: 2, weak: true }],
    ["wed|weds", { weekday: 3, weak: true }],
    ["thu|thur|thurs", { weekday: 4, weak: true }],
    ["fri", { weekday: 5, weak: true }],
    ["sat", { weekday: 6, weak: true }],
    ["sun", { weekday: 7, weak: true }],
  ],
  month: [
    ["january", { month: 1, weak: false }],
    ["february|febuary", { month: 2, weak: false }],
    ["march", { month: 3, weak: true }],
    ["april", { month: 4, weak: false }],
    ["may", { month: 5, weak: true }],
    ["june", { month: 6, weak: false }],
    ["july", { month: 7, weak: false }],
    ["august", { month: 8, weak: false }],
    ["september", { month: 9, weak: false }],
    ["october", { month: 10, weak: false }],
    ["november", { month: 11, weak: false }],
    ["december", { month: 12, weak: false }],
    ["jan", { month: 1, weak: true }],
    ["feb", { month: 2, weak: true }],
    ["mar", { month: 3, weak: true }],
    ["apr", { month: 4, weak: true }],
    ["jun", { month: 6, weak: true }],
    ["jul", { month: 7, weak: true }],
    ["aug", { month: 8, weak: true }],
    ["sep|sept", { month: 9, weak: true }],
    ["oct", { month: 10, weak: true }],
    ["nov", { month: 11, weak: true }],
    ["dec", { month: 12, weak: true }],
  ],
  weekend: { "weekend|week end|weekends": true },
  coming: { "coming|upcoming": true },
  beforeLast: { "before last|but one": true },
  gone: { "gone|just gone": true },
  beside: { "before|after|before that|after that": true },
  half: { "half|half of": true },
  beforeDate: { "before|prior to|ahead of|preceding|until|till": true },
  afterDate: { "after|following|past": "sure" },
  dayBeside: {
    "the eve|eve": { days: -1 },
  },
  of: { "of|before": "plain", "of the": "definite" },
  definite: { the: "one of many" },
  recurring: {
    "every|each|every other": "any",
    "all|all the": "weekdays",
    "weekdays|on weekdays|daily|nightly": "hours",
  },
  workdays: {
    "working day|working days|business day|business days|workdays|work days|banking days": true,
  },
  indefinite: {
    "any|any given|some|most|no|certain|alternate|many|other|the other|another|same|the same": true,
  },
  sameTime: { "this time|same time|the same time|at the same time|at this time": true },
  excluding: {
    "not|not on|never|never on": "not",
    "except|except on|anytime but|any time but|any day except|except for|but not|but not on|anything but|any day but|other than":
      "except",
  },
  holiday: holidays,
  this: { "this|current|this coming|this present": true },
  next: { "next|following|the following": 1, "after next": 2 },
  last: { "last|past|previous|this past": true },
  weeksLater: { "week|in a week": 1, fortnight: 2 },
  in: {
    "in|within|during|in about|in exactly|in just|in only|in roughly|in approximately|the year|in the year|year": true,
  },
  agoAfter: { "ago|back|earlier|before that": true },
  later: { "from now|later|from today|hence|after that": true },
  from: { "from|starting from": "any" },
  between: { between: true },
  to: { "to|till|til|until|untill|through|thru|up to|up until|up till": true },
  bound: {
    "before|after|until|till|up to|up until|up till|by|from|starting|starting from|not before|no later than|later than|earlier than|as of|past": true,
  },
  relative: {
    "later|after|after that|before|before that|earlier|afterwards|following|previous|same day|the next day|next day": true,
  },
  since: { "since|ever since": "past" },
  edge: {
    "beginning of|the beginning of|start of|the start of|early|early in": "begin",
    "middle of|the middle of|mid": "middle",
    "end of|the end of|late|late in": "end",
  },
  season: { winter: 12, spring: 3, summer: 6, "autumn|fall": 9 },
  at: { "at|@|at about|at around|at like|around": "sure" },
  forCount: { for: true },
  person: { "person|persons|people|adult|adults|child|children|kid|kids|guest|guests": true },
  clockWord: { "noon|midday|mid day": 12, midnight: 24 },
  hourWord: { "o'clock|oclock|o clock|ish": true },
  exactly: { "sharp|exactly|on the dot|ish": true },
  meridiem: {
    "am|a.m|a.m.|a m|in the am|a": 0,
    "pm|p.m|p.m.|p m|in the pm|p": 12,
  },
  clockFraction: { "half|a half": 30, "quarter|a quarter": 15 },
  past: { "past|after": true },
  before: { "to|til|till|before": true },
  halfPast: { half: true },
  zone: [
    ["est|eastern standard time", { zone: "-05:00", capitals: false }],
    ["edt|eastern daylight time", { zone: "-04:00", capitals: false }],
    ["eastern time|eastern", { zone: "America/New_York", capitals: false }],
    ["cst|central standard time", { zone: "-06:00", capitals: false }],
    ["cdt|central daylight time", { zone: "-05:00", capitals: false }],
    ["central time", { zone: "America/Chicago", capitals: false }],
    ["mountain standard time", { zone: "-07:00", capitals: false }],
    ["mountain daylight time", { zone: "-06:00", capitals: false }],
    ["mountain time", { zone: "America/Denver", capitals: false }],
    ["pst|pacific standard time", { zone: "-08:00", capitals: false }],
    ["pdt|pacific daylight time", { zone: "-07:00", capitals: false }],
    ["pacific time|pacific", { zone: "America/Los_Angeles", capitals: false }],
    ["cet|central european time", { zone: "+01:00", capitals: false }],
    ["cest|central european summer time", { zone: "+02:00", capitals: false }],
    ["bst|british summer time", { zone: "+01:00", capitals: false }],
    ["jst|japan standard time", { zone: "+09:00", capitals: false }],
    ["india standard time|indian standard time", { zone: "+05:30", capitals: false }],
    ["local time|my time|our time", { zone: localZone, capitals: false }],
    ["zulu|zulu time|greenwich mean time|utc time|gmt time", { zone: "UTC", capitals: false }],
  ],
  zoneOfPlace: { time: true },
  on: { "on|on the|by the|the": true },
  onDay: { "on the|by the|until the|till the|before the|after the|from the|since the": true },
  possessive: { "'s": true },
  street: {
    "street|st|avenue|ave|road|rd|lane|boulevard|blvd|square|drive|court|terrace|crescent": true,
  },
  numbered: {
    "version|versions|v|release|chapter|chapters|verse|section|page|ratio|ratio is": true,
  },
  rating: {
    "rate|rated|rates|rating|ratings|score|scored|scores|mark|marks|grade|graded|grades|stars|points|review|reviews|recommend": true,
    "i give|i'd give|i would give|give it|give this|gave it|gave this|a solid": true,
  },
  wasBefore: { "was|were": true },
  filler: {
    "at|on|of|the|in the|of the|in|on the|for the|for|around|about|early|early in the|late|late in the|at about|during the": true,
  },
  blocked: {
    "second to last|second-to-last|second last|third to last|third last|next to last": true,
    "wait a second|just a second|one second|a second please|a second pls|hold on a second|give me a second|a split second": true,
    "2nd to last|3rd to last|2nd last|12 days of christmas|twelve days of christmas": true,
    "from morning to night|from morning till night|from morning until night|day and night": true,
    "day after day|day by day|from one day to the next|day in day out|year after year": true,
    "no one|one another|which one|that one|any one|every one|each one|another one|second to none": true,
    "why not|how about not|if not": true,
    "on another day|to another day|come another day|arrive another day|leave another day|go another day|travel another day|it another day|do another day|try another day|choose another day|pick another day": true,
    "chinese new year|lunar new year|jewish new year|orthodox easter|orthodox christmas|super bowl sunday|bank holiday monday": true,
    "merry christmas|merry xmas|happy christmas|happy easter|happy new year|happy halloween|happy thanksgiving|happy valentine's day|happy mother's day|happy father's day": true,
    "good morning|good afternoon|good evening|good night|good day|have a nice day|have a good day|have a nice weekend": true,
  },
};

const monthFirst: ReadonlySet<string> = new Set(["US", "PH", "CA"]);

/** English; `4/2` is 2 April unless the country writes the day first. */
export function english({ country = "US" }: LocaleParts): LanguageRules {
  const lexicon = country === "GB" || country === "IE" ? british : american;
  return {
    ...en,
    lexicon: country === "CA" ? canadian() : lexicon(),
    monthFirst: monthFirst.has(country),
  };
}

const mothersDay = "mother's day|mothers day|mothers' day";

const american = lazyLexicon(u.symbols, numbers, measures, dates, {
  informalMoney: { grand: "$" },
  holiday: { [mothersDay]: { month: 5, weekday: 7, rank: 2 } },
});

/** Days with another date than in the United States come first. */
const british = lazyLexicon(
  {
    informalMoney: { grand: "£" },
    holiday: { [mothersDay]: { easter: -21 }, "mothering sunday": { easter: -21 } },
  },
  u.symbols,
  numbers,
  measures,
  dates,
);

const canadian = lazyLexicon(
  {
    informalMoney: { grand: "$" },
    holiday: {
      [mothersDay]: { month: 5, weekday: 7, rank: 2 },
      "thanksgiving|thanksgiving day": { month: 10, weekday: 1, rank: 2 },
      "canada day": { month: 7, day: 1 },
    },
  },
  u.symbols,
  numbers,
  measures,
  dates,
);

const en: Omit<LanguageRules, "lexicon" | "monthFirst"> = {
  decimal: ".",
  groups: [",", " "],
  andJoins: "hundreds",
  vigesimal: false,
  nextSkipsThisWeek: true,
  clock24: false,
  bareHours: true,
  dotOrdinals: false,
  minutesFollow: false,
  spacedMinutes: true,
  plainDays: false,
  weeksBeforeDay: true,
  modifierAfter: false,
  functionWords: englishFunctionWords,
};
