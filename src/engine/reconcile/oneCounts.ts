/** Verbs and adverbs after which 一次, 一名, 一个 state a number. */
const COUNTING =
  /(?:开展|召开|组织|举办|举行|进行|制作|编印|编写|印发|出台|制定|修订|废止|发现|查处|查摆|查出|查办|查实|处理|处置|受理|收到|办理|办结|通报|移送|移交|建立|新建|建成|成立|设立|设置|配备|配齐|新增|增加|减少|增设|完成|实施|签订|发出|下发|发放|撰写|形成|刊发|发布|上报|报送|接受|接待|走访|帮扶|慰问|调研|督查|检查|抽查|核查|调查|立案|问责|约谈|处分|给予|发生|存在|涉及|覆盖|培训|学习|讲授|讲|上|拍摄|评选|表彰|推荐|荣获|获得|购置|采购|出租|闲置|盘亏|盘盈|报废|追回|清退|排查|整改|还有|仍有|尚有|有|共|仅|各|只|了|至少|不少于|不到)$/;
/** 融为一家, 作为一名, 人手一册: no count. */
const BECOMING = /[手成为在于作是当像如同统每这那新某任另上下再又进万]$/;
/** 每半年召开一次: a rule of how often, no figure. */
const EVERY = /每[^，。；：、]{0,8}$/;
/** 一名局领导、两名科长: a list of counts. */
const LISTED = /^[一-龥]{1,10}[、和][\d两三四五六七八九十]/;
const BREAK = /[，。；：、！？（）()\s”]/;

/**
 * Whether 一 before a measure word is a number rather than an article: after a verb that counts (召开一次), with nothing but
 * the end of the clause behind (短片一部。), or as the first of several counts; never in 每半年一次.
 */
export function oneCounts(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 10), at);
  if (EVERY.test(before)) return false;
  if (COUNTING.test(before) || (LISTED.test(text.slice(end, end + 12)) && !BECOMING.test(before))) return true;
  const after = text[end];
  return (after === undefined || BREAK.test(after)) && /\p{Script=Han}$/u.test(before) && !BECOMING.test(before);
}
