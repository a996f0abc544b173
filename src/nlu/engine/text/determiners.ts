/** Folded words before a noun or its adjective, but seldom before a name: `a nice room`, `with a bath`. */
export const determiners: ReadonlySet<string> = new Set(
  (
    "a an the my your our their his her this that some any no each every very so really quite too such with without " +
    "un une le la les des mon ma mes notre nos votre vos ce cet cette tres si trop plus assez avec sans " +
    "ein eine einen einem einer der die das den dem mein meine unser unsere sehr zu so mit ohne " +
    "el los las una mi mis nuestro nuestra este esta muy tan con sin"
  ).split(" "),
);

/** Folded words between a noun and what it is about: `the price of the room`, `instead of the third`. */
export const linkingWords: ReadonlySet<string> = new Set(
  "of the de du d ' la le l les des".split(" "),
);
