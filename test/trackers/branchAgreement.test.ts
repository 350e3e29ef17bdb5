import { describe as sentencesOf } from '../../src/engine/describe';
import { cellAddress } from '../../src/model/cell';
import { trackers } from '../../src/trackers';
import { type RecordCase, findingsOf } from './ruleCases';

const branch = (党组织名称: string, 党员人数: number): RecordCase => ({ 党组织名称, 书记: '陈', 党员人数, 党建指导员: '甲', 联络员: '乙', 监督员: '丙' });
const member = (姓名: string, 政治面貌: string): RecordCase => ({ 姓名, 部门: '造林科', 政治面貌, 所属支部: '机关支部' });
const sheets = { branch: [branch('机关支部', 3), branch('林场支部', 1)], roster: [member('张三', '中共党员'), member('李四', '群众'), member('王五', '中共预备党员')] };
const found = findingsOf({ code: 'BRANCH-002', outcome: '', sheets, found: [] }).filter(({ code }) => code === 'BRANCH-002');

test('a number of members that the roster does not bear out names both places', () => {
  const places = found.map(({ at, related = [] }) => [at, ...related].map((cell) => cell && `${cell.sheet}!${cellAddress(cell)}`));
  expect(places).toEqual([
    ['党组织名册!C2', '人员名册!I2', '人员名册!I4'],
    // Nobody belongs to it: the column that says so.
    ['党组织名册!C3', '人员名册!I1'],
  ]);
});

test.each(['zh', 'en'] as const)('and both sheets with their figures, in %s', (language) => {
  const [first] = found.map((finding) => sentencesOf(finding, { trackers }, language).message);
  for (const words of ['党组织名册 C2', '人员名册', '3', '2']) expect(first).toContain(words);
});
