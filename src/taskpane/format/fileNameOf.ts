const LONGEST = 80;

/** The title as a name for a file, without what Windows does not allow in one. */
export function fileNameOf(title: string, extension: string): string {
  const name = title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST).replace(/[. ]+$/, '');
  return `${name === '' ? '文稿' : name}.${extension}`;
}
