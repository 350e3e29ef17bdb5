import type { Notice, Progress } from '../store/paneState';
import type { Strings } from './zh';

const number = (value: number) => value.toLocaleString('en-GB');
const plural = (count: number, one: string, many = `${one}s`) => `${number(count)} ${count === 1 ? one : many}`;
const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
/** More names than this are counted. */
const MOST_NAMES = 3;
const shortList = (names: readonly string[]) => (names.length > MOST_NAMES ? `${list(names.slice(0, MOST_NAMES))} and ${number(names.length - MOST_NAMES)} more` : list(names));
/** How many of the first values of a column. */
const share = (what: string, fit: number, of: number) => `${what} in ${number(fit)} of ${plural(of, 'cell')}`;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Every word of the pane in English. Tracker and field names stay Chinese: they are the users' own data. */
export const en: Strings = {
  appName: 'Taizhang',
  unitUnset: 'No unit',
  periodUnset: 'Choose a period',
  tabs: 'Views',
  tab: { check: 'Check', summary: 'Summary', draft: 'Draft', reconcile: 'Text check' },
  menu: 'Settings',
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  save: 'OK',
  retry: 'Retry',
  undo: 'Undo',

  listJoint: ', ',
  colon: ': ',

  status: {
    opening: 'Looking at the workbook…',
    empty: 'The workbook is empty',
    none: 'No tracker recognised',
    known: (trackers) => plural(trackers, 'tracker'),
    records: (records) => plural(records, 'record'),
    justChecked: 'checked just now',
    checkedAt: (time) => `checked at ${time}`,
    notChecked: 'not checked yet',
    staleData: 'Data changed: check again',
    staleSettings: 'Settings changed: check again',
  },

  settings: {
    sheets: 'Columns',
    parameters: 'Check parameters',
    publishing: 'Public copy',
    definitions: (count) => (count > 0 ? `Own trackers (${number(count)})` : 'Own trackers'),
    exceptions: (count) => (count > 0 ? `Exceptions (${number(count)})` : 'Exceptions'),
    language: 'Language',
    languages: { auto: 'As in Excel', zh: '中文', en: 'English' },
    undo: 'Undo last write',
    clearMarks: 'Clear marks',
    live: 'Update results as data change',
  },

  report: {
    open: (unit, period) => `Unit and period: ${unit} · ${period}`,
    title: 'Unit and period',
    unit: 'Unit name',
    unitHint: 'Stands in the titles of summary and draft',
    draft: 'Report',
    year: 'Year',
    yearName: (year) => String(year),
    quarter: 'Quarter',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    half: 'Half-year',
    halves: ['First half', 'Second half'],
    quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
    wholeYear: 'Whole year',
    months: 'Months',
    month: (month) => MONTHS[month - 1] ?? '',
    custom: 'Custom',
    fromMonth: 'First month',
    toMonth: 'Last month',
    fromDate: 'First day',
    toDate: 'Last day',
    byMonth: 'By month',
    byDate: 'By date',
    invalid: 'Fill in both; the start can’t be later than the end.',
  },

  action: {
    check: (trackers) => `Check ${plural(trackers, 'tracker')}`,
    recheck: (trackers) => `Check ${plural(trackers, 'tracker')} again`,
    survey: 'Look at the workbook again',
    summary: 'Create summary sheet',
    checkAndSummary: 'Check and create summary',
    draft: 'Create draft sheet',
    checkAndDraft: 'Check and create draft',
    copy: 'Copy text with its look',
    addSheets: (count: number) => (count === 0 ? 'Make tracking sheets' : `Make ${plural(count, 'tracking sheet')}`),
    reconcile: 'Check the text',
    checkAndReconcile: 'Check trackers and text',
    writeReconciliation: 'Write the results to a sheet',
    publish: 'Write public copy',
    cancelling: 'Cancelling…',
  },

  working: {
    open: 'Looking at the workbook…',
    check: 'Checking…',
    summary: 'Creating the summary…',
    draft: 'Creating the draft…',
    'add-sheets': 'Making tracking sheets…',
    'open-sample': 'Opening the sample…',
    undo: 'Undoing…',
    mark: 'Marking cells…',
    'clear-marks': 'Clearing marks…',
    preview: 'Looking at the cells…',
    fix: 'Fixing…',
    define: 'Reading own trackers…',
    remember: 'Saving settings…',
    reveal: 'Going to the cell…',
    show: 'Looking for findings…',
    narrow: 'Hiding the other rows…',
    widen: 'Showing all rows…',
    reconcile: 'Checking the text…',
    reconciliation: 'Writing the results…',
    publish: 'Writing the public copy…',
    copy: 'Copying…',
    word: 'Making the Word file…',
    paragraphs: 'Writing the draft…',
    'live-draft': 'Writing the live draft…',
  },
  phase: ({ phase, sheet }) =>
    ({ survey: 'Looking at the sheets…', read: `Reading ${sheet ?? ''}`, check: 'Checking', write: 'Writing', mark: 'Marking', fix: 'Correcting' } satisfies Record<Progress['phase'], string>)[phase],
  progress: ({ phase, done, total }) => (total === 0 ? '' : `${number(done)}/${number(total)} ${phase === 'mark' || phase === 'fix' ? 'cells' : 'rows'}`),
  progressLabel: 'Progress',

  notice: (notice: Notice) => {
    switch (notice.kind) {
      case 'summary-written':
        return `Wrote ${list(notice.sheets)} with ${plural(notice.figures, 'indicator')}`;
      case 'draft-written':
        if (notice.unlike) return `Wrote ${list(notice.sheets)}. The sheet before had another text, which could not be kept; undo brings it back`;
        return `Wrote ${list(notice.sheets)}${notice.takenOver ? `, keeping ${plural(notice.takenOver, 'sentence')} edited in the sheet` : ''}`;
      case 'publishing-written':
        return `Wrote ${list(notice.sheets)}`;
      case 'reconciliation-written':
        return `Wrote ${list(notice.sheets)} with ${number(notice.figures)} ${notice.figures === 1 ? 'figure' : 'figures'}`;
      case 'sheets-added':
        return `Made ${shortList(notice.sheets)}; begin in the row below the header`;
      case 'sample-opened':
        return 'The sample workbook is open in a new window; use the add-in there';
      case 'fixed':
        return `Fixed ${plural(notice.cells, 'cell')}`;
      case 'undone':
        if (notice.what === 'new-sheets') return `Undone: the new ${notice.sheets.length === 1 ? 'sheet' : 'sheets'} ${shortList(notice.sheets)} deleted`;
        return notice.what === 'cells' ? `Undone: ${plural(notice.cells, 'cell')} as before` : `Undone: ${list(notice.sheets)} as before`;
      case 'marked':
        return `Marked; not marked because protected: ${list(notice.skipped)}`;
      case 'marks-cleared':
        return notice.cleared > 0 ? `Cleared ${plural(notice.cleared, 'mark')}` : 'Marks cleared';
      case 'definition-added': {
        const what = [notice.trackers > 0 ? plural(notice.trackers, 'tracker') : '', notice.reports > 0 ? plural(notice.reports, 'report') : ''].filter(Boolean).join(', ');
        return `${notice.replaced ? 'Replaced' : 'Added'} “${notice.name}”: ${what}`;
      }
      case 'definition-removed':
        return `Removed “${notice.name}”`;
      case 'definitions-broken':
        return `Own trackers not in use because of mistakes: ${list(notice.names)}. See Settings › Own trackers`;
      case 'file-unreadable':
        return `“${notice.file}” can’t be read; is it still there?`;
      case 'column-chosen':
        return notice.header === '' ? `Kept: which column is “${notice.field}”` : `Kept: “${notice.header}” is “${notice.field}”`;
      case 'word-bound':
        return `Kept: “${notice.word}” means “${notice.means}”`;
      case 'no-finding':
        return `Nothing wrong at ${notice.place}`;
      case 'no-next':
        return notice.filtered ? 'No finding passes the filters' : 'No findings are left';
      case 'cancelled':
        return 'Cancelled; the workbook is as it was';
      case 'copied':
        return 'Text copied';
      case 'results-copied':
        return 'Results copied';
      case 'sentence-copied':
        return 'Corrected sentence copied; paste it into the text';
      case 'text-written':
        return `Wrote ${list(notice.sheets)}`;
      case 'draft-copied':
        return notice.form === 'rich' ? `Copied the whole text, ${number(notice.characters)} characters; paste it into Word or WPS` : `Copied the whole text, ${number(notice.characters)} characters, as plain text`;
      case 'word-saved':
        return `Downloaded “${notice.file}” to your downloads folder`;
      case 'word-not-saved':
        return 'The pane can’t save files in Excel for Mac. Choose Copy with its look and paste it into Word, or save from Excel on the web';
      case 'not-copied':
        return 'Copying is not allowed here; select the text and press Ctrl+C';
    }
  },

  failed: {
    open: 'The workbook could not be looked at',
    check: 'The check did not finish',
    summary: 'The summary was not created',
    draft: 'The draft was not created',
    'add-sheets': 'No tracking sheet was made',
    'open-sample': 'The sample was not opened',
    undo: 'Nothing was undone',
    mark: 'The cells were not marked',
    'clear-marks': 'The marks were not cleared',
    preview: 'The fixes could not be looked at',
    fix: 'Nothing was fixed',
    remember: 'The settings were not saved',
    define: 'The own trackers were not saved',
    reveal: 'The cell could not be shown',
    show: 'The cell’s findings could not be looked up',
    narrow: 'The other rows could not be hidden',
    widen: 'The rows could not be shown again',
    reconcile: 'The text could not be checked',
    reconciliation: 'The results could not be written',
    publish: 'The public copy could not be written',
    copy: 'The text could not be copied',
    word: 'The Word file could not be made',
    paragraphs: 'The draft could not be written',
    'live-draft': 'The live draft could not be written',
  },
  errorCode: (code) => `Error code ${code}`,

  severity: { error: 'Errors', risk: 'Risks', warning: 'Notes' },
  severityHint: {
    error: 'The data are wrong and the figures can’t be trusted',
    risk: 'The data are right and show a risk in the work',
    warning: 'Readable, but should be put right',
  },

  code: {
    'SHEET-MISSING': 'Tracker missing',
    'SHEET-HIDDEN': 'Hidden sheet or rows',
    'HEADER-MISSING': 'Required column missing',
    'HEADER-DUPLICATE': 'Two columns for one field',
    'FIELD-REQUIRED': 'Required value missing',
    'FIELD-TYPE': 'Unreadable value',
    'FIELD-ENUM': 'Not an allowed word',
    'FIELD-RANGE': 'Number out of range',
    'DATE-AS-TEXT': 'Date typed as text',
    'NUMBER-AS-TEXT': 'Number typed as text',
    'VALUE-UNTIDY': 'Untidy spelling',
    'VALUE-APPROXIMATE': 'Approximate number',
    'VALUE-REDACTED': 'Redacted number',
    'VALUE-ERROR': 'Formula error',
    'KEY-DUPLICATE': 'Key used twice',
    'REF-MISSING': 'Not found in its tracker',
    'TOTAL-MISMATCH': 'Total differs from its rows',
    'DATE-OUT-OF-YEAR': 'Date outside the year',
    'DATE-IN-FUTURE': 'Date later than today',
  },

  findings: {
    counters: 'Filter by severity',
    list: 'Findings',
    filters: 'Filters',
    tracker: 'Tracker',
    allTrackers: 'All trackers',
    code: 'Kind of finding',
    allCodes: 'All kinds',
    someCodes: 'Problems in the draft',
    option: (name, count) => `${name} (${number(count)})`,
    clearFilter: 'Clear filters',
    nothingShown: 'No finding passes the filters',
    workbook: 'Workbook',
    received: 'Found',
    expected: 'Expected',
    emptyValue: '(empty)',
    hint: 'What to do',
    basis: 'Basis',
    owner: 'Owner',
    amount: 'At stake',
    related: 'Related cells',
    outside: 'Outside the period; this period’s figures don’t depend on it',
    go: 'Go to cell',
    goTo: (place) => `Go to ${place}`,
    fix: 'Fix',
    fixTo: (value) => `Fix: change to ${value}`,
    except: 'Exception',
    exceptTitle: 'Make an exception',
    marking: 'Mark in sheets',
    excepted: (count, lapsed) => [count > 0 ? `${plural(count, 'exception')} left out` : '', lapsed > 0 ? `${number(lapsed)} lapsed` : ''].filter(Boolean).join(', '),
    done: (counts) => `Check done: ${counts}`,
    handled: (done, all) => `${number(done)} of ${number(all)} dealt with`,
    next: 'Next finding',
    previous: 'Previous finding',
    withKey: (what, key) => `${what} (${key})`,
  },
  selection: {
    label: (place) => `Findings at ${place}`,
    details: 'Details',
    more: (count) => `${number(count)} more`,
    said: (place, position, all, what) => `${place}, ${number(position)} of ${number(all)}: ${what}`,
  },

  clear: {
    title: 'Nothing wrong',
    what: (trackers, records, rules) => `Checked ${plural(records, 'record')} in ${plural(trackers, 'tracker')} against ${plural(rules, 'rule')}.`,
    when: (time) => `Checked on ${time}`,
    handled: (count) => (count === 1 ? 'The one finding is dealt with.' : `All ${number(count)} findings are dealt with.`),
    next: 'Next: read the figures and create the summary',
  },

  export: {
    open: 'Export or copy',
    rich: 'Copy with its look',
    plain: 'Copy as plain text',
    word: 'Save as Word file',
    wordHint: 'A .docx laid out as official documents are',
    paragraphs: 'Write a paragraph a row',
    paragraphsHint: 'A sheet to paste into other systems from',
    publishing: 'Public copy…',
    publishingHint: 'Hide figures and names before it is sent out',
    live: 'Draft that follows the sheets',
    liveHint: 'Formulas; figures as in the summary, changing with the sheets',
  },

  start: {
    title: 'Ready to check',
    found: 'Trackers recognised',
    rows: (rows) => `about ${plural(rows, 'row')}`,
    noRows: 'no records',
    missing: 'Not in this workbook',
    notTaken: 'Sheets not taken',
    toDecide: 'Please decide',
  },
  empty: {
    title: 'The workbook is empty',
    text: 'This add-in reads the trackers (台账) in a workbook, such as 学习台账, 会议台账 or 固定资产台账, checks them, and creates a summary and a draft. Open the workbook that holds them, or make tracking sheets here and fill them in.',
  },
  none: {
    title: 'No tracker recognised',
    text: 'A sheet is recognised if it has a tracker’s name (such as 学习台账) and a header within its first 20 rows. These are the sheets that were seen, and why they were not taken.',
  },
  why: {
    unknown: 'Neither its name nor its columns are those of a tracker',
    empty: 'Empty sheet',
    own: 'Made by this add-in',
    noHeader: (tracker, looked) => `Named like ${tracker}, but its first 20 rows have no header (${looked})`,
    like: (tracker) => `Has the columns of ${tracker}, but another name`,
    ambiguous: (tracker, rivals) => `This and ${rivals} could be ${tracker}; only one is taken`,
    otherYear: (tracker) => `${tracker} of another year`,
    yearBefore: (tracker) => `${tracker} of the year before, only compared with`,
    excluded: 'You said that it is no tracker',
  },
  choose: {
    label: (sheet) => `Which tracker is “${sheet}”?`,
    auto: 'Automatic',
    pick: 'Choose…',
    none: 'Not a tracker',
  },
  sheets: {
    title: 'Columns',
    text: 'Which tracker each sheet is, what each column holds, and what your own words mean. Kept in the workbook; takes effect with the next check.',
    columns: (found, all) => `${found} of ${all} columns`,
  },
  mapping: {
    isTracker: (tracker) => `It is ${tracker}`,
    whichColumn: (field) => `Which column is “${field}”?`,
    whichColumnOf: (sheet, field) => `Which column of “${sheet}” is “${field}”?`,
    column: (letters, header) => (header === '' ? `column ${letters}` : `column ${letters} “${header}”`),
    isColumn: (column) => `It is ${column}`,
    otherColumn: 'Choose a column…',
    moreColumns: (count) => `${plural(count, 'more column')} to decide, under Columns`,
    auto: 'Automatic',
    autoFound: (column) => `Found: ${column}`,
    autoMissing: 'Not found',
    none: 'No such column',
    takenFor: (column, field) => `${column} (now “${field}”)`,
    sample: (values) => `such as ${values}`,
    gone: (header) => (header === '' ? 'The column chosen before has a header now: choose again' : `The column “${header}” chosen before is gone`),
    headerLike: (header, like) => `the header “${header}” is like “${like}”`,
    headerMeans: (header, like) => `the header “${header}” means much the same as “${like}”`,
    looks: {
      dates: (fit, of) => share('dates', fit, of),
      months: (fit, of) => share('months', fit, of),
      years: (fit, of) => share('years', fit, of),
      numbers: (fit, of) => share('numbers', fit, of),
      'yes-no': (fit, of) => share('yes or no', fit, of),
      codes: (fit, of) => share('codes, each different,', fit, of),
      names: (fit, of) => share('what looks like people’s names', fit, of),
      units: (fit, of) => share('what looks like units', fit, of),
    },
    hasWords: (words) => `it holds the allowed words ${words}`,
    joint: '; ',
    only: 'every other column is known for something else',
    nameShares: (part) => `its name has “${part}”`,
    sameColumns: (count, all, names) => `it has ${number(count)} of the ${number(all)} columns: ${names}`,
    taken: (sheet) => `“${sheet}” is taken for it now; choosing this one drops that one`,
    whatMeans: (word) => `What does “${word}” mean?`,
    ownWord: (word) => `Is “${word}” your own word for one of them?`,
    bindHint: (word, count) => `Kept in the workbook: “${word}” (${plural(count, 'cell')}) then counts as the word chosen. No cell is changed.`,
    means: (word) => `It means “${word}”`,
    otherWord: 'Choose a word…',
    sharesSigns: (signs) => `both have “${signs}”`,
    sharesAlias: (alias) => `it is like “${alias}”, another way to write it`,
    same: (alias) => `“${alias}” is another way to write it`,
    words: 'Own words',
    wordsNone: 'None yet. Where a cell holds a word that is not allowed, say here or at the finding which one it means.',
    wordOf: (tracker, field) => `${tracker} · ${field}`,
    unknownWord: (word, count) => `“${word}” (${plural(count, 'cell')}, not an allowed word)`,
    boundWord: (word) => `“${word}”`,
    unused: 'Columns no longer of use',
    unusedText: 'Their sheets are gone, or are another tracker now.',
    unusedOne: (sheet, field, header) => (header === '' ? `${sheet} · ${field}` : `${sheet} · ${field}: “${header}”`),
    remove: 'Remove',
    removeOne: (what) => `Remove: ${what}`,
  },

  publishing: { title: 'Public copy', text: 'Hides figures and names, to make a text and a summary that may be sent out. The tracking sheets stay as they are; the rules are kept in the workbook.' },

  parameters: {
    title: 'Check parameters',
    text: 'Numbers and words that the checks use. Kept in the workbook; they count from the next check on.',
    search: 'Find a parameter, rule or tracker',
    nothing: 'Nothing found',
    group: (count, changed) => (changed > 0 ? `${number(count)}, ${number(changed)} changed` : number(count)),
    changed: (count) => (count === 0 ? 'All have their defaults' : `${plural(count, 'value')} ${count === 1 ? 'differs' : 'differ'} from the default`),
    differs: 'changed',
    uses: { rule: 'rule', indicator: 'indicator', field: 'column', chart: 'chart' },
    usedBy: (places) => `Used by: ${places}`,
    basis: (basis) => `Basis: ${basis}`,
    notKept: (given) => `“${given}” was not saved. `,
    noNumber: (minimum, maximum, unit) => `Enter a number from ${minimum} to ${maximum}${unit}`,
    tooFine: (decimals, unit) => (decimals === 0 ? `Enter a whole number${unit}` : `At most ${plural(decimals, 'decimal')}${unit}`),
    unit: (unit) => (unit.startsWith("(") ? ` ${unit}` : ` (${unit})`),
    noWords: 'Enter one word at least',
    tooManyWords: '100 words at most',
    longWord: 'A word has 40 characters at most',
    default: (value) => `Default ${value}`,
    reset: 'Reset',
    resetOne: (label) => `Reset ${label}`,
    resetAll: 'Reset all',
    words: 'Separated by commas',
  },
  newSheets: {
    title: 'New tracking sheets',
    text: 'Pick trackers: ready sheets are made at the end of the workbook, with headers, lists to choose from, formats, notes and an example.',
    open: 'New tracking sheets…',
    sample: 'Open the sample',
    search: 'Find a tracker',
    list: 'Trackers',
    all: (count: number) => `All (${number(count)})`,
    shown: (count: number, there: number) => `${number(count)} trackers, ${number(there)} of them in the workbook already`,
    found: (count: number) => (count === 0 ? 'None found; try another word' : `${number(count)} found`),
    columns: (count: number, names: string) => `${plural(count, 'column')}: ${names}`,
    there: (sheet: string) => `There already: ${sheet}`,
    unclear: (sheets: string) => `${sheets} all look like it; decide under Columns first`,
    like: (sheet: string) => `“${sheet}” looks like it; you may decide under Columns first`,
  },
  definitions: {
    title: 'Own trackers and reports',
    text: 'Add trackers and reports of your own as JSON files. They are kept in the workbook, and are recognised, checked, summarised and drafted like the others.',
    choose: 'Choose a file',
    paste: 'Paste',
    pasted: 'Definition (JSON)',
    pastedHint: 'See the schema and the sample that come with the add-in',
    example: 'Put in the sample',
    read: 'Read it',
    refused: (name, count) => `“${name}” was not taken: ${plural(count, 'mistake')}`,
    moreMistakes: (count) => `${number(count)} more; correct these first`,
    none: 'No trackers or reports of your own yet.',
    kept: 'Kept in the workbook',
    tracker: (name) => `Tracker: ${name}`,
    report: (name) => `Report: ${name}`,
    contents: (rules, indicators) => `${plural(rules, 'rule')}, ${plural(indicators, 'indicator')}`,
    broken: (count) => `Not in use: ${plural(count, 'mistake')}`,
    show: 'View and export',
    showOne: (name) => `View and export: ${name}`,
    json: (name) => `Definition of ${name} (JSON)`,
    copy: 'Copy',
    download: 'Save as file',
    remove: 'Remove',
    removeOne: (name) => `Remove: ${name}`,
    removing: (name) => `Remove “${name}”?`,
    meaning: (names) => `${names} will no longer be recognised or checked, nor stand in summary and draft. Sheets and their data stay as they are; a summary or draft made before changes when it is made anew.`,
  },
  fixes: {
    title: 'Preview of fixes',
    text: 'Before and after. Formulas stay as they are; one step takes it all back.',
    summary: (count, refused) => `${plural(count, 'cell')} to fix${refused > 0 ? `, ${number(refused)} can’t be fixed` : ''}`,
    none: 'No cell can be fixed',
    list: 'Before and after',
    place: 'Cell',
    before: 'Now',
    after: 'Fixed',
    group: (sheet, field, count) => `${sheet} “${field}”, ${plural(count, 'cell')}`,
    shownAs: (format) => `shown as ${format}`,
    refused: 'Cells that can’t be fixed',
    refusedAt: (places, count, more) => (more ? `${places} … ${number(count)} in all` : places),
    obstacle: {
      formula: 'the value comes from a formula, which is never changed; correct it there',
      filtered: 'the row is filtered out; clear the filter',
      changed: 'changed since the check; check again',
      protected: 'the sheet is protected; unprotect it first',
      gone: 'the cell is not there; check again',
    },
    again: 'Look again',
    apply: (count) => `Fix ${plural(count, 'cell')}`,
    inColumn: (count) => `Fix ${number(count)} in this column…`,
    inWorkbook: (count) => `Fix all ${number(count)}…`,
  },
  exceptions: {
    title: 'Exceptions',
    text: 'Findings that are accepted stay out of list, summary and draft, and stand under their own heading in the sheet of findings. When the data change, an exception lapses and the finding is back.',
    none: 'No exceptions. Open a finding, choose Exception, and give a reason and a name.',
    reason: 'Reason',
    reasonOf: (reason) => `Reason: ${reason}`,
    by: 'Accepted by',
    kept: 'Kept in the workbook and listed with the findings; can be taken back at any time',
    scope: 'For',
    onlyThis: 'This one only',
    inColumn: (count) => `${number(count)} of this kind in the column`,
    inWorkbook: (count) => `${number(count)} of this kind in the workbook`,
    twins: (count) => `${plural(count, 'other finding')} with the same or entangled data will be accepted too.`,
    most: (count) => `More than ${number(count)} of this kind can’t be accepted at once.`,
    who: (by, on) => [by, on].filter(Boolean).join(' · '),
    before: (who, reason) => `Was an exception and lapsed when the data changed. ${who === '' ? '' : `${who}. `}Reason: ${reason}`,
    state: {
      holds: 'In force',
      lapsed: 'Lapsed: the data changed and the finding is back in the list',
      absent: 'Not met in this check: put right, or the data changed',
    },
    show: 'Show',
    showOne: (what) => `Show: ${what}`,
    restore: 'Take back',
    restoreOne: (what) => `Take the exception back: ${what}`,
  },

  summary: {
    notChecked: 'No figures yet',
    notCheckedText: 'Check first, then read the figures here; the button below does both.',
    met: 'met',
    unmet: 'not met',
    requirement: (label) => `Requirement: ${label}`,
    missing: 'missing',
    narrow: (rows) => `Show only ${rows === 1 ? 'this row' : `these ${number(rows)} rows`}`,
    narrowed: (sheet, label, rows) => `“${sheet}” shows only the ${plural(rows, 'row')} of “${label}”`,
    leftNarrowed: (sheet) => `“${sheet}” shows only some of its rows`,
    widen: 'Show all rows',
    why: { 'tracker-missing': 'no such tracker', 'nothing-to-divide': 'nothing to compare', 'column-missing': 'a column is missing', unreadable: 'unreadable data' },
    noTracker: (names) => `Trackers without figures: ${names}`,
    figure: (label, value) => `${label} ${value}, show its rows`,
    approximate: { over: 'over', near: 'nearly', about: 'about' },
    publishing: 'Public copy…',
    caption: 'Choose a figure to see its rows',
    unmetCount: (count) => `${plural(count, 'requirement')} not met`,
    before: (value) => `Year before ${value}`,
    change: (difference, amount, percent) => (difference === 0 ? 'unchanged' : `${difference > 0 ? 'up' : 'down'} ${amount}${percent === '' ? '' : ` (${percent})`}`),
    points: 'percentage points',
  },
  draft: {
    notChecked: 'No draft yet',
    notCheckedText: 'Check first, then read the draft here; the button below does both.',
    incomplete: 'Figures are missing: not final yet',
    figure: (text) => `${text}, show its rows`,
    problems: (text) => `${text}, show the findings`,
    text: 'Text of the draft',
  },

  crash: { title: 'The pane failed', text: 'The workbook is not affected. Reopen the pane; if it happens again, give your administrator the text below.', reload: 'Reopen' },

  money: (yuan) => ({ value: yuan.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }), unit: '元' }),
  date: (year, month, date) => `${date} ${MONTHS[month - 1] ?? ''} ${year}`,
  number,
  count: (count, what) => `${number(count)} ${what.toLowerCase()}`,
};
