import fc from 'fast-check';
import { figureText } from '../../../src/engine/figureText';
import { findQuantities } from '../../../src/engine/reconcile/findQuantities';
import type { Quantity } from '../../../src/model/claim';
import type { Approximation } from '../../../src/model/figure';
import { trackers } from '../../../src/trackers';

type Row = readonly [text: string, ...found: (readonly [number: string, value: number | null, unit: string, ...more: (string | number)[]])[]];

/** Number, value and unit of each, then upper end, approximation, 脱敏 and 其中 where there are. */
function summary({ text, value, unit, upTo, approximate, redacted, part }: Quantity): (string | number | null)[] {
  return [text, value, unit, ...[upTo, approximate, redacted && 'redacted', part && 'part'].filter((item) => item !== undefined)];
}

const expectFound = (text: string, found: readonly unknown[]) => expect(findQuantities(text).map(summary)).toEqual(found);
const rowsOf = (rows: readonly Row[]) => rows.map(([text, ...found]) => [text, found] as const);

describe('a quantity is found with number, value and measure word', () => {
  test.each(rowsOf([
    ['开展党组会议学习14次', ['14', 14, '次']],
    ['学习１４次', ['１４', 14, '次']],
    ['刊发稿件 2003 篇', ['2003', 2003, '篇']],
    ['刊发稿件2 003篇', ['2 003', 2003, '篇']],
    ['排查3条规定、5条线索', ['3', 3, '条'], ['5', 5, '条']],
    ['百分之五的3名录用人员', ['五', 5, '%'], ['3', 3, '名']],
    ['登记资产1,286件', ['1,286', 1286, '件']],
    ['支出１，２３４，５６７．８０元', ['１，２３４，５６７．８０', 1_234_567.8, '元']],
    ['支出1，234元', ['1，234', 1234, '元']],
    ['整改十二项', ['十二', 12, '项']],
    ['培训一百二十三人', ['一百二十三', 123, '人']],
    ['帮扶一百二户', ['一百二', 120, '户']],
    ['拨付二百五十元', ['二百五十', 250, '元']],
    ['两名干部', ['两', 2, '名']],
    ['召开三次党组会', ['三', 3, '次']],
    ['造林12.6万亩', ['12.6万', 126_000, '亩']],
    ['走访9村333户', ['9', 9, '村'], ['333', 333, '户']],
    ['对24个基层党组织', ['24', 24, '个']],
    ['6个大方面35小项', ['6', 6, '个'], ['35', 35, '小项']],
    ['六大方面', ['六', 6, '大']],
    ['组织12场次', ['12', 12, '场次']],
    ['5种植物，8人大会', ['5', 5, '种'], ['8', 8, '人']],
    ['防火带3.5km', ['3.5', 3.5, 'km']],
    ['有2个季度未开展', ['2', 2, '个']],
    ['平均用时23.4天', ['23.4', 23.4, '天']],
    ['平均积分89.5分', ['89.5', 89.5, '分']],
    ['增长1.5倍', ['1.5', 1.5, '倍']],
  ]))('%s', expectFound);
});

describe('a measure word in brackets behind a number or its name, or in the head of a list, is the number\'s', () => {
  test.each(rowsOf([
    ['学习情况：15（次），走访农户333(户)', ['15', 15, '次'], ['333', 333, '户']],
    ['报销30.5（万元）', ['30.5', 305_000, '元']],
    ['租金实收（万元）30.5，应收（万元）：36', ['30.5', 305_000, '元'], ['36', 360_000, '元']],
    ['学习次数：党组14、中心组4；走访户数：农户333', ['14', 14, '次'], ['4', 4, '次'], ['333', 333, '户']],
    ['谈话人次：谈心谈话46、任前谈话5', ['46', 46, '人次'], ['5', 5, '人次']],
    ['参加人数（人）：党员1,012，群众8。', ['1,012', 1012, '人'], ['8', 8, '人']],
    // What does not say what it counts ends the list; 次年 is no measure word.
    ['学习次数：党组14、见附件3、中心组4', ['14', 14, '次']],
    ['走访9（次年）'],
  ]))('%s', expectFound);
});

