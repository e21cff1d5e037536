/** Words and signs that people write around a number: magnitudes and currencies. */

/** The magnitudes people write behind a number, as powers of ten. */
export const powers: ReadonlyMap<string, number> = new Map([
  ...(['k', 'rb', 'ribu', 'thousand', 'tsd', 'mil', 'тыс'] as const).map((word): [string, number] => [word, 3]),
  ...(
    ['m', 'mn', 'mm', 'mio', 'jt', 'juta', 'million', 'millions', 'mi', 'millones', 'mill', 'milhões', 'млн'] as const
  ).map((word): [string, number] => [word, 6]),
  ...(['b', 'bn', 'billion', 'billions', 'miliar', 'milyar', 'mlr', 'milyard', 'mrd', 'md', 'bi', 'млрд'] as const).map(
    (word): [string, number] => [word, 9],
  ),
  ...(['t', 'tn', 'triliun', 'trilyun', 'trillion', 'trilliun'] as const).map((word): [string, number] => [word, 12]),
]);

/** No other language has these. */
export const indonesianPowers: ReadonlySet<string> = new Set([
  ...['rb', 'ribu', 'jt', 'juta', 'miliar', 'milyar', 'mlr', 'milyard', 'triliun', 'trilyun', 'trilliun'],
]);

export const indonesianCurrencies: ReadonlySet<string> = new Set(['rp', 'idr', 'rupiah']);

/** Lower case. */
export const currencySigns: ReadonlySet<string> = new Set([
  ...['rp', 'idr', 'rupiah', '$', 'us$', 'usd', 'dollar', 'dollars', '€', 'eur', 'euro', 'euros', '£', 'gbp', 'r$'],
  ...['brl', 's$', 'sgd', 'rm', 'myr', 'a$', 'aud', 'nz$', 'nzd', 'c$', 'cad', '¥', 'jpy', 'cny', 'rmb', '₹', 'inr'],
  ...['rs', 'chf', 'fr', 'kr', 'sek', 'nok', 'dkk', 'zł', 'pln', 'kč', 'czk', 'huf', 'ft', '₽', 'rub', 'руб', 'р', '₺'],
  ...['try', '₫', 'vnd', '฿', 'thb', '₱', 'php', 'hkd', 'hk$', 'twd', 'nt$', 'krw', '₩', 'aed', 'sar', 'zar', 'ngn'],
  ...['₦', 'mxn', 'mx$', 'ars', 'clp', 'cop', 'pen', 'uyu', 'ils', '₪', 'uah', '₴', 'egp', 'pkr', 'bdt', 'lkr'],
  ...['kes', 'ron', 'kzt', '₸', 'byn'],
]);
