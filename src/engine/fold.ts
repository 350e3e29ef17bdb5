const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const FULL_WIDTH_WORD = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const BLANKS = /\s+/g;
const NOT_A_WORD = /[\s\p{P}\p{S}]+/gu;
/** A name of two to four characters, set apart with blanks to fill its cell. */
const SPACED_NAME = /^\p{Script=Han}(?:\s*\p{Script=Han}){1,3}$/u;

function joinName(text: string): string {
  return text.length <= 10 && /\s/.test(text) && SPACED_NAME.test(text) ? text.replace(BLANKS, '') : text;
}

/** The form in which words are kept and compared: NFKC, nothing invisible, no blanks around it or within a short name. */
export function foldText(text: string): string {
  return joinName(text.normalize('NFKC').replace(INVISIBLE, '').trim());
}

/** The same words written tidily: as `foldText`, but full-width punctuation, which is proper in Chinese, stays. */
export function tidyText(text: string): string {
  return joinName(
    text.replace(INVISIBLE, '').trim().replace(FULL_WIDTH_WORD, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  );
}

/** Folded and without any blank. */
export function foldClosed(text: string): string {
  return foldText(text).replace(BLANKS, '');
}

/** What is left for loose matching: letters and digits only, case ignored. */
export function looseKey(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(NOT_A_WORD, '').toLowerCase();
}

const MISSING = /^(?:[-‐‑‒–—―−ー─]+|\/|无|N\/A)$/i;

/** True where a text of Chinese characters or ASCII letters and digits can't be a sign for nothing; quick. */
function isOrdinary(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff && code !== WU) || (code >= 0x30 && code <= 0x7a && code !== 0x4e && code !== 0x6e);
}
const WU = '无'.charCodeAt(0);

/** Blank, `-`, `—`, `/`, `无`, `N/A`: nothing is meant to stand here. */
export function isMissingSign(text: string): boolean {
  if (isOrdinary(text.charCodeAt(0))) return false;
  if (text.length > 12) return text.trim() === '';
  const folded = text.normalize('NFKC').replace(INVISIBLE, '').replace(BLANKS, '');
  return folded === '' || MISSING.test(folded);
}

/** Chinese characters, ASCII, 、。《》【】〔〕 and curly quotes are their own NFKC form. */
const OWN_FORM = new Uint8Array(65_536).fill(1, 0x4e00, 0xa000).fill(1, 0x21, 0x7f).fill(1, 0x3001, 0x3016).fill(1, 0x2018, 0x201e);
OWN_FORM[0x2014] = OWN_FORM[0xb7] = 1;

/** True for words that fold to themselves; quick, since almost every cell is one. */
export function isPlain(text: string): boolean {
  const length = text.length;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (OWN_FORM[code] === 1 || (code === 0x20 && at > 0 && at < length - 1 && length > 10)) continue;
    return foldText(text) === text;
  }
  return true;
}
