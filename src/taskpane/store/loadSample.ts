import { ToolError } from '../../model/toolError';

/** The sample workbook, from the server that the pane itself comes from. @throws ToolError PART-MISSING when it does not hand it over */
export async function loadSample(): Promise<Uint8Array> {
  try {
    const answer = await fetch('assets/sample.xlsx');
    if (!answer.ok) throw new Error(`${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (cause) {
    throw new ToolError('PART-MISSING', {}, { cause });
  }
}
