/**
 * Words that follow a date but are never counted by it: after `on the 8th` they leave a day, where `floor` does not.
 * Written without accents. Forms of `to be` are left out: `the 2nd is better`.
 */

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(" "));

export const englishFunctionWords = wordsOf(
  "yes no ok onwards onward please pls plz thanks thank thx cheers sorry instead already only too also actually rather anyway maybe perhaps then " +
    "though still just again i we you he she they it my our your with without but because so if when while as can could " +
    "will would do does did have has",
);

export const frenchFunctionWords = wordsOf(
  "oui non ok svp stp s merci desole desolee finalement plutot deja seulement aussi donc alors peut encore quand meme enfin sinon " +
    "je j on nous vous tu il elle ils elles me ma mon mes notre nos avec sans mais car parce puisque si comme que qui ou " +
    "possible",
);

export const germanFunctionWords = wordsOf(
  "ja nein ok bitte danke sorry stattdessen lieber schon nur auch doch eigentlich vielleicht dann noch wieder ich wir du ihr er sie " +
    "es man herum zuruck statt anstatt mein meine unser unsere mit ohne aber weil denn wenn als kann konnen konnte wurde mochte",
);

export const spanishFunctionWords = wordsOf(
  "gracias perdon mejor ya solo tambien entonces todavia finalmente quizas yo nosotros usted ustedes mi mis nuestro " +
    "nuestra con sin pero porque pues si como que quiero queremos puedo podemos favor",
);
