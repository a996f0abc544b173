import type { Alternatives } from "./alternatives.ts";
import { type ChosenText, chooseText, firstLabel } from "./choose.ts";
import { formatMessage } from "./format.ts";
import type { Label, LabelContext, LabelValue, LocalizedText } from "./label.ts";

/** Port of labels; implemented in `src/store/answers/labels.ts`. */
export interface LabelStore {
  get(id: string): Promise<Label | undefined>;
  /**
   * Stores a label unless its id exists.
   * @returns the stored label
   */
  saveDefault(label: Label): Promise<Label>;
  /** Adds a text to a label unless the label has a text for this language. */
  addText(id: string, text: LocalizedText): Promise<void>;
  /** Counts one use. */
  use(label: Pick<Label, "_id" | "namespace">, context: LabelContext): void;
}

/** Text for the user, written or spoken. */
export type SaidText = Pick<ChosenText, "text" | "voice">;

/**
 * Translates the texts of bots into the language of the user. A label is created when it is used for the first time.
 */
export class Translator {
  readonly #labels: LabelStore;
  readonly #defaultLocale: string;
  readonly #alternatives: Alternatives;

  /**
   * @param defaultLocale language of default texts
   * @param alternatives the alternatives used in each dialog
   */
  constructor(labels: LabelStore, defaultLocale: string, alternatives: Alternatives) {
    this.#labels = labels;
    this.#defaultLocale = defaultLocale;
    this.#alternatives = alternatives;
  }

  /**
   * The text of a label for a user, with its arguments. A blank default text gives an empty text and no label.
   * @param dialogId the dialog in which no alternative is repeated before all were used; `null`: no restriction
   */
  async translate(
    value: LabelValue,
    context: LabelContext,
    dialogId: string | null,
  ): Promise<SaidText> {
    if (value.defaultLabel.trim() === "") return { text: "" };
    const label = await this.#labelOf(value, context);
    this.#labels.use(
      { _id: value.key, namespace: value.namespace },
      { ...context, interfaceType: countedInterface(context) },
    );
    const { text, voice, missing } = chooseText(label, value.defaultLabel, context, (found) =>
      this.#alternatives.choose(dialogId, label._id, found),
    );
    if (missing) await this.#labels.addText(label._id, missing);
    const filled = (said: string) => formatMessage(said, value.args, context.locale);
    return { text: filled(text), ...(voice === undefined ? {} : { voice: filled(voice) }) };
  }

  async #labelOf(value: LabelValue, context: LabelContext): Promise<Label> {
    const first = firstLabel(value, context, this.#defaultLocale);
    const label = (await this.#labels.get(value.key)) ?? (await this.#labels.saveDefault(first));
    // Labels of other namespaces are not used.
    return label.namespace === value.namespace ? label : first;
  }
}

/** An interface that supports text and voice counts as text. */
function countedInterface({ interfaceType }: LabelContext): LabelContext["interfaceType"] {
  return interfaceType === "textAndVoiceAssistant" ? "textChat" : interfaceType;
}
