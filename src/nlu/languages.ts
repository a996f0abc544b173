/** A language that an application can have. */
export interface Language {
  /** Two or three letters, after ISO 639. */
  code: string;
  /** In English. */
  name: string;
}

/** The languages with locale data in Unicode (CLDR). */
const codes = `
  af agq ak am ar ars as asa ast az ba bas be bem bez bg bgc bho blo bm bn bo br brx bs
  bua ca ccp ce ceb cgg chr ckb cs csw cv cy da dav de dje doi dsb dua dyo dz ebu ee el en
  eo es et eu ewo fa ff fi fil fo fr fur fy ga gaa gd gl gsw gu guz gv ha haw he hi hr hsb
  hu hy ia id ie ig ii is it ja jgo jmc jv ka kab kam kde kea kgp khq ki kk kkj kl kln km
  kn ko kok ks ksb ksf ksh ku kw kxv ky lag lb lg lij lkt lmo ln lo lrc lt lu luo luy lv
  mai mas mer mfe mg mgh mgo mi mk ml mn mni mr ms mt mua my mzn naq nb nd nds ne nl nmg
  nn nnh no nqo nso nus nyn oc om or os pa pcm pl pms prg ps pt qu raj rm rn ro rof ru rw
  rwk sa sah saq sat sbp sc scn sd se seh ses sg shi shn si sk sl smn sn so sq sr st su sv
  sw syr szl ta te teo tg th ti tk tn to tok tr tt twq tyv tzm ug uk ur uz vai vec vi vmw
  vun wae wo xh xnr xog yav yi yo yrl yue za zgh zh zu
`;

let known: readonly Language[] | undefined;

/** The available languages, sorted by name. */
export function languages(): readonly Language[] {
  known ??= named(codes.trim().split(/\s+/));
  return known;
}

let names: Intl.DisplayNames | undefined;

/** The English name of a language; `undefined` if its code has none: any letters are a language in Java. */
export function languageName(code: string): string | undefined {
  // `Intl` throws for other codes, such as `null`.
  if (!/^[a-z]{2,3}$/.test(code)) return undefined;
  names ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return names.of(code);
}

function named(all: readonly string[]): Language[] {
  return all
    .map((code) => ({ code, name: languageName(code) ?? code }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
