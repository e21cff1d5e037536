/** Words and signs that people write around a number: magnitudes and currencies. */

const wordsIn = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** The magnitudes people write behind a number, as powers of ten. */
export const powers: ReadonlyMap<string, number> = new Map(
  [
    'k rb ribu thousand tsd mil тыс',
    'm mn mm mio jt juta million millions mi millones mill milhões млн',
    'b bn billion billions miliar milyar mlr milyard mrd md bi млрд',
    't tn triliun trilyun trillion trilliun',
  ].flatMap((line, index) => wordsIn(line).map((word): [string, number] => [word, 3 * index + 3])),
);

/** No other language has these. */
export const indonesianPowers: ReadonlySet<string> = new Set(
  wordsIn('rb ribu jt juta miliar milyar mlr milyard triliun trilyun trilliun'),
);

export const indonesianCurrencies: ReadonlySet<string> = new Set(['rp', 'rp.', 'idr', 'rupiah']);

/** Lower case. */
export const currencySigns: ReadonlySet<string> = new Set(
  wordsIn(
    'rp idr rupiah $ us$ usd dollar dollars € eur euro euros £ gbp r$ brl s$ sgd rm myr a$ aud nz$ nzd c$ cad ¥ jpy cny rmb',
    '₹ inr rs chf fr kr sek nok dkk zł pln kč czk huf ft ₽ rub руб р ₺ try ₫ vnd ฿ thb ₱ php hkd hk$ twd nt$ krw ₩ aed sar',
    'zar ngn ₦ mxn mx$ ars clp cop pen uyu ils ₪ uah ₴ egp pkr bdt lkr kes ron kzt ₸ byn',
  ),
);
