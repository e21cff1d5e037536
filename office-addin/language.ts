/** The language a person has set Office to. */
import { isLanguage, type Language } from '../core/index';

/** `id-ID` is Indonesian; whatever we do not speak is English. A function may run before Office has said anything. */
export function displayLanguage(): Language {
  const tag = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  const [code = ''] = (tag ?? '').toLowerCase().split('-');
  return isLanguage(code) ? code : 'en';
}
