interface Card<File> {
  file?: File | null | undefined;
}

type Media<File> =
  | { type: "action" }
  | ({ type: "card" } & Card<File>)
  | { type: "carousel"; cards: readonly Card<File>[] };

type Answer<File> =
  | { answerType: "simple"; answers: readonly { mediaMessage?: Media<File> | null | undefined }[] }
  | { answerType: "message" | "builtin" | "script" };

interface Answered<File> {
  answers: readonly Answer<File>[];
}

interface Step<File> extends Answered<File> {
  children: readonly Step<File>[];
}

/** A story, stored or in a file of stories. */
interface Told<File> extends Answered<File> {
  mandatoryEntities: readonly Answered<File>[];
  steps: readonly Step<File>[];
}

/** The files of a story's cards. */
export function filesOf<File>({ answers, mandatoryEntities, steps }: Told<File>): File[] {
  const ofSteps = (list: readonly Step<File>[]): Answer<File>[] =>
    list.flatMap((step) => [...step.answers, ...ofSteps(step.children)]);
  const all = [
    ...answers,
    ...mandatoryEntities.flatMap((entity) => entity.answers),
    ...ofSteps(steps),
  ];
  return all.flatMap((answer) => {
    if (answer.answerType !== "simple") return [];
    return answer.answers.flatMap(({ mediaMessage: media }) => {
      if (!media || media.type === "action") return [];
      const cards = media.type === "card" ? [media] : media.cards;
      return cards.flatMap(({ file }) => file ?? []);
    });
  });
}
