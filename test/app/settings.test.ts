import { toolErrorText } from '../../src/app/toolErrorText';
import { parameterValues } from '../../src/app/parameterValues';
import { earlierKey as exceptionKey } from '../../src/app/exceptions/exceptionKey';
import type { Definitions } from '../../src/engine/types';
import type { Finding } from '../../src/model/finding';
import { ToolError } from '../../src/model/toolError';

describe('parameterValues', () => {
  const words = { zh: '', en: '' };
  const definitions: Definitions = {
    trackers: [],
    reports: [],
    parameters: [
      { id: 'floor', label: words, basis: words, kind: 'number', default: 80, unit: words, minimum: 0, maximum: 100 },
      { id: 'words', label: words, basis: words, kind: 'words', default: ['会议'] },
    ],
  };

  it.each([
    ['defaults where nothing is changed', {}, { floor: 80, words: ['会议'] }],
    ['the changes that fit', { floor: 90, words: ['会议', '培训'] }, { floor: 90, words: ['会议', '培训'] }],
    ['the default for a number out of bounds', { floor: 101 }, { floor: 80, words: ['会议'] }],
    ['the default for a value of another kind', { floor: ['x'], words: 3 }, { floor: 80, words: ['会议'] }],
    ['nothing that is not declared', { other: 1 }, { floor: 80, words: ['会议'] }],
  ])('takes %s', (...[, changed, expected]) => {
    expect(parameterValues(definitions, changed)).toEqual(expected);
  });
});

describe('exceptionKey', () => {
  const finding: Finding = {
    code: 'STUDY-001', severity: 'error', tracker: 'study', at: { sheet: '学习台账', row: 8, column: 10 }, field: '实到人数',
    received: '3', expected: '≤ 2', values: {}, inPeriod: true, record: '44732/党课//',
  };

  it('does not change when rows are sorted', () => {
    expect(exceptionKey({ ...finding, at: { sheet: '学习台账', row: 80, column: 10 } })).toBe(exceptionKey(finding));
  });

  it.each([
    ['the value', { received: '4' }],
    ['the record', { record: '44733/党课//' }],
    ['the rule', { code: 'STUDY-007' }],
    ['the sheet', { at: { sheet: '2021年学习台账', row: 8, column: 10 } }],
  ])('changes with %s', (...[, change]) => {
    expect(exceptionKey({ ...finding, ...change })).not.toBe(exceptionKey(finding));
  });

  it('tells one month that falls short from another, and one branch from another', () => {
    const { record: _, ...header } = { ...finding, code: 'STUDY-004', field: '日期', received: '0' };
    const keys = [['2022年3月', '第一支部'], ['2022年4月', '第一支部'], ['2022年3月', '第二支部']].map(([span = '', group = '']) => exceptionKey({ ...header, values: { span, group } }));
    expect(new Set(keys).size).toBe(3);
  });

  it('tells one festival from another, and one missing month from two', () => {
    const { record: _, ...header } = { ...finding, code: 'INSP-002', field: '日期', received: '0' };
    expect(exceptionKey({ ...header, values: { holiday: '端午', date: '2022-06-03' } })).not.toBe(exceptionKey({ ...header, values: { holiday: '清明', date: '2022-04-05' } }));
    expect(exceptionKey({ ...finding, values: { spans: '2022年1月' } })).not.toBe(exceptionKey({ ...finding, values: { spans: '2022年1月、2022年2月' } }));
  });

  it('stays short for a long text', () => {
    expect(exceptionKey({ ...finding, received: '长'.repeat(32_767) }).length).toBeLessThan(300);
  });
});

describe('toolErrorText', () => {
  it('names the sheet and the next step', () => {
    expect(toolErrorText(new ToolError('PROTECTED-SHEET', { sheet: '汇总表' }), 'zh')).toEqual({
      code: 'PROTECTED-SHEET',
      message: '工作表“汇总表”受保护，无法写入。',
      next: '在“审阅”选项卡撤销工作表保护后重试。',
    });
  });

  it('says that all is as before only where it is', () => {
    expect(toolErrorText(new ToolError('WRITE-FAILED', { sheet: '台账', cell: 'B2' }), 'zh').message).toBe('Excel 没有照原样接受 台账 B2 的值，已全部恢复到写入之前。');
    expect(toolErrorText(new ToolError('HALF-WRITTEN', { code: 'GeneralException', then: 'HOST-FAILED' }), 'zh').message).toBe('写入没有完成（GeneralException），也没能恢复到写入之前（HOST-FAILED），工作簿里可能留有写了一半的内容。');
  });

  it('hides no error that it does not know', () => {
    expect(toolErrorText(new Error('disk on fire'), 'en')).toEqual({
      code: 'HOST-FAILED',
      message: 'Excel could not do it (disk on fire). The workbook was left as it was.',
      next: 'Retry; if it fails again, save and reopen the workbook.',
    });
  });

  it('never leaves a slot open', () => {
    expect(toolErrorText(new ToolError('FILTERED'), 'zh').message).toBe('工作表“未知”有筛选，未知 所在的行已被隐藏，写入可能错位，因此没有写。');
  });
});
