/** Which engines are here. A test that needs a missing one is skipped aloud, and fails where CI is set. */
import { findLibreOffice } from './libreoffice';

export const libreOffice = await findLibreOffice();

/** The engine, inside a suite that is skipped without it. */
export function present<Engine>(engine: Engine | null): Engine {
  if (engine === null) throw new Error('This engine is not installed');
  return engine;
}

if (libreOffice === null) {
  const missing = 'LibreOffice with its Python bridge (libreoffice-calc, python3-uno) is not installed';
  if (process.env.CI !== undefined && process.env.CI !== '') throw new Error(missing);
  console.warn(`\n*** SKIPPED: ${missing}. No formula is checked against an independent engine. ***\n`);
}
