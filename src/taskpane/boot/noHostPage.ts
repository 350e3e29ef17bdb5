import type { Language, LocalText } from '../../model/localText';

/** Why the pane cannot work: office.js is not there, does not answer, the page stands outside Excel, or a part of the add-in is missing. */
export type NoHost = 'not-loaded' | 'no-answer' | 'outside' | 'incomplete';

const titles = {
  'not-loaded': { zh: '没有连上 Excel', en: 'No connection to Excel' },
  'no-answer': { zh: 'Excel 没有应答', en: 'Excel does not answer' },
  outside: { zh: '请在 Excel 中打开', en: 'Open this in Excel' },
  incomplete: { zh: '加载项没有取全', en: 'A part of the add-in is missing' },
} satisfies Record<NoHost, LocalText>;

const texts = {
  'not-loaded': {
    zh: 'Excel 的接口程序 office.js 未能从加载项所在的服务器加载。',
    en: 'Excel’s interface, office.js, could not be loaded from the add-in’s server.',
  },
  'no-answer': {
    zh: 'office.js 已加载，但 Excel 一直没有应答。应答后面板会自动打开。',
    en: 'office.js is loaded, but Excel has not answered yet. The pane opens as soon as it does.',
  },
  outside: {
    zh: '台账通是 Excel 的加载项，不能单独在浏览器里使用。',
    en: 'This is an add-in for Excel and does not work in a browser of its own.',
  },
  incomplete: {
    zh: '台账和文稿的定义未能从加载项所在的服务器取得。',
    en: 'The definitions of trackers and reports could not be fetched from the add-in’s server.',
  },
} satisfies Record<NoHost, LocalText>;

const steps = {
  'not-loaded': {
    zh: '请确认本机能访问该服务器（可请管理员检查网络和证书），然后重新加载。',
    en: 'Check that this computer can reach that server (ask your administrator about network and certificate), then reload.',
  },
  'no-answer': {
    zh: '请先结束单元格编辑、关闭打开的对话框；仍不行时重新加载，或重新打开工作簿。',
    en: 'Finish editing the cell and close any open dialog; if that does not help, reload, or reopen the workbook.',
  },
  outside: {
    zh: '在 Excel 的“开始”选项卡中打开台账通。',
    en: 'Open it from the Home tab in Excel.',
  },
  incomplete: {
    zh: '请重新加载；仍不行时请管理员检查服务器上的文件是否齐全。',
    en: 'Reload; if that does not help, ask your administrator whether all files are on the server.',
  },
} satisfies Record<NoHost, LocalText>;

const reload: LocalText = { zh: '重新加载', en: 'Reload' };

/** A plain page without any library: what is the matter and what to do. */
export function showNoHostPage(root: HTMLElement, why: NoHost, language: Language): void {
  const page = document.createElement('div');
  page.className = 'boot';
  page.setAttribute('role', 'alert');
  page.lang = language === 'zh' ? 'zh-CN' : 'en';
  const line = (tag: 'h1' | 'p', text: string) => {
    const element = document.createElement(tag);
    element.textContent = text;
    page.append(element);
  };
  line('h1', titles[why][language]);
  line('p', texts[why][language]);
  line('p', steps[why][language]);
  if (why !== 'outside') {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = reload[language];
    button.addEventListener('click', () => location.reload());
    page.append(button);
  }
  root.replaceChildren(page);
}
