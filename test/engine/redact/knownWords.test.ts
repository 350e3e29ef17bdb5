import { knownWords } from '../../../src/engine/redact/knownWords';
import type { KnownWords } from '../../../src/engine/redact/types';
import type { Tracker } from '../../../src/model/tracker';
import { tableOf, type Value } from '../tableOf';

const tracker = {
  id: 't', name: '台账', label: { zh: '台账', en: 'T' }, section: { zh: '甲', en: 'A' }, aliases: [], nature: 'state', rules: [], indicators: [],
  fields: [
    { name: '责任人', type: 'string' },
    { name: '责任单位', type: 'string' },
    { name: '存放地点', type: 'string' },
    { name: '对象', type: 'string', holds: 'person-or-unit' },
    { name: '文号', type: 'string' },
    { name: '事由', type: 'string' },
  ],
} as const satisfies Tracker;

const nothing = { trackers: [], parameters: [], reports: [] };
const of = (...records: readonly (readonly Value[])[]): KnownWords => knownWords([tableOf(tracker, records)], '某林业局', nothing);

it.each<[string, readonly Value[], Partial<KnownWords>]>([
  ['people, units, places and documents by their columns', ['张三', '计财科', '三楼档案室', undefined, '林发〔2022〕2号', '李四出差'], { person: ['张三'], unit: ['计财科', '某林业局'], place: ['三楼档案室'], document: ['林发〔2022〕2号'] }],
  ['several in a cell', ['张三、李四,王五', undefined, undefined, undefined], { person: ['张三', '李四', '王五'] }],
  ['a remark behind a name', ['张三(组长)'], { person: ['张三'], unit: ['某林业局'] }],
  ['a department that answers as a person', ['计财科', '计财科'], { person: [], unit: ['计财科', '某林业局'] }],
  ['everybody is nobody', ['全体党员'], { person: [], unit: ['某林业局'] }],
  ['who rents: a person, a company, a village', [undefined, undefined, undefined, '赵六；绿源农业有限公司；上河村'], { person: ['赵六'], unit: ['绿源农业有限公司', '某林业局'], place: ['上河村'] }],
  ['signs for nothing', ['无', '—', '/', '张'], { person: [], unit: ['某林业局'], place: [] }],
])('%s', (_, record, expected) => {
  expect(of(record)).toMatchObject(expected);
});

it('the words of the built-in texts are told, cut at their slots', () => {
  const narrative = [{ title: '坚持早查早防', clauses: [{ text: '覆盖林场{count}，共{sum}', figures: {} }] }];
  const { fixed } = knownWords([], '', { ...nothing, trackers: [{ ...tracker, narrative }] });
  expect(fixed).toEqual(['坚持早查早防', '覆盖林场', '，共']);
});
