import type { Question } from './question';
import { unitFit } from './units';
import type { Entry } from './vocabulary';

/** How many there are, whenever they were made: 现有制度56项, 制度总数达到56项. */
const STANDING = /现[有行存]|现共有|现已有|存量|保有|在库|库存|结存|(?:总数|总量|数量|规模)(?:已经?|也|现)?(?:达到?|增[至到]|增加[至到]|扩大[至到]|上升[至到]|突破)/u;
/** What was done of them makes a total one of the period: 新建制度总数达到12项. */
const DONE =
  /开展|召开|组织|举办|受理|收到|办理|办结|走访|参加|参与|参学|签订|签署|发现|查出|查处|查找|排查|收集|征求|新[增建订修]|制定|制修订|修订|废止|梳理|印发|刊发|编印|编发|编写|制作|拍摄|发布|发送|推送|公开|清理|学习|检查|谈话|约谈|处置|整改|完成|报销|采购|悬挂|布设|撰写/u;
/** What was taken in, handed on or looked through was made by others, or at another time. */
const TAKEN_IN = /观看|收看|播放|放映|展播|传阅|阅读|研读|转发|发放|分发|赠送|(?:清理|梳理|汇编|收录)(?=[^，。；]{0,8}制度)/u;
const MADE = ['部', '篇', '册', '本', '份', '套', '条', '期', '项'];
/** Unless it was made here as well: 编印并发放读本. */
const MADE_HERE = /编印|印制|编写|编发|自编|制作|拍摄|制定|修订|废止/u;
/** What there should be: 应建36份，已建33份. */
const DUE = /应[建签谈报参到办查盘收]/u;
/** Each of the units by itself, as it may be; 各支部共 is all of them. */
const EACH = /(?:^|[，。；：\s])(?:(?:全局|全系统|集团|机关|基层|所属|下属|直属)(?:的)?)?各(?:基层|下属|直属|所属|机关|国有)?(党支部|支部|党组织|党总支|党小组|科室|处室|股室|部门|单位|林场|苗圃|站所|管护站)(?!书记|负责|负责人|主要)([^，。；、：]*)$/u;
const ALL_OF_THEM = /共|累计|合计|总计|先后/u;
const APIECE = /均|都|分别|至少|平均/u;
const OCCASION = '次';
/** A sort by number or letter: 一类风险点, A级. That of a rank is one where some figure has it in its name. */
const SORT = /^(?:[ⅠⅡⅢⅣⅤA-Ea-e甲乙丙丁][类型级等]|[一二三四五六][类型])$/u;
const RANK = /^[一二三四五六][级等]$/u;
/** Units that are counted themselves, as where something was sent to them. */
const OFFICES = ['科室', '处室', '股室', '部门', '单位', '支部', '林场'];
const RECEIVING = /[到给由向]$/u;

/** Tells of an entry whether the words by the number say that it is counted in another way. */
export function countedOtherwise({ quantity: { unit }, window: { before, near, noun, lack }, known: { bags } }: Question): (entry: Entry) => boolean {
  // What there is, against what came in the period; of what is not done there is as much as there is.
  const isStock = lack === 'nothing' && STANDING.test(before) && !DONE.test(before);
  const takenIn = MADE_HERE.test(before) ? undefined : TAKEN_IN.exec(before)?.[0];
  const due = DUE.exec(before)?.[0];
  const each = eachIn(before);
  const isOccasion = each !== undefined && unitFit(unit, OCCASION) > 0.5;
  const sorts = [...near.keys()].filter((word) => SORT.test(word) || (RANK.test(word) && bags.has(word)));
  const offices = noun.filter((word) => OFFICES.includes(word));
  const areReceivers = offices.length > 0 && RECEIVING.test(before);
  return (entry) =>
    (isStock && entry.isFlow) ||
    (takenIn !== undefined && MADE.includes(entry.unit) && !entry.bag.has(takenIn)) ||
    (due !== undefined && !entry.bag.has(due)) ||
    // 各党支部召开组织生活会9次; not of 支部学习, which is what they did all together.
    (each !== undefined && (each.isApiece || (isOccasion && !entry.name.has(each.who)))) ||
    sorts.some((word) => !entry.bag.has(word)) ||
    (offices.length > 0 && !offices.some((word) => entry.unit.includes(word) || (areReceivers ? entry.name : entry.bag).has(word)));
}

function eachIn(before: string): { readonly who: string; readonly isApiece: boolean } | undefined {
  const [, who = '', deeds = ''] = (before.includes('各') ? EACH.exec(before) : undefined) ?? [];
  return who === '' || ALL_OF_THEM.test(deeds) ? undefined : { who: who.slice(-2), isApiece: APIECE.test(deeds) };
}
