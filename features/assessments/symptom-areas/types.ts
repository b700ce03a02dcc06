import type { SymptomArea } from '../types';

/** The areas of the episode's last signed examination, to be asked about again; null at the first one. */
export type EarlierAreas = { readonly examinedOn: string; readonly areas: readonly SymptomArea[] } | null;
