/** Which fields of a tab beside the deals a header names: by names of its own and by those it shares with the deals. */
import { withoutDurationUnit } from '../duration-text';
import { type Fields, namesOf } from '../fields';
import { type OtherTab, type TabField, tabFields } from '../tabs/tab-fields';
import { rowWords } from '../tabs/tab-words';
import { type HeaderNames, headerNames, type NamedFields } from './header-names';
import type { HeaderLanguage, HeaderWords } from './header-words';
import { dealLanguages, type HeaderLanguageCode } from './languages';
import { tabLanguages } from './tab-languages';

export function tabHeaders<Tab extends OtherTab>(role: Tab): HeaderNames<TabField<Tab>> {
  const fields: readonly TabField<Tab>[] = namesOf(tabFields[role]);
  const languageOf = (code: HeaderLanguageCode): HeaderLanguage<TabField<Tab>> => ({
    names: joined(fields, tabLanguages[code][role].names, dealLanguages[code].names),
    vague: joined(fields, tabLanguages[code][role].vague, dealLanguages[code].vague),
  });
  const names = headerNames(fields, {
    languages: () => {
      const indonesian = languageOf('id');
      return {
        all: namesOf(dealLanguages).map((code) => (code === 'id' ? indonesian : languageOf(code))),
        indonesian,
      };
    },
    ownWords: rowWords[role],
    otherThings,
  });
  return { ...names, fieldsNamed: (header) => namedWithUnit(header, names, tabFields[role]) };
}

/** A duration may have its unit behind its name, which is no part of it: `Call duration (min)`. */
function namedWithUnit<Field extends string>(
  header: string,
  { fieldsNamed }: HeaderNames<Field>,
  declared: Fields,
): NamedFields<Field> {
  const whole = fieldsNamed(header);
  const bare = whole.size > 0 ? null : withoutDurationUnit(header);
  if (bare === null) return whole;
  return new Map([...fieldsNamed(bare)].filter(([field]) => declared[field]?.kind === 'duration'));
}

/** These mean the same on every tab. */
const sharedFields = ['id', 'account', 'owner', 'location', 'pipeline', 'source', 'stage', 'currency'] as const;
type SharedField = (typeof sharedFields)[number];

const isShared = (field: string): field is SharedField => sharedFields.some((shared) => shared === field);

function joined<Field extends string>(
  fields: readonly Field[],
  own: HeaderWords<Field>,
  deals: HeaderWords,
): HeaderWords<Field> {
  const words: { [Name in Field]?: readonly string[] } = {};
  for (const field of fields) {
    const ownNames: readonly string[] = own[field] ?? [];
    words[field] = isShared(field) ? [...ownNames, ...(deals[field] ?? [])] : ownNames;
  }
  return words;
}

/** A header with one of these words is not the field its other words name: `old stage id`, `first response time minutes`. */
const otherThings: ReadonlySet<string> = new Set([
  ...['old', 'previous', 'last', 'next', 'weighted', 'average', 'email', 'phone', 'tax', 'discount', 'duration'],
  ...['minutes', 'hours', 'days', 'seconds', 'count', 'quantity', 'qty', 'score', 'rank', 'flag', 'planned', 'notes'],
  ...['sebelumnya', 'lama', 'durasi', 'menit', 'jam', 'hari', 'pajak', 'diskon', 'telepon', 'catatan', 'rencana'],
  ...['anterior', 'dias', 'horas', 'minutos', 'duracao', 'duracion', 'imposto', 'impuesto', 'desconto', 'descuento'],
  ...['letzte', 'nachste', 'dauer', 'minuten', 'stunden', 'tage', 'steuer', 'rabatt', 'notizen', 'anzahl'],
  ...['dernier', 'derniere', 'prochain', 'prochaine', 'duree', 'heures', 'jours', 'remise', 'nombre'],
  ...['предыдущая', 'последняя', 'следующая', 'длительность', 'минут', 'часов', 'дней', 'количество', 'скидка'],
]);
