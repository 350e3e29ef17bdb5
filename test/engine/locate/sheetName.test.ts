import { nameFit, yearsIn } from '../../../src/engine/locate/sheetName';
import { trackers } from '../../../src/trackers';

const fitting = (name: string) => {
  const fits = trackers.map((tracker) => [tracker.id, nameFit(name, tracker)] as const).filter(([, fit]) => fit > 0);
  const best = Math.max(0, ...fits.map(([, fit]) => fit));
  return fits.filter(([, fit]) => fit === best).map(([id]) => id);
};

test.each([
  ['学习台账', ['study']],
  ['2022年学习台账', ['study']],
  ['学习登记表', ['study']],
  ['学习', ['study']],
  ['学习台帐', ['study']],
  ['学习台账2022', ['study']],
  ['学习台账（2022年上半年）', ['study']],
  ['2022年1-6月学习台账', ['study']],
  ['××林业局2022年学习登记表', ['study']],
  ['机关党委学习台账', ['study']],
  ['1.学习台账', ['study']],
  ['附件3 学习台账', ['study']],
  ['表1学习台账', ['study']],
  ['一、学习台账', ['study']],
  ['学习台账 (2)', ['study']],
  ['学习台账-办公室', ['study']],
  ['学 习 台 账', ['study']],
  ['学习台账（机关）', ['study']],
  ['固定资产台账', ['fixed-asset']],
  ['资产出租台账', ['lease']],
  ['固定资产明细表', ['fixed-asset']],
  ['人员花名册', ['roster']],
  ['党组织名册', ['branch']],
  ['科研项目台账', ['project']],
  ['科研经费台账', ['research-fund']],
  ['谈话记录表', ['talk']],
  ['会议登记簿', ['meeting']],
  ['理论学习心得', []],
  ['学习表彰名单', []],
  ['Sheet1', []],
  ['说明', []],
  ['工程项目台账', ['works']],
])('%s is the name of %j', (name, ids) => {
  expect(fitting(name)).toEqual(ids);
});

test.each([
  ['2022年学习台账', [2022]],
  ['学习台账2021', [2021]],
  ['学习202206', [2022]],
  ['20220630学习', [2022]],
  ['22年学习台账', [2022]],
  ['二〇二一年学习', [2021]],
  ['2021-2022年学习', [2021, 2022]],
  ['22年级学习', []],
  ['12345学习', []],
  ['学习台账', []],
])('%s states the years %j', (name, years) => {
  expect(yearsIn(name)).toEqual(years);
});
