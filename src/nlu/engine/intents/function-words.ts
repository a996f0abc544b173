import { languageOf } from "../../locales.ts";
import type { Token } from "../text/tokens.ts";

/** Folded words that sentences of all subjects have: their lack in training says nothing about a sentence. */
const wordsByLanguage: Readonly<Record<string, string>> = {
  en:
    "about above after again all also am an and another any approximately are around as at away back be because been " +
    "before being below between both but by can cannot could did do does doing don down during each else ever every " +
    "exactly few for from get gets getting give go going got had has have he her here him his how if in into is it " +
    "its just last least less let like ll made make many max maximum may maybe me might min mine minimum more most " +
    "much must my need next no not now of off ok on once one only or other our out over per please re roughly same " +
    "shall she should since so some such than that the their them then there these they thing things this those " +
    "though through till to too under until up upon us use ve very want was we well were what when where which while " +
    "who whose why will with within without would yes yet you your",
  fr:
    "afin ah ai ainsi ait allait allez allons alors apres as au aucun aura aurai aurais aurait aurez auriez aurons " +
    "aussi autre aux avais avait avant avec avez avions avoir avons ben bien bon ca car ce cela celle celui ces cet " +
    "cette ceux chez combien comme comment cordialement dans de deja depuis des desole desolee deux devez devons " +
    "devrais dire dois doit doivent donc dont du elle elles en encore entre es est et etaient etait etes etre eu euh " +
    "eux faire fais fait faites faudra faut hein ici il ils jamais je jusque juste la le les leur leurs lors lui ma " +
    "madame mais malheureusement me meme mes mettre moi moins mon monsieur ne ni non nos notre nous ok on ont ou oui " +
    "par parce parmi pas pendant peu peut peux plus plutot possible possibles pour pourquoi pourrais pourrait " +
    "pourriez pouvez pouvoir prie puis puisque puisse qu quand que quel quelle quelles quelqu quelque quels qui quoi " +
    "rien sa sans se selon sera seraient serais serait seriez ses seulement si simplement soit son sont sous suis sur " +
    "svp ta tant te tel telle tes toi ton toujours tous tout toute toutes tres trop tu un une va vais vers veut veux " +
    "voila voir vont vos votre voudrais voulais vous vraiment y",
  de:
    "aber alle als also am an auch auf aus bei beim bin bis bitte da dann das dass dem den denn der des die dies diese " +
    "diesen dieser doch dort du durch ein eine einem einen einer eines er es etwas fur gegen geht gibt hab habe haben hat " +
    "hatte hier ich ihm ihn ihnen ihr ihre im immer in ins ist ja jetzt kann kannst kein keine konnen konnte konnten " +
    "machen man mehr mein meine meinem meinen meiner mich mir mit mochte mochten muss mussen nach nicht noch nun nur ob " +
    "oder ohne schon sehr sein seine sich sie sind so soll sollte uber um und uns unser unsere von vom vor war was wenn " +
    "wer werde werden wie wieder will wir wird wo wollen wollte wurde wurden zu zum zur",
  es:
    "al algo algun alguna ahora ante antes aqui asi aun bien cada como con cual cuando cuanto de del desde donde dos el " +
    "ella ellas ellos en entre era es esa ese eso esta estaba estan estar este esto estos estoy favor fue ha haber hace " +
    "hacer han hasta hay he ir la las le les lo los mas me mi mis mucho muy nada necesito ni no nos nosotros nuestra " +
    "nuestro o os otra otro para pero poco podemos podria porque puede puedo pues que quien quiero quisiera se sea ser si " +
    "sido sin sobre solo son soy su sus tambien tan te tengo tiene tienen todo todos tu tus un una uno unos usted va " +
    "vamos voy y ya yo",
};

const setsByLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(wordsByLanguage).map(([language, words]) => [language, new Set(words.split(" "))]),
);

const none: ReadonlySet<string> = new Set();

/**
 * The folded function words of a language.
 * @param language tag, `fr` or `fr_CA`
 */
export function functionWordsOf(language: string): ReadonlySet<string> {
  return setsByLanguage.get(languageOf(language)) ?? none;
}

/**
 * The words of a text that say what it is about.
 * @param language tag, `fr` or `fr_CA`
 */
export function contentWords(tokens: readonly Token[], language: string): Token[] {
  const functionWords = functionWordsOf(language);
  return tokens.filter(
    ({ kind, folded }) => kind === "word" && folded.length > 1 && !functionWords.has(folded),
  );
}
