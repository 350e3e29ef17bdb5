export { type Outline, type OutlineParagraph, type OutlineSection, type OutlineSentence, sentencesOf } from '../../engine/draft/outline';
export { relink, type LooseFigure } from '../../engine/draft/relink';
export { decide, type Decision, settled } from './acceptChanges';
export { draftChanges, type ChangePiece, type DraftChange } from './draftChanges';
export { editDraft, looseSlots, previewOf, shownTemplateOf, templateOf, type DraftEdit } from './editDraft';
export { outlineOf, redraft } from './outlineOf';
export { type KeptDraft, loadDraft, saveDraft } from './keptDraft';
