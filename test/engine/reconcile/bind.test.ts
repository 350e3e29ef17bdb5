import fc from 'fast-check';
import { bindingKey } from '../../../src/engine/reconcile/bindingKey';
import { reconcile } from '../../../src/engine/reconcile/reconcile';
import { unitFit } from '../../../src/engine/reconcile/units';
import { parsePeriod, type Period } from '../../../src/model/period';
import { definitions } from '../../../src/workbench/definitions';
import { type Known, targetsWith } from './figures';

const all: Record<string, Known> = Object.fromEntries(definitions.trackers.flatMap(({ indicators }) => indicators.map(({ id }) => [id, { value: 7, previous: 5 }] as const)));
const targets = targetsWith(all);

function boundIn(text: string, period?: Period): (string | undefined)[] {
  return reconcile({ text, targets, definitions, ...(period && { period }) }).claims.map(({ target }) => target);
}

function half(): Period {
  const period = parsePeriod('2022H1');
  if (!period) throw new Error('2022H1 is a period');
  return period;
}

it.each<[string, (string | undefined)[]]>([
  // Names, other words for them, and either order.
  ['开展党组会议学习14次。', ['study.party-group']],
  ['召开党组会15次。', ['meeting.party-group']],
  ['今年以来共召开15次党组会、9次局长办公会。', ['meeting.party-group', 'meeting.director-office']],
  ['党委理论学习中心组开展学习4次。', ['study.center-group']],
  ['3名班子成员带头开展谈话。', ['talk.leaders']],
  ['对部门负责人开展预防提醒谈话9人次。', ['talk.prevention']],
  // A second figure of one clause, and lists.
  ['召开党组会15次，研究决定事项100项；召开局长办公会9次，研究决定事项25项。', ['meeting.party-group', 'meeting.party-group-decisions', 'meeting.director-office', 'meeting.director-office-decisions']],
  ['走访行政村9个、农户333户、学校5所和企业12家。', ['visit.villages', 'visit.households', 'visit.schools', 'visit.companies']],
  ['走访群众90多人次，走访9个村（其中帮扶村5个）、333户、5所学校、12家企业。', ['visit.attendances', 'visit.villages', 'visit.supported-villages', 'visit.households', 'visit.schools', 'visit.companies']],
  ['现有固定资产64件，原值506.37万元，其中无人负责的固定资产3件，原值2.39万元。', ['asset.count', 'asset.value', 'asset.unassigned', 'asset.unassigned-value']],
  ['其中专项调查费21笔、3.37万元。', ['fund.survey-vouchers', 'fund.survey-amount']],
  // Tables, cells apart by tabs.
  ['指标\t单位\t数量\n党组会议学习\t次\t14\n租金清收率\t%\t84.7\n实收租金（万元）\t30.5', ['study.party-group', 'lease.collection-rate', 'lease.received']],
  ['走访农户\t333户\t覆盖9个行政村', ['visit.households', 'visit.villages']],
  // What was told before it.
  ['大走访发现问题8个，已整改8个，整改率100%；审计发现问题2个，已整改2个，整改率100%。', ['rectification.visit-found', 'rectification.visit-rectified', 'rectification.visit-rate', 'rectification.audit-found', 'rectification.audit-rectified', 'rectification.audit-rate']],
  ['到期欠收租金4笔，金额1.6万元。', ['lease.arrears-count', 'lease.arrears']],
  ['开展谈心谈话46人次，覆盖率100%；开展预防提醒谈话9人次，覆盖率100%。', ['talk.heart', 'talk.heart-coverage', 'talk.prevention', 'talk.prevention-coverage']],
  // Parts.
  ['理论学习中心组学习4次，其中集中研讨3次。', ['study.center-group', 'study.center-group-discussed']],
  ['刊发新闻稿件86篇，其中省级媒体12篇。', ['publicity.articles', undefined]],
  // Not done is not done.
  ['登记各类监督发现问题25个，已整改20个，超期未整改2个。', ['rectification.found', 'rectification.rectified', 'rectification.overdue']],
  // Problems, and who has to answer for them.
  ['固定资产管理责任没有落实到人。有6件在用资产只登记到部门、未明确使用人，账面原值2.39万元，涉及计划财务科、办公室、人事科等6个部门。', ['ASSET-001.count', 'ASSET-001.amount', 'ASSET-001.owners']],
  // The year before.
  ['党组会议学习14次（同比增加3次）。', ['study.party-group', 'study.party-group.change']],
  ['党组会议学习14次，上年同期为11次。', ['study.party-group', 'study.party-group.previous']],
  ['党组会议学习由上年的11次增加到14次，增长27.3%。', ['study.party-group.previous', 'study.party-group', 'study.party-group.growth']],
  ['租金清收率84.7%，同比提高2.1个百分点。', ['lease.collection-rate', 'lease.collection-rate.change']],
  // The measure word rules out.
  ['开展谈心谈话46次。', [undefined]],
  ['党组会议学习14人。', [undefined]],
])('%s', (text, expected) => {
  expect(boundIn(text)).toEqual(expected);
});

