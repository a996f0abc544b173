import type { Alternatives } from "./alternatives.ts";
import { type ChosenText, chooseText, firstLabel } from "./choose.ts";
import { formatMessage } from "./format.ts";
import type { Label, LabelContext, LabelValue, LocalizedText } from "./label.ts";

/** Where labels are kept; `src/store/answers/labels.ts`. */
export interface LabelStore {
  get(id: string): Promise<Label | undefined>;
  /** Keeps a label, unless there is one of its id. @returns the label that is kept */
  saveDefault(label: Label): Promise<Label>;
  /** Adds a text to a label, unless the label has one for this language by now. */
  addText(id: string, text: LocalizedText): Promise<void>;
  /** Counts one use. */
  use(label: Pick<Label, "_id" | "namespace">, context: LabelContext): void;
}

/** Text as the user gets it, written or spoken. */
export type SaidText = Pick<ChosenText, "text" | "voice">;

/** Puts the texts of bots into the language of the user. A label comes into being when it is used for the first time. */
export class Translator {
  readonly #labels: LabelStore;
  readonly #defaultLocale: string;
  readonly #alternatives: Alternatives;

  /**
   * @param defaultLocale language of default texts
   * @param alternatives what of them was said in which dialog
   */
  constructor(labels: LabelStore, defaultLocale: string, alternatives: Alternatives) {
    this.#labels = labels;
    this.#defaultLocale = defaultLocale;
    this.#alternatives = alternatives;
  }

  /**
   * The text of a label for a user, with its arguments filled in. A blank default text gives an empty one and no label.
   * @param dialogId the dialog in which no alternative is said twice before all were said; `null`: any may be
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
    // What another namespace calls so is not for this bot.
    return label.namespace === value.namespace ? label : first;
  }
}

/** What takes text and voice counts as text. */
function countedInterface({ interfaceType }: LabelContext): LabelContext["interfaceType"] {
  return interfaceType === "textAndVoiceAssistant" ? "textChat" : interfaceType;
}
