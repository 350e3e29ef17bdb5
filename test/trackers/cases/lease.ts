import type { RecordCase, RuleCase } from '../ruleCases';

const rent: RecordCase = { 合同编号: 'HT1', 资产编号: 'ZC001', 承租方: '青山公司', 合同开始: '2022-01-15', 合同结束: '2022-12-14', 应收期间: '2022-01', 应收租金: 1000, 实收租金: 1000, 实收日期: '2022-01-31' };
const asset = (资产编号: string, 使用状态: string): RecordCase => ({ 资产编号, 资产名称: '门面房', 资产类别: '房屋建筑物', 原值: 100000, 取得日期: '2010-01-01', 使用部门: '办公室', 使用状态 });
const month = (应收期间: string): RecordCase => ({ ...rent, 应收期间, 实收日期: `${应收期间}-20` });
const half = ['2022-01', '2022-02', '2022-03', '2022-04', '2022-05', '2022-06'];

export const leaseCases: readonly RuleCase[] = [
  { code: 'LEASE-001', outcome: 'short, or nothing entered, in months that are over', sheets: { lease: [{ ...rent, 实收租金: 999.99 }, { ...month('2022-02'), 实收租金: undefined }] }, found: ['资产出租台账!H2', '资产出租台账!H3'] },
  { code: 'LEASE-001', outcome: 'no column for what was received: said once', sheets: { lease: [rent, month('2022-02')] }, without: { lease: ['实收租金'] }, found: ['资产出租台账!A1'] },
  { code: 'LEASE-001', outcome: 'short in the month that runs', sheets: { lease: [{ ...rent, 应收期间: '2022-06', 实收租金: 0 }] }, today: '2022-06-30', found: [] },
  { code: 'LEASE-001', outcome: 'short in the month that ended yesterday', sheets: { lease: [{ ...rent, 应收期间: '2022-06', 实收租金: 0 }] }, today: '2022-07-01', found: ['资产出租台账!H2'] },
  { code: 'LEASE-001', outcome: 'paid in full', sheets: { lease: [rent] }, found: [] },
  { code: 'LEASE-002', outcome: 'paid on the first of the next month', sheets: { lease: [{ ...rent, 实收日期: '2022-02-01' }] }, found: ['资产出租台账!I2'] },
  { code: 'LEASE-002', outcome: 'paid on the last of the month', sheets: { lease: [rent] }, found: [] },
  { code: 'LEASE-002', outcome: 'no column for the date', sheets: { lease: [rent] }, without: { lease: ['实收日期'] }, found: [] },
  { code: 'LEASE-003', outcome: 'more received than due', sheets: { lease: [{ ...rent, 实收租金: 1000.01 }] }, found: ['资产出租台账!H2'] },
  { code: 'LEASE-003', outcome: 'received what was due', sheets: { lease: [rent] }, found: [] },
  { code: 'LEASE-004', outcome: 'two months left out before May', sheets: { lease: ['2022-01', '2022-02', '2022-05', '2022-06'].map(month) }, found: ['资产出租台账!F4'] },
  { code: 'LEASE-004', outcome: 'the first and the last months left out', sheets: { lease: ['2022-02', '2022-03', '2022-04'].map(month) }, found: ['资产出租台账!F2', '资产出租台账!F4'] },
  { code: 'LEASE-004', outcome: 'rows out of order: the gap stands at the next month', sheets: { lease: ['2022-06', '2022-04', '2022-03', '2022-02', '2022-01'].map(month) }, found: ['资产出租台账!F2'] },
  { code: 'LEASE-004', outcome: 'a month is there, but in another contract', sheets: { lease: [...half.filter((each) => each !== '2022-03').map(month), { ...month('2022-03'), 合同编号: 'HT2', 合同开始: '2022-03-01', 合同结束: '2022-03-31' }] }, found: ['资产出租台账!F4'] },
  { code: 'LEASE-004', outcome: 'every month of the period', sheets: { lease: half.map(month) }, found: [] },
  { code: 'LEASE-004', outcome: 'months that have not begun', sheets: { lease: half.map(month) }, period: '2022', found: ['资产出租台账!F7'] },
  { code: 'LEASE-004', outcome: 'the contract began in May', sheets: { lease: ['2022-05', '2022-06'].map((each) => ({ ...month(each), 合同开始: '2022-05-31' })) }, found: [] },
  { code: 'LEASE-005', outcome: 'the month after the contract’s end', sheets: { lease: [{ ...rent, 应收期间: '2023-01' }] }, found: ['资产出租台账!F2'] },
  { code: 'LEASE-005', outcome: 'the months of its first and last day', sheets: { lease: [rent, { ...rent, 应收期间: '2022-12' }] }, found: [] },
  { code: 'LEASE-006', outcome: 'ends before it begins', sheets: { lease: [{ ...rent, 合同结束: '2022-01-14' }] }, found: ['资产出租台账!E2'] },
  { code: 'LEASE-006', outcome: 'a contract of one day', sheets: { lease: [{ ...rent, 合同结束: '2022-01-15' }] }, found: [] },
  { code: 'LEASE-007', outcome: 'let, and idle in the register: said once', sheets: { lease: [rent, month('2022-02')], 'fixed-asset': [asset('ZC001', '闲置')] }, found: ['资产出租台账!B2'] },
  { code: 'LEASE-007', outcome: 'the contract runs until today', sheets: { lease: [{ ...rent, 合同结束: '2022-07-05' }], 'fixed-asset': [asset('ZC001', '在用')] }, found: ['资产出租台账!B2'] },
  { code: 'LEASE-007', outcome: 'the contract has ended', sheets: { lease: [{ ...rent, 合同结束: '2022-07-04' }], 'fixed-asset': [asset('ZC001', '闲置')] }, found: [] },
  { code: 'LEASE-007', outcome: 'the contract begins tomorrow', sheets: { lease: [{ ...rent, 合同开始: '2022-07-06' }], 'fixed-asset': [asset('ZC001', '闲置')] }, found: [] },
  { code: 'LEASE-007', outcome: 'let in the register too', sheets: { lease: [rent], 'fixed-asset': [asset('ZC001', '出租')] }, found: [] },
  { code: 'LEASE-007', outcome: 'an asset that the register does not have is a stray reference', sheets: { lease: [rent], 'fixed-asset': [asset('ZC002', '在用')] }, found: [] },
];
