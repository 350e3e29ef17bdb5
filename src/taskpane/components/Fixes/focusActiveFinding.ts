/** Frames to wait until the list of findings is drawn again. */
const PATIENCE = 20;

/** Puts the keyboard on the line of the list that it stood on. */
export function focusActiveFinding(): void {
  let frames = 0;
  const look = () => {
    const line = document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
    // Somebody who went on by themselves stays where they are.
    if (document.activeElement && document.activeElement !== document.body) return;
    if (line) line.focus();
    else if (++frames < PATIENCE) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
