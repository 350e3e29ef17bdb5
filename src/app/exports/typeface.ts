import type { Face } from './layout';

/** GB/T 9704-2012: the fonts that offices have for it, best first, and what takes their place where they are not installed. */
export interface Typeface {
  readonly fonts: readonly [string, ...string[]];
  /** Points. */
  readonly size: number;
  readonly bold?: true;
}

const SONG: Typeface['fonts'] = ['方正小标宋简体', '小标宋', '华文中宋', 'STZhongsong', '宋体', 'SimSun'];
const HEI: Typeface['fonts'] = ['黑体', 'SimHei'];
const KAI: Typeface['fonts'] = ['楷体_GB2312', '楷体', 'KaiTi'];
const FANG: Typeface['fonts'] = ['仿宋_GB2312', '仿宋', 'FangSong'];

export const TYPEFACES: Readonly<Record<Face, Typeface>> = {
  title: { fonts: SONG, size: 22 },
  first: { fonts: HEI, size: 16 },
  second: { fonts: KAI, size: 16 },
  third: { fonts: FANG, size: 16, bold: true },
  body: { fonts: FANG, size: 16 },
};

/** 四号半角宋体. */
export const PAGE_NUMBER: Typeface = { fonts: ['宋体', 'SimSun'], size: 14 };

/** Points from line to line: 22 lines on the 225 mm between the margins. */
export const LINE_PITCH = 28.95;
