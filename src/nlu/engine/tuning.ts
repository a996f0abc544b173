/** Training parameters. Absent: the default. */
export interface Tuning {
  /** Features of sentences that occur in fewer of them are ignored when intents are learned. */
  intentCutoff?: number;
  /** Features of words that occur fewer times are ignored when entities are learned. */
  entityCutoff?: number;
  /** Training effort for entities: 200 is the default, 400 twice as much. */
  entityIterations?: number;
}

/** The properties of Tock's engine `opennlp` that this engine supports, by part of the configuration. */
export const tuningProperties = [
  { part: "intentConfiguration", name: "Cutoff", sets: "intentCutoff", least: 0, most: 1_000_000 },
  { part: "entityConfiguration", name: "Cutoff", sets: "entityCutoff", least: 0, most: 1_000_000 },
  {
    part: "entityConfiguration",
    name: "Iterations",
    sets: "entityIterations",
    least: 1,
    most: 2_000,
  },
] as const satisfies readonly {
  part: string;
  name: string;
  sets: keyof Tuning;
  least: number;
  most: number;
}[];

/** Values of the default configuration, which change nothing. */
const usual: Required<Tuning> = { intentCutoff: 0, entityCutoff: 0, entityIterations: 200 };

type Parts = Partial<
  Record<(typeof tuningProperties)[number]["part"], { properties?: Record<string, string> }>
>;

/** The changes of a configuration; `undefined` for the default. */
export function readTuning(configuration: Parts | undefined): Tuning | undefined {
  const tuning: Tuning = {};
  for (const { part, name, sets } of tuningProperties) {
    const text = configuration?.[part]?.properties?.[name];
    const value = readCount(text);
    if (value !== null && value !== usual[sets]) tuning[sets] = value;
  }
  return Object.keys(tuning).length > 0 ? tuning : undefined;
}

/** The integer value of a property, or `null`. */
export function readCount(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : null;
}