describe('a number in a cell of a pasted table has the measure word of its row or column', () => {
  test.each(rowsOf([
    ['项目\t单位\t数量\n党组会议学习\t次\t14', ['14', 14, '次']],
    ['租金清收率\t%\t84.7\t', ['84.7', 84.7, '%']],
    ['应收租金（万元）\t８.82', ['８.82', 88_200, '元']],
    ['指标\t数量（份）\n廉政承诺书\t1,115', ['1,115', 1115, '份']],
    ['党组会\t15次', ['15', 15, '次']],
    ['合计\t\t17\n共计：17', ['17', 17, '']],
    ['监督检查\t次\t28\t含节前检查8次', ['28', 28, '次'], ['8', 8, '次', 'part']],
    // Which of two is the figure, nobody can say; but the year before and the plan are not.
    ['党组会\t次\t8\t7'],
    ['指标\t单位\t上年同期\t本期\t全年计划\n党组会\t次\t13\t15\t24', ['15', 15, '次']],
    // No measure word, no figure.
    ['序号\t项目\t单位\t数量\n1\t党组会\t次\t15', ['15', 15, '次']],
    ['联系人\t办公室\t3120056'],
    ['党组会\t15'],
  ]))('%s', expectFound);

  test('and the words that its row begins with', () => {
    expect(findQuantities('党组会议学习（场次）\t14\n谈心谈话\t人次\t46').map(({ subject }) => subject)).toEqual(['党组会议学习', '谈心谈话']);
  });
});

describe('money is in 元', () => {
  test.each(rowsOf([
    ['原值187.93万元', ['187.93万', 1_879_300, '元']],
    ['原值187.93 万元', ['187.93 万', 1_879_300, '元']],
    ['成交1.2亿元', ['1.2亿', 120_000_000, '元']],
    ['租金三千万元', ['三千万', 30_000_000, '元']],
    ['一百二十多万元', ['一百二十多万', 1_200_000, '元', 'over']],
    ['120余万元', ['120余万', 1_200_000, '元', 'over']],
    ['3万余元', ['3万', 30_000, '元', 'over']],
    ['近百万元', ['百万', 1_000_000, '元', 'near']],
    ['每名党员200元', ['200', 200, '元']],
    ['金额￥1,234.50。', ['1,234.50', 1234.5, '元']],
    ['省级配套3000万、', ['3000万', 30_000_000, '']],
  ]))('%s', expectFound);
});

describe('shares are percentages', () => {
  test.each(rowsOf([
    ['整改率96.5%', ['96.5', 96.5, '%']],
    ['整改率９６％', ['９６', 96, '%']],
    ['占百分之三十', ['三十', 30, '%']],
    ['占百分之九十六点五', ['九十六点五', 96.5, '%']],
    ['占千分之五', ['五', 0.5, '%']],
    ['占三成', ['三', 30, '%']],
    ['占八成五', ['八成五', 85, '%']],
    ['百分之百', ['百', 100, '%']],
    ['占1/4，', ['1/4', 25, '%']],
    ['占三分之一', ['三分之一', 33.33, '%']],
    ['成灾率3‰', ['3', 0.3, '%']],
    ['三分之二的支部', ['三分之二', 66.67, '%']],
    ['提高3个百分点', ['3', 3, '个百分点']],
    ['提高2.1百分点', ['2.1', 2.1, '百分点']],
    ['增长-2.1%', ['-2.1', -2.1, '%']],
  ]))('%s', expectFound);
});

describe('approximate numbers say how', () => {
  test.each(rowsOf([
    ['走访90多人次', ['90', 90, '人次', 'over']],
    ['教育900余人次', ['900', 900, '人次', 'over']],
    ['近百篇', ['百', 100, '篇', 'near']],
    ['近100篇', ['100', 100, '篇', 'near']],
    ['约50次', ['50', 50, '次', 'about']],
    ['大约五十次', ['五十', 50, '次', 'about']],
    ['50户左右', ['50', 50, '户', 'about']],
    ['五十人上下', ['五十', 50, '人', 'about']],
    ['将近30个', ['30', 30, '个', 'near']],
    ['逾30%', ['30', 30, '%', 'over']],
    ['百余份', ['百', 100, '份', 'over']],
    ['上千人次', ['千', 1000, '人次', 'over']],
    ['十几个', ['十', 10, '个', 'over']],
    ['二十来个', ['二十', 20, '个', 'about']],
    ['抽查30%以上', ['30', 30, '%', 'over']],
    ['不少于4次', ['4', 4, '次', 'over']],
    ['至少开展4次', ['4', 4, '次', 'over']],
    ['至少再谈5人次', ['5', 5, '人次', 'over']],
    ['超过5次', ['5', 5, '次', 'over']],
    ['不超过200元', ['200', 200, '元', 'near']],
    ['不到30人', ['30', 30, '人', 'near']],
  ]))('%s', expectFound);

  test.each(rowsOf([
    ['节约5万元', ['5万', 50_000, '元']],
    ['最近3次', ['3', 3, '次']],
    ['其余3个', ['3', 3, '个']],
    ['通过3项', ['3', 3, '项']],
  ]))('%s is exact', expectFound);
});

