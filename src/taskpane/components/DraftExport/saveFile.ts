const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a file over as a download; false where it would come to nothing, without a word. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, fileName: string): boolean {
  if (!canDownload(navigator.userAgent)) return false;
  const address = URL.createObjectURL(new Blob([bytes], { type: WORD }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}

/**
 * Office for Mac and iPad shows panes in WKWebView, where a download does nothing and tells of no error (office-js #2700,
 * by design; #3385, #6468). Such a view calls itself neither Safari nor Chrome, which download well.
 */
export const canDownload = (userAgent: string): boolean => !/Macintosh|iPad|iPhone/.test(userAgent) || /Safari\/|Chrome\/|Firefox\//.test(userAgent);