it.each([
  ['words that nobody knows', '完成人工造林1200亩，森林抚育3.5万亩，出动扑火队员260人。'],
  ['a plan', '下半年计划开展谈心谈话130人次，力争走访农户400户。'],
  ['a heading of plans', '四、下一步工作打算\n开展党组会议学习12次。'],
  ['a lead to plans', '下一步重点做好以下工作：\n1.抓好学习。开展党组会议学习12次。'],
  ['a norm', '每季度理论学习中心组学习不少于1次。'],
  ['a standard', '按每名党员200元的标准执行。'],
  ['another organisation', '全省林业系统签订党风廉政责任状486份。'],
  ['one unit of many', '机关第一支部开展集中学习6次。'],
  ['one case of many', '该项目预算48万元。'],
])('%s is bound to nothing, and nothing is offered for it', (_, text) => {
  const { claims } = reconcile({ text, targets, definitions });
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.map(({ target, verdict, candidates }) => [target, verdict, candidates])).toEqual(claims.map(() => [undefined, 'unbound', []]));
});

it.each<[string, (string | undefined)[]]>([
  ['2022年上半年，召开党组会15次。', ['meeting.party-group']],
  ['2022年，召开党组会15次。', ['meeting.party-group']],
  ['2021年上半年，召开党组会15次。', ['meeting.party-group.previous']],
  ['2020年，召开党组会15次。', [undefined]],
  ['2022年一季度，召开党组会6次。', [undefined]],
  ['一季度召开党组会6次。', [undefined]],
  ['2022年1—6月，召开党组会15次。', ['meeting.party-group']],
  ['截至2022年6月底，召开党组会15次。', ['meeting.party-group']],
  ['去年召开党组会20次，今年召开党组会15次。', ['meeting.party-group.previous', 'meeting.party-group']],
])('of the first half of 2022: %s', (text, expected) => {
  expect(boundIn(text, half())).toEqual(expected);
});

