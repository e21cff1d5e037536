/** Which deal fields a header names, in any of the languages, and how surely. */
import { dealFieldNames } from '../fields';
import { dealWords } from '../normalise-header';
import { headerNames } from './header-names';
import { dealLanguages } from './languages';

/** A header with one of these words is not the field its other words name. */
const otherThings: ReadonlySet<string> = new Set([
  ...['weighted', 'forecast', 'forecasted', 'previous', 'last', 'next', 'old', 'new', 'first', 'target', 'quota'],
  ...['days', 'duration', 'age', 'change', 'changed', 'changes', 'count', 'quantity', 'qty', 'tax', 'discount'],
  ...['cost', 'margin', 'profit', 'activity', 'activities', 'email', 'emails', 'phone', 'entered', 'exited', 'time'],
  ...['month', 'year', 'quarter', 'week', 'fiscal', 'employees', 'unit', 'recurring', 'average', 'rank', 'score'],
  ...['tertimbang', 'bulan', 'tahun', 'minggu', 'lama', 'hari', 'biaya', 'modal', 'pajak', 'diskon', 'laba'],
  ...['kuantitas', 'telepon', 'sebelumnya', 'ultima', 'proxima', 'ultimo', 'proximo', 'ponderado', 'coste', 'custo'],
  ...['gewichteter', 'gewichteten', 'letzte', 'letzten', 'nachste', 'nachsten', 'tage', 'alter', 'anteiliger', 'menge'],
  ...['pondere', 'ponderee', 'dernier', 'derniere', 'prochaine', 'prochain', 'jours', 'quantite', 'remise'],
  ...['взвешенная', 'последняя', 'последнее', 'следующая', 'дней', 'количество', 'скидка', 'себестоимость'],
]);

export const dealHeaders = headerNames(dealFieldNames, {
  languages: () => ({ all: Object.values(dealLanguages), indonesian: dealLanguages.id }),
  ownWords: dealWords,
  otherThings,
});

export const { fieldsNamed, fieldsNamedWithin, isIndonesianName } = dealHeaders;
