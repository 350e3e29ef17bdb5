/** Brings the pane into sight. Where there is no shared runtime, or Excel refuses, the user opens it by its button. */
export async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  // Excel answers with a refusal while it opens the pane of its own accord.
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