it.each<[string, string, (string | undefined)[]]>([
  ['a thing is no occasion', '9个党支部共集中学习54次。', [undefined, 'study.branch']],
  ['an occasion is no thing', '先后3次到帮扶村开展走访。', [undefined]],
  ['words cleaned are no cleanings', '清理热敏词2次，共清理敏感词35个。', ['publicity.sensitive-words', undefined]],
  ['two names before one number are their sum', '召开党组会议和局长办公会24次，研究事项125项。', [undefined, undefined]],
  ['the same in a list', '签订党风廉政责任状、廉政承诺书31份。', [undefined]],
  ['names told one after the other have their numbers in the same order', '党组会、局长办公会分别召开15次、9次。', ['meeting.party-group', 'meeting.director-office']],
  ['of a name too many none is taken', '党组会、局长办公会、常务会分别为15次、9次。', [undefined, undefined]],
  ['a name that holds 和 is one', '制定、修订和废止制度共12项。', ['regulation.count']],
  ['a sum of what was told is none of it', '差旅费0.33万元，专项调查费3.37万元，合计3.7万元。', ['fund.travel-amount', 'fund.survey-amount', undefined]],
  ['the amount of what is counted is no sum', '办理采购12项，合计252.83万元。', ['procurement.count', 'procurement.amount']],
  ['the amount of a part that nobody knows', '固定资产64件，原值506.37万元，其中车辆5辆、原值80万元。', ['asset.count', 'asset.value', undefined, undefined]],
  ['the rest in use', '固定资产64件，闲置3件，出租3件，其余58件在用。', ['asset.count', 'asset.idle', 'asset.leased', undefined]],
  ['some of those that are counted together', '现有预备党员1名。', [undefined]],
  ['not done is not late', '重点任务24项，完成21项，未完成3项。', ['task.items', 'task.done', undefined]],
  ['some of the talks', '党组书记与班子成员谈心谈话5人次。', [undefined]],
  ['the value of a part is not that of all', '闲置资产3件，原值9.6万元。', ['asset.idle', undefined]],
  ['what nobody knows has a value of its own', '报废车辆3辆，原值80万元。', [undefined, undefined]],
  ['items of a list in a character each', '自查出“庸”1个、“懒”2个、“拖”4个。', ['conduct.mediocre', 'conduct.lazy', 'conduct.delaying']],
  ['nothing is told twice in the same words', '上半年租金应收58.2万元、已收51万元。', ['lease.due', undefined]],
  ['what is said after some of the whole is of those', '巡察发现问题45个；已完成整改40个。', ['rectification.tour-found', 'rectification.tour-rectified']],
  ['a condition', '谈心谈话覆盖率90%以下的科室取消评优资格。', [undefined]],
  ['what there is was not all made now', '新建制度12项，制度总数达到56项，现有规章制度60项。', ['regulation.made', undefined, undefined]],
  ['a total of what was done', '新建制度总数达到12项。', ['regulation.made']],
  ['what is still open there is', '现有超期未办结任务1项。', ['task.overdue']],
  ['those of a state there are', '现有基层党组织12个。', ['branch.count']],
  ['a film seen is none made', '观看警示教育片3部，拍摄警示教育片1部，编印并发放廉政读本300本。', [undefined, 'publicity.films', 'publicity.readers']],
  ['each of the branches', '各党支部召开组织生活会9次，全局召开组织生活会9次。', [undefined, 'meeting.organisation-life']],
  ['all branches together', '各党支部共召开组织生活会9次。', ['meeting.organisation-life']],
  ['apiece', '各支部均集中学习6次。', [undefined]],
  ['a sort of its own', '防控一类风险点10个，A级风险点5个，高风险点3个。', [undefined, undefined, 'risk-point.high']],
  ['of both that were listed', '15次党组会、9次局长办公会研究决定125项事项。', ['meeting.party-group', 'meeting.director-office', undefined]],
  ['to whom it was given', '收集意见27条，已分解到4个科室。', ['visit.opinions', undefined]],
  ['some of a number that may be several things', '问题总数17个，整改完成15个。', [undefined, undefined]],
  ['the share of people that nobody knows', '42名党员参加选举，到会率92.9%。', [undefined, undefined]],
  ['a mean of something else', '受理信访16件，平均办理时间19天。', ['petition.count', undefined]],
  ['who came to an occasion', '26场警示教育走进林区，1300人次党员干部接受教育。', ['study.warning-education', undefined]],
  ['whom the checks taught', '开展监督检查28次，受教育1300人次。', ['inspection.count', 'inspection.educated']],
  ['what is still being done', '检查发现问题38个，35个已整改，3个还在改。', ['inspection.found', 'inspection.rectified', undefined]],
  ['what it was, of no time that is told', '受理信访从14件降到9件。', [undefined, 'petition.count']],
  ['what it was the year before', '与去年同期比，党组会由11次增加到15次，多开4次；受理信访从14件降到9件，下降35.7%。', ['meeting.party-group.previous', 'meeting.party-group', 'meeting.party-group.change', 'petition.count.previous', 'petition.count', 'petition.count.growth']],
  ['the name of its row', '谈心谈话\t共谈168人次，在岗人员全覆盖\t4', ['talk.heart']],
  ['what lies in store', '目前在库诱捕器50套，悬挂诱捕器310套。', [undefined, 'survey.traps']],
  ['rules looked through are none made', '清理制度80项，汇编制度56项。', [undefined, undefined]],
  ['what there should be', '廉政档案应建36份；应收租金36万元。', [undefined, 'lease.due']],
  ['areas are no items', '督办事项6大类24小项。', [undefined, 'task.items']],
])('%s: %s', (_, text, expected) => {
  expect(boundIn(text)).toEqual(expected);
});

it.each<[string, (string | undefined)[]]>([
  ['力争全年走访农户600户，目前完成走访农户333户。', [undefined, 'visit.households']],
  ['2022年计划召开党组会24次，截至6月底已召开党组会15次。', [undefined, 'meeting.party-group']],
  ['今年计划走访农户600户。', [undefined]],
])('a plan holds up to what has been done: %s', (text, expected) => {
  expect(boundIn(text, half())).toEqual(expected);
});

