/** `2,600.00 元`, `1,234 次`, `12.5`; the same in every locale. Money has two decimals, other numbers as many as they need (six at most). */
export function amountText(value: number, unit?: string): string {
  const money = unit === '元';
  const fixed = money ? value.toFixed(2) : String(Number(value.toFixed(6)));
  const [whole = '', fraction] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return unit === undefined ? number : `${number} ${unit}`;
}
