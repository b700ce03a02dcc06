import { command, installByApt } from './apt';

const isHere = (): boolean =>
  ['pdftotext', 'pdfinfo', 'pdftoppm'].every((name) => command(name, ['-v'], 'ignore'));

/**
 * The programs that read a printed program as a stranger would, installed if need be. Throws where they are not to be
 * had: a test that read nothing would pass.
 */
export function obtainPoppler(): void {
  if (!isHere()) installByApt('poppler-utils');
  if (!isHere()) throw new Error('No pdftotext was found, and none could be fetched. Install poppler-utils.');
}
