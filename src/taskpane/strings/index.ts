import type { Language } from '../../model/localText';
import { en } from './en';
import { zh, type Strings } from './zh';

export type { Strings };

export const strings = { zh, en } satisfies Record<Language, Strings>;
