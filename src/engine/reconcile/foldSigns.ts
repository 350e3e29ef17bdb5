const SIGNS = /[\uFF05\uFF0A\uFF0B\uFF0D-\uFF19\uFF1E\uFF21-\uFF3A\uFF41-\uFF5A\uFF5E\uFE6A\u00A0\u2002-\u200A\u202F\u3000\t\u00D7\u2715\u2716\u2573\u25A0\u2588\u2010-\u2012\u2212]|(?<=[\uFF10-\uFF19])\uFF0C(?=[\uFF10-\uFF19])/g;
const OTHERS: Readonly<Record<string, string>> = { '﹪': '%', '×': '*', '✕': '*', '✖': '*', '╳': '*', '■': '*', '█': '*', '‐': '-', '‑': '-', '‒': '-', '−': '-', '，': ',' };

/**
 * The text with full-width digits, letters and signs of numbers in their plain form, blanks as ` ` and every sign that
 * blacks out as `*`; sign for sign, so that offsets stay (`foldText` may change the length).
 */
export function foldSigns(text: string): string {
  return text.replace(SIGNS, (sign) => {
    const code = sign.charCodeAt(0);
    return OTHERS[sign] ?? (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ');
  });
}
