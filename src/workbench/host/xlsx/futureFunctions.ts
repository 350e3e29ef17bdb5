/**
 * Functions that came after Excel 2007. A file must write them with `_xlfn.`, or Excel and LibreOffice answer
 * #NAME?; in the workbook's own formulas they have no prefix.
 * Source: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula".
 */
const FUTURE = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHOOSECOLS
  CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
  EXPAND FILTERXML FLOOR.MATH FORMULATEXT HSTACK IFNA IFS IMAGE ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS
  MINIFS MODE.MULT MODE.SNGL MUNIT NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC
  PERMUTATIONA PHI QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS
  SKEW.P STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
  VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);
/** These have a second prefix too. */
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT', 'SORTBY']);

const CALL_OR_TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

/** A formula as the file has it; in and out without `=`. */
export function withPrefixes(formula: string): string {
  return formula.replace(CALL_OR_TEXT, (match, name: string | undefined) => {
    if (name === undefined) return match;
    if (WORKSHEET_ONLY.has(name.toUpperCase())) return `_xlfn._xlws.${name}`;
    return FUTURE.has(name.toUpperCase()) ? `_xlfn.${name}` : match;
  });
}

export const withoutPrefixes = (formula: string): string => formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, '');
