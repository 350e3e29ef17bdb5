import { numeralAt } from '../../../src/engine/reconcile/numerals';

describe('numeralAt', () => {
  test.each([
    ['14次', '14', 14],
    ['1,286件', '1,286', 1286],
    ['1，234元', '1，234', 1234],
    ['12,345.67元', '12,345.67', 12345.67],
    ['14，次', '14', 14],
    ['3.5万', '3.5万', 35_000],
    ['1.2亿元', '1.2亿', 120_000_000],
    ['1.2万亿元', '1.2万亿', 1_200_000_000_000],
    ['5千元', '5千', 5000],
    ['3万5千', '3万5千', 35_000],
    ['5千克', '5', 5],
    ['3百分点', '3', 3],
    ['十二项', '十二', 12],
    ['一百二十三人', '一百二十三', 123],
    ['一百二户', '一百二', 120],
    ['二百五十', '二百五十', 250],
    ['两百五十', '两百五十', 250],
    ['三千万元', '三千万', 30_000_000],
    ['一千零二十', '一千零二十', 1020],
    ['九十六点五', '九十六点五', 96.5],
    ['三点意见', '三', 3],
    ['叁佰元', '叁佰', 300],
  ])('%s begins with %s', (text, number, value) => {
    const numeral = numeralAt(text, 0);
    expect([text.slice(0, numeral?.end), numeral?.value, numeral?.upTo]).toEqual([number, value, undefined]);
  });

  test.each([
    ['三五次', 3, 5],
    ['两三个', 2, 3],
    ['七八十人', 70, 80],
    ['十七八人', 17, 18],
    ['三四百户', 300, 400],
  ])('%s are two numbers side by side', (text, value, upTo) => {
    expect(numeralAt(text, 0)).toMatchObject({ value, upTo, end: text.length - 1 });
  });

  test.each([['二〇二二'], ['学习'], ['']])('%s is no numeral of a count', (text) => {
    expect(numeralAt(text, 0)?.end ?? 0).toBeLessThan(2);
  });

  test('百 and 万 alone are bare', () => {
    expect([numeralAt('百余份', 0)?.bare, numeralAt('万余亩', 0)?.bare, numeralAt('十余份', 0)?.bare]).toEqual([true, true, false]);
  });
});