describe('a range has two ends and one span', () => {
  test.each(rowsOf([
    ['3至5次', ['3至5', 3, '次', 5]],
    ['3-5次', ['3-5', 3, '次', 5]],
    ['３～５次', ['３～５', 3, '次', 5]],
    ['3—5次', ['3—5', 3, '次', 5]],
    ['三到五次', ['三到五', 3, '次', 5]],
    ['3次至5次', ['3次至5', 3, '次', 5]],
    ['30%—40%', ['30%—40', 30, '%', 40]],
    ['10-20万元', ['10-20万', 100_000, '元', 200_000]],
    ['5万元至8万元', ['5万元至8万', 50_000, '元', 80_000]],
    ['七八十人', ['七八十', 70, '人', 80, 'about']],
    ['百分之五至百分之八', ['五至百分之八', 5, '%', 8]],
    ['一到两次', ['一到两', 1, '次', 2]],
    ['由3次增加到5次', ['3', 3, '次'], ['5', 5, '次']],
    ['由4次到6次', ['4', 4, '次'], ['6', 6, '次']],
  ]))('%s', expectFound);
});

describe('blacked-out numbers have no value', () => {
  test.each(rowsOf([
    ['学习**次', ['**', null, '次', 'redacted']],
    ['＊＊次', ['＊＊', null, '次', 'redacted']],
    ['***个', ['***', null, '个', 'redacted']],
    ['1*次', ['1*', null, '次', 'redacted']],
    ['××次', ['××', null, '次', 'redacted']],
    ['XX次', ['XX', null, '次', 'redacted']],
    ['某数件', ['某数', null, '件', 'redacted']],
    ['**.**万元', ['**.**万', null, '元', 'redacted']],
    ['**.*%', ['**.*', null, '%', 'redacted']],
    ['***余人次', ['***', null, '人次', 'over', 'redacted']],
    ['×××同志、**市**局、20**年*月、第**次、3×4米'],
    ['走访××村、**支部，在××所调研'],
    ['走访学校**所、*所中学', ['**', null, '所', 'redacted'], ['*', null, '所', 'redacted']],
  ]))('%s', expectFound);
});

describe('numbers that state no figure are left alone', () => {
  test.each([
    '2022年6月20日', '6月20日至25日', '2022年1-9月', '1—6月', '2021—2025年', '二〇二二年六月', '上午9时30分', '8:30开会', '2022.6.20', '2022-06-20', '20220620', '周一至周五', '三季度', '第3季度', '6月底',
    '〔2022〕2号', '[2022]5号', '（2022）15号', '×林办〔2022〕2号', '第12号令', '第六条', '第3—5条', '第一、二党支部', '第五', '第１４次会议',
    '近3年来', '三年内', '10日内', '3个工作日内', '三个月以来', '为期三个月', '每两个月', '24小时值班', '60岁以上', '两年', '半年',
    '3号楼', '3栋201室', '电话0871-1234567', '手机13812345678', 'V2.0版', 'ZC-2022-015', 'GB/T 9704—2012', 'PM2.5', '5G', '1+3+N', '附件1', '表2、图3', '见第5页',
    '1.完善制度', '（一）', '（1）', '①', '一、工作', '一是抓学习', '二要', '一方面',
    '一起学习', '一律', '统一部署', '一岗双责', '第一议题', '一把手', '万一', '千方百计', '百姓', '三会一课', '四个意识', '三重一大', '两个维护', '八项规定', '一体推进', '党的十九大', '二十大', '十九届六中全会', '二十届三中全会',
    '三不腐', '四风', '五小活动', '一案双查', '两学一做', '三农', '四议两公开', '一票否决', '八小时外', '进一步', '每一名党员', '作为一名干部', '是一项任务', '这一次', '一次性', '十分重要', '千家万户', '三个聚焦', '四个坚持', '六个一',
    '几十次', '数百人', '数十次', '好几千', '二次', '一种', '一批', '一支队伍', '《2022年12条措施》', '“三项行动”', '每月召开一次', '百名干部', '最后一公里', '发现一起、查处一起、通报一起', '一人一档', '人手一册', '三期工程', '联系电话：22123', '7×24小时值班', '1、2、5支部', '一期、二期', '工期不超过30天',
  ])('%s', (text) => expectFound(text, []));
});

