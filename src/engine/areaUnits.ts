/** 亩 in one of each unit of area, as cells and headers name them; superscripts are folded by NFKC. */
const MU: Readonly<Record<string, number>> = {
  亩: 1, 市亩: 1, 公顷: 15, ha: 15, hm2: 15, 平方公里: 1500, 平方千米: 1500, km2: 1500, 平方米: 0.0015, m2: 0.0015,
};

/** `公顷` → 15; `undefined` for what is no unit of area. */
export function muIn(unit: string): number | undefined {
  const name = unit.toLowerCase();
  return Object.hasOwn(MU, name) ? MU[name] : undefined;
}
