/** What words say is wrong with a thing: `late` it is overdue, `not` it is lacking or not done, or nothing. */
export type Lack = 'late' | 'not' | 'nothing';

const LATE = /逾期|超期|超时|超过(?:(?!\d)|\d{1,3}(?:天|日|个月|个工作日))|未按[期时]|[未不]够?及时/u;
const NOT = /未|没有|尚无|(?<![仅但断])不(?!断|仅|但|止|到|足\d|少于|低于|超过|下|等)|缺|漏|欠|正在|还在|仍在|尚在/u;

/** 未完成 is said of one thing, 超期未完成 of another, 完成 of a third. */
export function lackIn(words: string): Lack {
  if (LATE.test(words)) return 'late';
  return NOT.test(words) ? 'not' : 'nothing';
}
