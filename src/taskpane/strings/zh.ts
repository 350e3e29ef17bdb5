import type { Looks } from '../../engine/guess/types';
import type { Notice, Progress, TaskKind } from '../store/paneState';
import type { Severity } from '../../model/severity';
import type { SharedCode } from '../../model/finding';
import type { CellObstacle } from '../../workbook/port';

const number = (value: number) => value.toLocaleString('zh-CN');
const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join('、');
/** More names than this are counted. */
const MOST_NAMES = 3;
/** How many of the first values of a column. */
const share = (fit: number, of: number) => (of === 1 ? '第一个值' : fit === of ? `前 ${number(of)} 个值都` : `前 ${number(of)} 个值有 ${number(fit)} 个`);
const shortList = (names: readonly string[]) => (names.length > MOST_NAMES ? `${list(names.slice(0, MOST_NAMES))}等 ${number(names.length)} 张表` : list(names));

/** Every word of the pane in Chinese. Its shape is the shape of every language. */
export const zh = {
  appName: '台账通',
  unitUnset: '未填写单位',
  periodUnset: '选择报告期',
  tabs: '视图',
  tab: { check: '校验', summary: '汇总', draft: '文稿', reconcile: '核对文稿' },
  menu: '设置',
  back: '返回',
  close: '关闭',
  cancel: '取消',
  save: '确定',
  retry: '重试',
  undo: '撤销',

  listJoint: '、',
  colon: '：',

  status: {
    opening: '正在查看工作簿…',
    empty: '工作簿是空的',
    none: '没有认出台账',
    known: (trackers: number) => `已识别 ${number(trackers)} 个台账`,
    records: (records: number) => `${number(records)} 条记录`,
    justChecked: '刚刚校验',
    checkedAt: (time: string) => `${time} 校验`,
    notChecked: '尚未校验',
    staleData: '数据已更改，请重新校验',
    staleSettings: '设置已更改，请重新校验',
  },

  settings: {
    sheets: '列对应',
    parameters: '校验参数',
    publishing: '公开件（脱敏）',
    definitions: (count: number) => (count > 0 ? `自定义台账（${number(count)}）` : '自定义台账'),
    exceptions: (count: number) => (count > 0 ? `例外（${number(count)}）` : '例外'),
    language: '语言',
    languages: { auto: '跟随 Excel', zh: '中文', en: 'English' },
    undo: '撤销上次写入',
    clearMarks: '清除标记',
    live: '数据更改后自动更新结果',
  },

  report: {
    open: (unit: string, period: string) => `单位和报告期：${unit} · ${period}`,
    title: '单位和报告期',
    unit: '单位名称',
    unitHint: '写在汇总表和文稿的标题里',
    draft: '文稿',
    year: '年份',
    yearName: (year: number) => `${year}年`,
    quarter: '季度',
    previousYear: '上一年',
    nextYear: '下一年',
    half: '半年',
    halves: ['上半年', '下半年'],
    quarters: ['一季度', '二季度', '三季度', '四季度'],
    wholeYear: '全年',
    months: '月份',
    month: (month: number) => `${month}月`,
    custom: '自定义',
    fromMonth: '起始月',
    toMonth: '截止月',
    fromDate: '起始日期',
    toDate: '截止日期',
    byMonth: '按月',
    byDate: '按日期',
    invalid: '起始不能晚于截止，且两项都要填写。',
  },

  action: {
    check: (trackers: number) => `校验 ${number(trackers)} 个台账`,
    recheck: (trackers: number) => `重新校验 ${number(trackers)} 个台账`,
    survey: '重新查看工作簿',
    summary: '生成汇总表',
    checkAndSummary: '校验并生成汇总表',
    draft: '生成文稿',
    checkAndDraft: '校验并生成文稿',
    copy: '复制全文（带格式）',
    addSheets: (count: number) => (count === 0 ? '新建台账' : `新建 ${number(count)} 个台账`),
    reconcile: '核对文稿',
    checkAndReconcile: '校验台账并核对文稿',
    writeReconciliation: '写入核对结果表',
    publish: '写入公开件',
    cancelling: '正在取消…',
  },

  working: {
    open: '正在查看工作簿…',
    check: '正在校验…',
    summary: '正在生成汇总表…',
    draft: '正在生成文稿…',
    'add-sheets': '正在新建台账…',
    'open-sample': '正在打开示例…',
    undo: '正在撤销…',
    mark: '正在标记单元格…',
    'clear-marks': '正在清除标记…',
    preview: '正在查看要修正的单元格…',
    fix: '正在修正…',
    remember: '正在保存设置…',
    define: '正在读入自定义台账…',
    reveal: '正在定位…',
    show: '正在查找…',
    narrow: '正在筛选行…',
    widen: '正在显示全部行…',
    reconcile: '正在核对文稿…',
    reconciliation: '正在写入核对结果…',
    publish: '正在写入公开件…',
    copy: '正在复制…',
    word: '正在生成 Word 文件…',
    paragraphs: '正在写入文稿…',
    'live-draft': '正在写入随台账更新的文稿…',
  } satisfies Record<TaskKind, string>,
  phase: ({ phase, sheet }: Progress): string =>
    ({ survey: '正在查看工作表…', read: `读取${sheet ?? ''}`, check: '核对', write: '写入', mark: '标记', fix: '修正' } satisfies Record<Progress['phase'], string>)[phase],
  progress: ({ phase, done, total }: Progress): string => (total === 0 ? '' : `${number(done)}/${number(total)} ${phase === 'mark' || phase === 'fix' ? '处' : '行'}`),
  progressLabel: '进度',

  notice: (notice: Notice): string => {
    switch (notice.kind) {
      case 'summary-written':
        return `已写入${list(notice.sheets)}，${number(notice.figures)} 项指标`;
      case 'draft-written':
        if (notice.unlike) return `已写入${list(notice.sheets)}；原表文字改动太大，没能沿用，撤销可以找回`;
        return `已写入${list(notice.sheets)}${notice.takenOver ? `，沿用了表中手工改动的 ${number(notice.takenOver)} 句` : ''}`;
      case 'publishing-written':
        return `已写入${list(notice.sheets)}`;
      case 'reconciliation-written':
        return `已写入${list(notice.sheets)}，${number(notice.figures)} 个数字`;
      case 'sheets-added':
        return `已新建${shortList(notice.sheets)}，请从表头下一行填起`;
      case 'sample-opened':
        return '示例工作簿已在新窗口打开，请到那里使用台账通';
      case 'fixed':
        return `已修正 ${number(notice.cells)} 个单元格`;
      case 'undone':
        if (notice.what === 'new-sheets') return `已撤销，删去了新建的${shortList(notice.sheets)}`;
        return notice.what === 'cells' ? `已撤销，恢复了 ${number(notice.cells)} 个单元格` : `已撤销对${list(notice.sheets)}的写入`;
      case 'marked':
        return `已标记；${list(notice.skipped)}受保护，没有标记`;
      case 'marks-cleared':
        return `已清除标记${notice.cleared > 0 ? `（${number(notice.cleared)} 处）` : ''}`;
      case 'definition-added': {
        const what = [notice.trackers > 0 ? `${number(notice.trackers)} 个台账` : '', notice.reports > 0 ? `${number(notice.reports)} 份报告` : ''].filter(Boolean).join('、');
        return `已${notice.replaced ? '替换' : '增加'}“${notice.name}”：${what}`;
      }
      case 'definition-removed':
        return `已移除“${notice.name}”`;
      case 'definitions-broken':
        return `自定义台账${list(notice.names)}有误，没有启用，见“设置 › 自定义台账”`;
      case 'file-unreadable':
        return `读不了文件“${notice.file}”，请确认它还在原处`;
      case 'column-chosen':
        return notice.header === '' ? `已记住“${notice.field}”是哪一列` : `已记住：“${notice.header}”就是“${notice.field}”`;
      case 'word-bound':
        return `已记住：“${notice.word}”就是“${notice.means}”`;
      case 'no-finding':
        return `${notice.place} 没有问题`;
      case 'no-next':
        return notice.filtered ? '没有符合筛选条件的问题' : '没有问题了';
      case 'cancelled':
        return '已取消，工作簿未作改动';
      case 'copied':
        return '已复制全文';
      case 'results-copied':
        return '已复制核对结果';
      case 'sentence-copied':
        return '已复制改好的句子，可粘贴到文稿里';
      case 'text-written':
        return `已写入${list(notice.sheets)}`;
      case 'draft-copied':
        return notice.form === 'rich' ? `已复制全文 ${number(notice.characters)} 字，可直接粘贴到 Word、WPS` : `已复制全文 ${number(notice.characters)} 字（纯文字）`;
      case 'word-saved':
        return `已下载“${notice.file}”，在系统的“下载”文件夹`;
      case 'word-not-saved':
        return '苹果版 Excel 的面板不能保存文件。请用“复制（带格式）”，再粘贴到 Word；或在网页版 Excel 中保存';
      case 'not-copied':
        return '浏览器不允许复制，请选中文字后按 Ctrl+C';
    }
  },

  failed: {
    open: '没能查看工作簿',
    check: '没能完成校验',
    summary: '没能生成汇总表',
    draft: '没能生成文稿',
    'add-sheets': '没能新建台账',
    'open-sample': '没能打开示例',
    undo: '没能撤销',
    mark: '没能标记单元格',
    'clear-marks': '没能清除标记',
    preview: '没能预览修正',
    fix: '没有修正',
    remember: '没能保存设置',
    define: '没能保存自定义台账',
    reveal: '没能定位',
    show: '没能查找这个单元格的问题',
    narrow: '没能只显示这些行',
    widen: '没能显示全部行',
    reconcile: '没能核对文稿',
    reconciliation: '没能写入核对结果',
    publish: '没能写入公开件',
    copy: '没能复制',
    word: '没能生成 Word 文件',
    paragraphs: '没能写入文稿',
    'live-draft': '没能写入随台账更新的文稿',
  } satisfies Record<TaskKind, string>,
  errorCode: (code: string) => `错误代码 ${code}`,

  severity: { error: '错误', risk: '风险', warning: '提示' } satisfies Record<Severity, string>,
  severityHint: {
    error: '数据有误，相关数字不可信',
    risk: '数据无误，但反映工作中的风险',
    warning: '能读懂，但应改得规范',
  } satisfies Record<Severity, string>,

  /** What the shared kinds of finding are called in a list of kinds. */
  code: {
    'SHEET-MISSING': '缺少台账',
    'SHEET-HIDDEN': '有隐藏的表或行',
    'HEADER-MISSING': '缺少必要的列',
    'HEADER-DUPLICATE': '两列对应同一字段',
    'FIELD-REQUIRED': '必填项没有填',
    'FIELD-TYPE': '内容无法读取',
    'FIELD-ENUM': '不在规定的选项内',
    'FIELD-RANGE': '数字超出范围',
    'DATE-AS-TEXT': '日期写成了文字',
    'NUMBER-AS-TEXT': '数字写成了文字',
    'VALUE-UNTIDY': '写法不规范',
    'VALUE-APPROXIMATE': '数字是约数',
    'VALUE-REDACTED': '数字被遮盖',
    'VALUE-ERROR': '公式出错',
    'KEY-DUPLICATE': '编号重复',
    'REF-MISSING': '在对应台账中查不到',
    'TOTAL-MISMATCH': '合计与明细不符',
    'DATE-OUT-OF-YEAR': '日期不在报告年度',
    'DATE-IN-FUTURE': '日期晚于今天',
  } satisfies Record<SharedCode, string>,

  findings: {
    counters: '按严重程度筛选',
    list: '问题清单',
    filters: '筛选',
    tracker: '台账',
    allTrackers: '全部台账',
    code: '问题类型',
    allCodes: '全部问题',
    someCodes: '文稿中的问题',
    option: (name: string, count: number) => `${name}（${number(count)}）`,
    clearFilter: '清除筛选',
    nothingShown: '没有符合筛选条件的问题',
    workbook: '工作簿',
    received: '现值',
    expected: '应为',
    emptyValue: '（空）',
    hint: '处理办法',
    basis: '依据',
    owner: '责任人',
    amount: '涉及金额',
    related: '相关单元格',
    outside: '不在报告期内，不影响本期数字',
    go: '定位',
    goTo: (place: string) => `定位到 ${place}`,
    fix: '修正',
    fixTo: (value: string) => `修正为 ${value}`,
    except: '例外',
    exceptTitle: '列为例外',
    marking: '在表中标记',
    excepted: (count: number, lapsed: number) => [count > 0 ? `另有 ${number(count)} 项已列为例外` : '', lapsed > 0 ? `${number(lapsed)} 项例外已失效` : ''].filter(Boolean).join('，'),
    done: (counts: string) => `校验完成：${counts}`,
    handled: (done: number, all: number) => `已处理 ${number(done)} / ${number(all)}`,
    next: '下一个问题',
    previous: '上一个问题',
    withKey: (what: string, key: string) => `${what}（${key}）`,
  },
  selection: {
    label: (place: string) => `${place} 的问题`,
    details: '详情',
    more: (count: number) => `还有 ${number(count)} 项`,
    /** `position` among `all` that are shown. */
    said: (place: string, position: number, all: number, what: string) => `${place}，第 ${number(position)} 项，共 ${number(all)} 项：${what}`,
  },

  clear: {
    title: '没有发现问题',
    what: (trackers: number, records: number, rules: number) => `核对了 ${number(trackers)} 个台账的 ${number(records)} 条记录，用了 ${number(rules)} 条规则。`,
    when: (time: string) => `校验时间：${time}`,
    handled: (count: number) => `${number(count)} 项问题都已处理。`,
    next: '接下来：看汇总，生成汇总表',
  },

  export: {
    open: '导出/复制',
    rich: '复制（带格式）',
    plain: '复制（纯文字）',
    word: '保存为 Word',
    wordHint: '按公文格式排版的 .docx 文件',
    paragraphs: '每段一行写入工作表',
    paragraphsHint: '便于粘贴到别的系统',
    publishing: '公开件（脱敏）…',
    publishingHint: '隐去数字和名称后再外发',
    live: '随台账更新的文稿',
    liveHint: '写成公式，数字与汇总表相同，随台账变动',
  },

  start: {
    title: '可以校验了',
    found: '已识别的台账',
    rows: (rows: number) => `约 ${number(rows)} 行`,
    noRows: '没有记录',
    missing: '工作簿里没有',
    notTaken: '没有采用的工作表',
    toDecide: '请您确定',
  },
  empty: {
    title: '工作簿是空的',
    text: '台账通读取工作簿里的台账（如学习台账、会议台账、固定资产台账），核对后生成汇总表和文稿。请打开存有台账的工作簿，或在本工作簿新建台账后填写。',
  },
  none: {
    title: '没有认出台账',
    text: '工作表名称与台账名称一致（如“学习台账”），且前 20 行内有表头，就能认出来。下面是看到的工作表和没有采用的原因。',
  },
  why: {
    unknown: '名称和表头都不像已知的台账',
    empty: '空表',
    own: '台账通生成的表',
    noHeader: (tracker: string, looked: string) => `名称像${tracker}，但前 20 行没有找到表头（${looked}）`,
    like: (tracker: string) => `列与${tracker}相符，但名称不同`,
    ambiguous: (tracker: string, rivals: string) => `与${rivals}都像${tracker}，只能采用一个`,
    otherYear: (tracker: string) => `是其他年份的${tracker}`,
    yearBefore: (tracker: string) => `是上年的${tracker}，只用于同比`,
    excluded: '您已指定不是台账',
  },
  choose: {
    label: (sheet: string) => `“${sheet}”是哪个台账`,
    auto: '自动识别',
    pick: '请选择…',
    none: '不是台账',
  },
  sheets: {
    title: '列对应',
    text: '每张工作表是哪个台账，每一列是什么，本单位的叫法是指哪一项。改动随工作簿保存，重新校验后生效。',
    columns: (found: number, all: number) => `认出 ${found} / ${all} 列`,
  },
  mapping: {
    isTracker: (tracker: string) => `就是${tracker}`,
    whichColumn: (field: string) => `哪一列是“${field}”？`,
    whichColumnOf: (sheet: string, field: string) => `“${sheet}”的哪一列是“${field}”？`,
    column: (letters: string, header: string) => (header === '' ? `${letters} 列` : `${letters} 列“${header}”`),
    isColumn: (column: string) => `就是 ${column}`,
    otherColumn: '选择列…',
    moreColumns: (count: number) => `还有 ${number(count)} 列要确定，见“列对应”`,
    auto: '自动识别',
    autoFound: (column: string) => `自动：${column}`,
    autoMissing: '自动：没有找到',
    none: '没有这一列',
    takenFor: (column: string, field: string) => `${column}（现为“${field}”）`,
    sample: (values: string) => `如 ${values}`,
    gone: (header: string) => (header === '' ? '原来指定的列现在有了表头，请重新选择' : `原来指定的“${header}”列已不在表中`),
    headerLike: (header: string, like: string) => `表头“${header}”与“${like}”相像`,
    headerMeans: (header: string, like: string) => `表头“${header}”与“${like}”意思相近`,
    looks: {
      dates: (fit: number, of: number) => `${share(fit, of)}是日期`,
      months: (fit: number, of: number) => `${share(fit, of)}是月份`,
      years: (fit: number, of: number) => `${share(fit, of)}是年份`,
      numbers: (fit: number, of: number) => `${share(fit, of)}是数字`,
      'yes-no': (fit: number, of: number) => `${share(fit, of)}是“是”或“否”`,
      codes: (fit: number, of: number) => `${share(fit, of)}像编号，且不重复`,
      names: (fit: number, of: number) => `${share(fit, of)}像人名`,
      units: (fit: number, of: number) => `${share(fit, of)}像单位名称`,
    } satisfies Record<Looks, (fit: number, of: number) => string>,
    hasWords: (words: string) => `出现了规定的选项${words}`,
    joint: '；',
    only: '其他列都已对应，只剩这一列',
    nameShares: (part: string) => `表名中有“${part}”`,
    sameColumns: (count: number, all: number, names: string) => `有它 ${number(all)} 列中的 ${number(count)} 列：${names}`,
    taken: (sheet: string) => `现在采用的是“${sheet}”，选了这张就不再用那张`,
    whatMeans: (word: string) => `“${word}”是指哪一项`,
    ownWord: (word: string) => `“${word}”是本单位的叫法？`,
    bindHint: (word: string, count: number) => `选定后随工作簿保存，“${word}”（${number(count)} 处）都按选定的一项统计，单元格不改动。`,
    means: (word: string) => `就是“${word}”`,
    otherWord: '选择一项…',
    sharesSigns: (signs: string) => `都有“${signs}”`,
    sharesAlias: (alias: string) => `与它的另一种写法“${alias}”相像`,
    same: (alias: string) => `“${alias}”是它的另一种写法`,
    words: '词语对应',
    wordsNone: '还没有。填写的词不在规定选项内时，可在这里或问题详情里指明它是哪一项。',
    wordOf: (tracker: string, field: string) => `${tracker} · ${field}`,
    unknownWord: (word: string, count: number) => `“${word}”（${number(count)} 处，不在选项内）`,
    boundWord: (word: string) => `“${word}”`,
    unused: '用不上的列对应',
    unusedText: '现在用不上：工作表不在了，或不再是这个台账。',
    unusedOne: (sheet: string, field: string, header: string) => (header === '' ? `${sheet} · ${field}` : `${sheet} · ${field}：“${header}”`),
    remove: '移除',
    removeOne: (what: string) => `移除：${what}`,
  },

  publishing: { title: '公开件（脱敏）', text: '隐去数字和名称，做成可以外发的文稿和汇总表。台账不变；规则保存在工作簿里。' },

  parameters: {
    title: '校验参数',
    text: '校验中用到的数字和词语。改动随工作簿保存，重新校验后生效。',
    search: '查找参数、规则或台账',
    nothing: '没有找到',
    group: (count: number, changed: number) => (changed > 0 ? `${number(count)} 项，改了 ${number(changed)} 项` : `${number(count)} 项`),
    changed: (count: number) => (count === 0 ? '全部是默认值' : `有 ${number(count)} 项与默认值不同`),
    differs: '已改',
    uses: { rule: '规则', indicator: '指标', field: '列', chart: '图表' },
    usedBy: (places: string) => `用于：${places}`,
    basis: (basis: string) => `依据：${basis}`,
    notKept: (given: string) => `“${given}”没有保存。`,
    noNumber: (minimum: string, maximum: string, unit: string) => `请填写 ${minimum} 到 ${maximum} 之间的数${unit}`,
    tooFine: (decimals: number, unit: string) => (decimals === 0 ? `请填写整数${unit}` : `最多 ${decimals} 位小数${unit}`),
    unit: (unit: string) => (/^[（(]/.test(unit) ? unit : `（${unit}）`),
    noWords: '至少填写一个词',
    tooManyWords: '最多 100 个词',
    longWord: '每个词最多 40 个字',
    default: (value: string) => `默认 ${value}`,
    reset: '恢复默认',
    resetOne: (label: string) => `${label}：恢复默认`,
    resetAll: '全部恢复默认',
    words: '用顿号或逗号隔开',
  },
  newSheets: {
    title: '新建台账',
    text: '选好台账，在工作簿末尾建好可以直接填写的表：表头、下拉选项、格式、填写说明和示例都已备好。',
    open: '新建台账…',
    sample: '打开示例工作簿',
    search: '查找台账',
    list: '台账',
    all: (count: number) => `全选（${number(count)} 个）`,
    shown: (count: number, there: number) => `共 ${number(count)} 个，工作簿里已有 ${number(there)} 个`,
    found: (count: number) => (count === 0 ? '没有找到，换个说法试试' : `找到 ${number(count)} 个`),
    columns: (count: number, names: string) => `${number(count)} 列：${names}`,
    there: (sheet: string) => `已有：${sheet}`,
    unclear: (sheets: string) => `${sheets}都像这个台账，请先在“列对应”里确定`,
    like: (sheet: string) => `“${sheet}”像这个台账，可先在“列对应”里确定`,
  },
  definitions: {
    title: '自定义台账和报告',
    text: '用 JSON 文件增加自己的台账和报告。随工作簿保存，识别、校验、汇总、起草都与自带的一样。',
    choose: '选择文件',
    paste: '粘贴内容',
    pasted: '定义内容（JSON）',
    pastedHint: '写法见随附的 schema 和示例',
    example: '填入示例',
    read: '读入',
    refused: (name: string, count: number) => `没有读入“${name}”：有 ${number(count)} 处要改`,
    moreMistakes: (count: number) => `另有 ${number(count)} 处，先改这些`,
    none: '还没有自定义的台账或报告。',
    kept: '已保存在工作簿里',
    tracker: (name: string) => `台账：${name}`,
    report: (name: string) => `报告：${name}`,
    contents: (rules: number, indicators: number) => `${number(rules)} 条规则，${number(indicators)} 项指标`,
    broken: (count: number) => `没有启用：有 ${number(count)} 处要改`,
    show: '查看和导出',
    showOne: (name: string) => `查看和导出：${name}`,
    json: (name: string) => `${name}的定义（JSON）`,
    copy: '复制',
    download: '存为文件',
    remove: '移除',
    removeOne: (name: string) => `移除：${name}`,
    removing: (name: string) => `移除“${name}”？`,
    meaning: (names: string) => `以后不再识别、校验${names}，汇总和文稿里也不再有；工作表和其中的数据不动，已生成的汇总表和文稿到下次生成时才变。`,
  },
  fixes: {
    title: '修正预览',
    text: '写入前后对照。不动公式；写入后可一步撤销。',
    summary: (count: number, refused: number) => `将修正 ${number(count)} 处${refused > 0 ? `，另有 ${number(refused)} 处不能修正` : ''}`,
    none: '没有可以修正的单元格',
    list: '修正前后对照',
    place: '位置',
    before: '现值',
    after: '改为',
    group: (sheet: string, field: string, count: number) => `${sheet}“${field}” ${number(count)} 处`,
    shownAs: (format: string) => `显示格式 ${format}`,
    refused: '不能修正的单元格',
    refusedAt: (places: string, count: number, more: boolean) => (more ? `${places} 等 ${number(count)} 处` : places),
    obstacle: {
      formula: '值由公式算出，公式不会改动，请在公式里改正',
      filtered: '所在的行被筛选隐藏，请清除筛选',
      changed: '校验之后改过，请重新校验',
      protected: '工作表受保护，请先撤销保护',
      gone: '找不到这个单元格，请重新校验',
    } satisfies Record<CellObstacle, string>,
    again: '重新查看',
    apply: (count: number) => `修正 ${number(count)} 处`,
    inColumn: (count: number) => `修正本列 ${number(count)} 处…`,
    inWorkbook: (count: number) => `修正全部 ${number(count)} 处…`,
  },
  exceptions: {
    title: '例外',
    text: '列为例外的问题不再出现在清单、汇总和文稿中，写入“问题清单”的“例外”一栏。数据改动后例外失效，问题重新出现。',
    none: '没有例外。在问题的详情里点“例外”，写明理由和确认人，可以把它放到一边。',
    reason: '理由',
    reasonOf: (reason: string) => `理由：${reason}`,
    by: '确认人',
    kept: '例外随工作簿保存，列入问题清单，可随时撤回',
    scope: '范围',
    onlyThis: '只此一处',
    inColumn: (count: number) => `本列同类 ${number(count)} 处`,
    inWorkbook: (count: number) => `工作簿中同类 ${number(count)} 处`,
    twins: (count: number) => `另有 ${number(count)} 处数据相同或相互牵连，将一并列为例外。`,
    most: (count: number) => `同类问题超过 ${number(count)} 处，不能一次列为例外。`,
    who: (by: string, on: string) => [by, on].filter(Boolean).join(' · '),
    before: (who: string, reason: string) => `曾列为例外，数据改动后已失效。${who === '' ? '' : `${who}，`}理由：${reason}`,
    state: {
      holds: '有效',
      lapsed: '已失效：数据已改动，问题重新列入清单',
      absent: '本次校验没有遇到：问题已改正，或数据已改动',
    },
    show: '查看',
    showOne: (what: string) => `查看：${what}`,
    restore: '撤回',
    restoreOne: (what: string) => `撤回例外：${what}`,
  },

  summary: {
    notChecked: '还没有本期的数字',
    notCheckedText: '先校验，再在这里看各项指标；点“校验并生成汇总表”一次完成。',
    met: '达标',
    unmet: '未达标',
    requirement: (label: string) => `要求：${label}`,
    missing: '缺',
    narrow: (rows: number) => `只看这 ${number(rows)} 行`,
    narrowed: (sheet: string, label: string, rows: number) => `“${sheet}”只显示“${label}”的 ${number(rows)} 行`,
    leftNarrowed: (sheet: string) => `“${sheet}”只显示了部分行`,
    widen: '显示全部行',
    why: { 'tracker-missing': '没有这个台账', 'nothing-to-divide': '没有可比的数', 'column-missing': '缺少所需的列', unreadable: '数据无法读取' },
    noTracker: (names: string) => `没有数字的台账：${names}`,
    figure: (label: string, value: string) => `${label} ${value}，查看数据行`,
    approximate: { over: '余', near: '近', about: '约' },
    publishing: '做成公开件…',
    caption: '点一项指标，查看它的数据行',
    unmetCount: (count: number) => `${number(count)} 项未达标`,
    before: (value: string) => `上年同期 ${value}`,
    /** `amount` without a sign, with its unit; `percent` with one, `''` where there is none. */
    change: (difference: number, amount: string, percent: string) => (difference === 0 ? '持平' : `${difference > 0 ? '增加' : '减少'} ${amount}${percent === '' ? '' : `（${percent}）`}`),
    points: '个百分点',
  },
  draft: {
    notChecked: '还没有文稿',
    notCheckedText: '先校验，再在这里看文稿；点“校验并生成文稿”一次完成。',
    incomplete: '有数字缺失，暂不能定稿',
    figure: (text: string) => `${text}，查看数据行`,
    problems: (text: string) => `${text}，查看相关问题`,
    text: '文稿全文',
  },

  crash: { title: '面板出错了', text: '工作簿没有受影响。请重新打开面板；再次出现时，请把下面的文字告诉管理员。', reload: '重新打开' },

  /** Units of indicators as they stand after a number; Chinese takes them as they are. */
  money: (yuan: number) =>
    Math.abs(yuan) >= 10_000
      ? { value: (yuan / 10_000).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 }), unit: '万元' }
      : { value: yuan.toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 }), unit: '元' },
  date: (year: number, month: number, date: number) => `${year}年${month}月${date}日`,
  number,
  count: (count: number, what: string) => `${what} ${number(count)}`,
};

/** What every language must say. */
export type Strings = typeof zh;