it.each<[string, (string | undefined)[]]>([
  ['自2018年以来，我局累计开展监督检查120次，今年开展监督检查28次。', [undefined, 'inspection.count']],
  ['2022年以来，开展监督检查28次。', ['inspection.count']],
  ['近三年累计受理信访30件。', [undefined]],
  ['历年累计签订责任状300份；上半年签订责任状32份。', [undefined, 'pledge.responsibility']],
  ['本月新收信访件4件，今年累计受理信访19件。', [undefined, 'petition.count']],
])('what is longer or shorter holds up to what is said of this period: %s', (text, expected) => {
  expect(boundIn(text, half())).toEqual(expected);
});

it('takes what stands before a list without measure words for what its numbers count', () => {
  expect(boundIn('学习次数：党组14、中心组4、支部54。\n会议次数：党组会15、局长办公会9。')).toEqual(['study.party-group', 'study.center-group', 'study.branch', 'meeting.party-group', 'meeting.director-office']);
});

it('takes the name before a measure word in brackets for what the number counts', () => {
  expect(boundIn('党组会议学习：15（次）。\n租金实收（万元）30.5，应收（万元）：36。')).toEqual(['study.party-group', 'lease.received', 'lease.due']);
});

it('what may be two things is offered, not bound', () => {
  const { claims } = reconcile({ text: '发现问题46个。', targets, definitions });
  expect(claims).toMatchObject([{ verdict: 'unbound', candidates: expect.arrayContaining(['rectification.found', 'inspection.found']) as unknown }]);
  expect(claims[0]).not.toHaveProperty('target');
  expect(claims[0]?.candidates.length).toBeLessThanOrEqual(5);
});

it('of what is offered, that which has the very figure comes first', () => {
  const offered = (value: number) => reconcile({ text: `发现问题${value}个。`, targets: targetsWith({ 'rectification.found': 46, 'inspection.found': 19 }), definitions }).claims[0]?.candidates[0];
  expect([offered(46), offered(19)]).toEqual(['rectification.found', 'inspection.found']);
});

it('a binding made by hand goes first, and is found again in other words around it', () => {
  const bindings = [{ phrase: bindingKey({ subject: '开展党课宣讲', unit: '次' }), target: 'study.warning-education' }];
  expect(bindings[0]?.phrase).toBe('党课宣讲|次');
  const { claims } = reconcile({ text: '2022年上半年，组织党课宣讲7次。', targets, definitions, bindings });
  expect(claims).toMatchObject([{ target: 'study.warning-education', byHand: true, verdict: 'agrees', candidates: [] }]);
});

it('what a person said claims nothing is left out of the list', () => {
  const text = '召开党组会15次，开展谈心谈话46人次。';
  const { claims } = reconcile({ text, targets, definitions, bindings: [{ phrase: '党组会|次', target: '' }] });
  expect(claims.map(({ target }) => target)).toEqual(['talk.heart']);
});

it('a binding to what is no longer there is passed over', () => {
  const { claims } = reconcile({ text: '召开党组会15次。', targets, definitions, bindings: [{ phrase: '党组会|次', target: 'gone.indicator' }] });
  expect(claims).toMatchObject([{ target: 'meeting.party-group' }]);
  expect(claims[0]).not.toHaveProperty('byHand');
});

it('never looks at the number to choose what it counts', () => {
  const text = (values: readonly number[]) => `召开党组会${values[0]}次，研究决定事项${values[1]}项。党员${values[2]}名。发现问题${values[3]}个，已整改${values[4]}个。`;
  const base = boundIn(text([15, 100, 36, 25, 20]));
  fc.assert(fc.property(fc.array(fc.integer({ min: 3, max: 99_999 }), { minLength: 5, maxLength: 5 }), (values) => expect(boundIn(text(values))).toEqual(base)));
});

it.each([
  ['次', '次', 1], ['场次', '次', 0.85], ['人', '名', 0.85], ['人次', '人', 0.6], ['次', '人次', 0], ['元', '个', 0], ['%', '元', 0], ['%', '个百分点', 0], ['个', '家', 0.85], ['个', '名', 0.75], ['个', '元', 0], ['人次', '个', 0], ['个', '个季度', 0.95],
])('%s for %s: %d', (written, wanted, fit) => {
  expect(unitFit(written, wanted)).toBe(fit);
});
