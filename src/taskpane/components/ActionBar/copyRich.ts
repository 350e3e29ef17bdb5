import type { CopiedText } from '../../store/createExportActions';

/** Puts a text with its look on the clipboard, and its words for programs that take no look; false where the host's frame does not allow it. */
export async function copyRich({ html, text }: CopiedText): Promise<boolean> {
  if (html === undefined) return copyByEvent({ text }, () => navigator.clipboard.writeText(text));
  const parts = { 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([text], { type: 'text/plain' }) };
  return copyByEvent({ html, text }, () => navigator.clipboard.write([new ClipboardItem(parts)]));
}

/** Office on the web keeps the clipboard from frames, and older webviews have no ClipboardItem; the old way still works there. */
async function copyByEvent({ html, text }: CopiedText, modern: () => Promise<void>): Promise<boolean> {
  try {
    await modern();
    return true;
  } catch {
    const area = document.createElement('textarea');
    const focused = document.activeElement;
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      if (html !== undefined) event.clipboardData?.setData('text/html', html);
      event.preventDefault();
    };
    // Without a selection some browsers copy nothing.
    area.value = text;
    area.style.position = 'fixed';
    area.style.opacity = '0';
    document.body.append(area);
    area.select();
    document.addEventListener('copy', put);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated everywhere, replaced nowhere in a frame without clipboard permission
    const done = document.execCommand('copy');
    document.removeEventListener('copy', put);
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return done;
  }
}
