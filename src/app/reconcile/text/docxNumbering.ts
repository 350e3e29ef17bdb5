import { listNumber } from './listNumber';
import { attributeOf, childOf, childrenOf, isOn, nameOf, valueOf, type XmlNode } from './xml';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、`, `（%2）`. */
  readonly text: string;
  /** All its numbers are arabic, also those of the levels above. */
  readonly arabic: boolean;
}

/** A list and the level in it, 0-based. */
interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** Numbers paragraphs in the order in which they are asked for. */
export interface Numbering {
  /** What Word prints before a paragraph with these properties (`w:pPr`); `''` where it prints nothing. */
  readonly labelOf: (properties: XmlNode | undefined) => string;
}

/** @param numbering root of numbering.xml @param styles root of styles.xml; either may be missing in the file */
export function docxNumbering(numbering: XmlNode | undefined, styles: XmlNode | undefined): Numbering {
  const lists = listsOf(numbering);
  const places = stylePlaces(styles);
  /** Counters of each list, by level. Lists that share their form share their counters, as in Word. */
  const counters = new Map<string, number[]>();
  return {
    labelOf(properties) {
      const own = placeOf(childOf(properties, 'numPr'));
      const style = places.get(valueOf(properties, 'pStyle') ?? '');
      const place = own?.list === undefined ? style && { ...style, ...(own && { level: own.level }) } : { list: own.list, level: own.level };
      const list = place && lists.get(place.list);
      const level = place && list?.levels[place.level];
      if (!place || !list || !level) return '';
      const counter = counters.get(list.form) ?? [];
      counters.set(list.form, counter);
      counter[place.level] = (counter[place.level] ?? level.start - 1) + 1;
      counter.length = place.level + 1;
      const label = level.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const other = list.levels[at];
        return other ? listNumber(counter[at] ?? other.start, level.arabic ? 'decimal' : other.format) : '';
      });
      // Signs of their own before each item (•, ◆) are no words.
      if (level.format === 'bullet' || label === '') return '';
      return /[\p{L}\p{N}]$/u.test(label) || label.endsWith('.') ? `${label} ` : label;
    },
  };
}

function placeOf(numbered: XmlNode | undefined): { readonly list: string | undefined; readonly level: number } | undefined {
  return numbered && { list: valueOf(numbered, 'numId'), level: Number(valueOf(numbered, 'ilvl') ?? 0) };
}

interface List {
  /** Id of what the lists of this form share. */
  readonly form: string;
  readonly levels: readonly (Level | undefined)[];
}

function listsOf(numbering: XmlNode | undefined): ReadonlyMap<string, List> {
  const parts = numbering ? childrenOf(numbering) : [];
  const forms = new Map(parts.filter((part) => nameOf(part) === 'abstractNum').map((part) => [attributeOf(part, 'abstractNumId') ?? '', levelsOf(part)]));
  return new Map(
    parts.filter((part) => nameOf(part) === 'num').map((part) => {
      const [id, form] = [attributeOf(part, 'numId') ?? '', valueOf(part, 'abstractNumId') ?? ''];
      const levels = [...(forms.get(form) ?? [])];
      const overrides = childrenOf(part).filter((child) => nameOf(child) === 'lvlOverride');
      for (const override of overrides) {
        const at = Number(attributeOf(override, 'ilvl') ?? 0);
        const [level, start] = [childOf(override, 'lvl'), valueOf(override, 'startOverride')];
        const replaced = level ? levelOf(level) : levels[at];
        levels[at] = replaced && (start === undefined ? replaced : { ...replaced, start: Number(start) });
      }
      // One that begins anew counts by itself.
      return [id, { form: overrides.length > 0 ? `${form} ${id}` : form, levels }];
    }),
  );
}

function levelsOf(form: XmlNode): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const child of childrenOf(form)) if (nameOf(child) === 'lvl') levels[Number(attributeOf(child, 'ilvl') ?? 0)] = levelOf(child);
  return levels;
}

const levelOf = (level: XmlNode): Level => ({ start: Number(valueOf(level, 'start') ?? 1), format: valueOf(level, 'numFmt') ?? 'decimal', text: valueOf(level, 'lvlText') ?? '', arabic: isOn(level, 'isLgl') });

/** Style id → the list that its paragraphs belong to, its own or that of the style it is based on. */
function stylePlaces(styles: XmlNode | undefined): ReadonlyMap<string, ListPlace> {
  const all = new Map((styles ? childrenOf(styles) : []).filter((part) => nameOf(part) === 'style').map((style) => [attributeOf(style, 'styleId') ?? '', style]));
  const places = new Map<string, ListPlace>();
  for (const id of all.keys()) {
    const met = new Set<string>();
    let level: number | undefined;
    for (let at: string | undefined = id; at !== undefined && !met.has(at); at = valueOf(all.get(at), 'basedOn')) {
      met.add(at);
      const own = placeOf(childOf(childOf(all.get(at), 'pPr'), 'numPr'));
      level ??= own?.level;
      if (own?.list !== undefined) {
        places.set(id, { list: own.list, level: level ?? 0 });
        break;
      }
    }
  }
  return places;
}
