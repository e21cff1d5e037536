/** What currencies are called: by a sign, a word or a code, in any case. */

/** The code of the currency, for it may be written in several ways: `Rp`, `rupiah` and `IDR` are one. */
export const currencyCode = (sign: string): string =>
  codeOf.get(sign.trim().toLowerCase()) ?? sign.trim().toUpperCase();

const codeOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    IDR: ['rp', 'rp.', 'rupiah'],
    USD: ['$', 'us$', 'dollar', 'dollars'],
    EUR: ['€', 'euro', 'euros'],
    GBP: ['£'],
    JPY: ['¥'],
    INR: ['₹', 'rs'],
    BRL: ['r$'],
    SGD: ['s$'],
    MYR: ['rm'],
    AUD: ['a$'],
    NZD: ['nz$'],
    CAD: ['c$'],
    HKD: ['hk$'],
    TWD: ['nt$'],
    MXN: ['mx$'],
    CNY: ['rmb'],
    RUB: ['₽', 'руб', 'руб.', 'р', 'р.'],
    UAH: ['₴'],
    KZT: ['₸'],
    TRY: ['₺'],
    PLN: ['zł'],
    CZK: ['kč'],
    HUF: ['ft'],
    ILS: ['₪'],
    NGN: ['₦'],
    VND: ['₫'],
    THB: ['฿'],
    PHP: ['₱'],
    KRW: ['₩'],
    CHF: ['fr', 'fr.'],
  }).flatMap(([code, signs]) => signs.map((sign): [string, string] => [sign, code])),
);