test.each(rowsOf([
  ['查处一起案件', ['一', 1, '起']],
  ['召开一次党组会', ['一', 1, '次']],
  ['制作警示教育短片一部。', ['一', 1, '部']],
  ['配备联络员一名，', ['一', 1, '名']],
  ['总数为33，', ['33', 33, '']],
  ['党组会议学习：14', ['14', 14, '']],
  ['由一名局领导、两名科长组成', ['一', 1, '名'], ['两', 2, '名']],
  ['问题由33增至46。', ['46', 46, '']],
  ['二十一个支部', ['二十一', 21, '个']],
  ['2022年6月20日，14人参加', ['14', 14, '人']],
]))('what looks like no figure is one where it counts: %s', expectFound);

describe('subject', () => {
  test.each([
    ['2022年上半年，开展党组会议学习14次', ['开展党组会议学习']],
    ['共召开15次党组会', ['召开…党组会']],
    ['走访9个村、333户农户和5所学校', ['走访…村', '走访…农户', '走访…学校']],
    ['召开党组会15次、局长办公会9次', ['召开党组会', '局长办公会']],
    ['走访行政村9个（其中帮扶村5个）', ['走访行政村', '帮扶村']],
    ['整改率达到96.5%', ['整改率']],
    ['党课：8次', ['党课']],
    ['覆盖率为百分之三十', ['覆盖率']],
  ])('%s', (text, subjects) => expect(findQuantities(text).map(({ subject }) => subject)).toEqual(subjects));
});

describe('part', () => {
  test.each([
    ['中心组学习4次，其中集中研讨3次，召开例会17次', [false, true, false]],
    ['行政村9个（含帮扶村5个）、农户333户', [false, true, false]],
    ['检查28次，其中：节点检查8次、暗访10次', [false, true, true]],
    ['意见33个，其中涉及本单位9个，移交24个', [false, true, true]],
    ['意见33个，其中涉及本单位9个，移交23个', [false, true, false]],
    ['问题46个（市局12个、县局34个）', [false, true, true]],
    ['问题46个（市局12个、县局33个）', [false, false, false]],
    ['23个采购项目中有3个超时', [false, true]],
    ['56名干部中，14名未参加', [false, true]],
    ['3次检查中，发现问题5个', [false, false]],
  ])('%s', (text, parts) => expect(findQuantities(text).map(({ part }) => part ?? false)).toEqual(parts));
});

test('measure words of added trackers are found where they are named', () => {
  const found = (units: readonly string[]) => findQuantities('投放鱼苗12尾箱', undefined, units).map(({ text, unit }) => [text, unit]);
  expect([found([]), found(['尾箱'])]).toEqual([[['12', '尾']], [['12', '尾箱']]]);
});

/** Whatever signs texts hold, in any order. */
const scraps = fc.constantFrom('14次', '0', '，', ',', '.', '。', '百分之', '分之', '多', '余', '近', '约', '万', '亿', '元', '%', '个百分点', '至', '-', '*', '××', 'X', '第', '其中', '（', '）', '《', '》', '“', '”', '\n', '年', '月', '十二', '一百', '两', '三', '二', '成', '名', '个', '一、', 'A', ' ', '某数', '😀');

test('quantities are in order, do not overlap, and have the text between their ends', () => {
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const quantity of findQuantities(text)) {
        expect(quantity.start).toBeGreaterThanOrEqual(last);
        expect(quantity.end).toBeGreaterThan(quantity.start);
        expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
        expect(quantity.value === null).toBe(quantity.redacted === true);
        last = quantity.end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('every form that the draft writes a figure in is found with its value', () => {
  const units = [...new Set(trackers.flatMap(({ indicators, rules }) => [...indicators.map(({ unit }) => unit), ...rules.map((rule) => ('problem' in rule ? rule.problem.measureWord : '个'))]))];
  const figure = fc.record({
    value: fc.oneof(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100)),
    unit: fc.constantFrom(...units),
    approximate: fc.constantFrom(undefined, 'over', 'near', 'about'),
  } as const);
  // 近3个季度 are the last three quarters.
  const isSpan = ({ unit, approximate }: { readonly unit: string; readonly approximate: Approximation | undefined }) => approximate === 'near' && /^个(?:月|季度|年度|半年)/.test(unit);
  fc.assert(
    fc.property(figure.filter((drawn) => !isSpan(drawn)), ({ value, unit, approximate }) => {
      const written = figureText({ value, unit, ...(approximate ? { approximate } : {}) });
      const text = `登记情况${written}，`;
      const shown = Number(/[\d,.]+/.exec(written)?.[0].replaceAll(',', '')) * (written.includes('万') ? 10_000 : 1);
      const [only, ...others] = findQuantities(text);
      expect(others).toEqual([]);
      expect(only?.value).toBeCloseTo(shown, 6);
      expect(only?.approximate === undefined).toBe(approximate === undefined);
      expect(unit.startsWith(only?.unit ?? '?')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
