/** Excel's enumerations in Office.js against the names of the file format, which the stored workbook uses. */

const pairs = (table: Record<string, string>): { toFile(name: string): string | undefined; toOffice(name: string): string } => {
  const back = new Map(Object.entries(table).map(([office, file]) => [file, office]));
  return { toFile: (name) => (Object.hasOwn(table, name) ? table[name] : undefined), toOffice: (name) => back.get(name) ?? name };
};

/** `Excel.HorizontalAlignment`. */
export const horizontal = pairs({ General: 'general', Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify', CenterAcrossSelection: 'centerContinuous', Distributed: 'distributed' });

/** `Excel.VerticalAlignment`. */
export const vertical = pairs({ Top: 'top', Center: 'center', Bottom: 'bottom', Justify: 'justify', Distributed: 'distributed' });

/** `Excel.RangeUnderlineStyle`. */
export const underline = pairs({ None: 'none', Single: 'single', Double: 'double', SingleAccountant: 'singleAccounting', DoubleAccountant: 'doubleAccounting' });

/** Operators of `Excel.ConditionalCellValueOperator` and `Excel.DataValidationOperator`. */
export const operator = pairs({
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan', LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual', LessThanOrEqual: 'lessThanOrEqual',
});

/** The file's one word for `Excel.BorderLineStyle` and `Excel.BorderWeight`. */
const BORDERS: readonly (readonly [file: string, style: string, weight: string])[] = [
  ['thin', 'Continuous', 'Thin'], ['medium', 'Continuous', 'Medium'], ['thick', 'Continuous', 'Thick'], ['hair', 'Continuous', 'Hairline'],
  ['dashed', 'Dash', 'Thin'], ['mediumDashed', 'Dash', 'Medium'], ['dashDot', 'DashDot', 'Thin'], ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'], ['mediumDashDotDot', 'DashDotDot', 'Medium'], ['dotted', 'Dot', 'Thin'], ['double', 'Double', 'Thick'], ['slantDashDot', 'SlantDashDot', 'Medium'],
];

/** File name for a style and weight; undefined for no line (`None`) or an unknown style. */
export function borderToFile(style: string, weight: string): string | undefined {
  return (BORDERS.find((b) => b[1] === style && b[2] === weight) ?? BORDERS.find((b) => b[1] === style))?.[0];
}

export function borderToOffice(file: string): { style: string; weight: string } {
  const found = BORDERS.find((b) => b[0] === file);
  return { style: found?.[1] ?? 'Continuous', weight: found?.[2] ?? 'Thin' };
}

/** `#RRGGBB` in upper case from `#rgb`, `rrggbb` or one of the names that HTML knows; undefined when it is none. */
export function colour(text: string): string | undefined {
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const digits = /^#?([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})$/.exec(text)?.[1];
  if (digits === undefined) return undefined;
  return `#${(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).toUpperCase()}`;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', lime: '#00FF00', blue: '#0000FF', yellow: '#FFFF00', orange: '#FFA500', gray: '#808080', grey: '#808080',
  silver: '#C0C0C0', maroon: '#800000', navy: '#000080', purple: '#800080', teal: '#008080', aqua: '#00FFFF', fuchsia: '#FF00FF', olive: '#808000', pink: '#FFC0CB',
};
