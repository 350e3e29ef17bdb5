import type { RecordCase, RuleCase } from '../ruleCases';

const fund: RecordCase = { 年度: 2022, 党组织名称: '机关一支部', 党员人数: 12, 工作经费: 2400, 教育培训经费: 240 };
const branch = (党员人数: number, 党组织名称 = '机关一支部'): RecordCase => ({ 党组织名称, 书记: '陈', 党员人数, 党建指导员: '甲', 联络员: '乙', 监督员: '丙' });
const members = (count: number, 政治面貌 = '中共党员'): RecordCase[] => Array.from({ length: count }, (_, index) => ({ 姓名: `${政治面貌}${index}`, 部门: '造林科', 政治面貌, 所属支部: '机关一支部' }));

export const partyFundCases: readonly RuleCase[] = [
  { code: 'PFUND-001', outcome: 'two hundred short, and a fen too much', sheets: { 'party-fund': [{ ...fund, 工作经费: 2200 }, { ...fund, 工作经费: 2400.02 }] }, found: ['党建经费台账!D2', '党建经费台账!D3'] },
  { code: 'PFUND-001', outcome: 'years before the period are checked too', sheets: { 'party-fund': [{ ...fund, 年度: 2021, 工作经费: 0 }] }, found: ['党建经费台账!D2'] },
  { code: 'PFUND-001', outcome: '200 yuan for each member', sheets: { 'party-fund': [fund, { ...fund, 党员人数: 0, 工作经费: 0, 教育培训经费: 0 }] }, found: [] },
  { code: 'PFUND-001', outcome: 'without the number of members nobody can tell', sheets: { 'party-fund': [{ ...fund, 党员人数: undefined }] }, found: [] },
  { code: 'PFUND-002', outcome: 'paid for one member too few', sheets: { 'party-fund': [{ ...fund, 教育培训经费: 220 }] }, found: ['党建经费台账!E2'] },
  { code: 'PFUND-002', outcome: '20 yuan for each member', sheets: { 'party-fund': [fund] }, found: [] },
  { code: 'PFUND-003', outcome: 'the list of organisations has one more', sheets: { 'party-fund': [fund], branch: [branch(13)] }, found: ['党建经费台账!C2'] },
  { code: 'PFUND-003', outcome: 'last year’s members need not be this year’s', sheets: { 'party-fund': [{ ...fund, 年度: 2021 }], branch: [branch(13)] }, found: [] },
  { code: 'PFUND-003', outcome: 'both have twelve', sheets: { 'party-fund': [fund], branch: [branch(12), branch(5, '机关二支部')] }, found: [] },
  { code: 'PFUND-003', outcome: 'an organisation that is not listed is a stray reference', sheets: { 'party-fund': [fund], branch: [branch(5, '机关二支部')] }, found: [] },
  { code: 'PFUND-004', outcome: 'eleven and a sympathiser on the roster', sheets: { 'party-fund': [fund], roster: [...members(11), ...members(1, '群众')] }, found: ['党建经费台账!C2'] },
  { code: 'PFUND-004', outcome: 'probationary members count', sheets: { 'party-fund': [fund], roster: [...members(11), ...members(1, '中共预备党员')] }, found: [] },
  { code: 'PFUND-004', outcome: 'without a roster nobody can tell', sheets: { 'party-fund': [fund] }, found: [] },
];
