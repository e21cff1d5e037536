/** What a cost was for, by its label and by what its tab says of itself. */

export type CostKind = 'otherCost' | 'acquisition' | 'costOfSales';

/**
 * `about` is the tab's name and its headers: on a tab of marketing costs every label is one, but those that are known to
 * be something else wherever they stand.
 */
export function costKind(label: string, about: string): CostKind {
  const words = wordsIn(label);
  if (holds(label, costOfSalesWords)) return 'costOfSales';
  if (words.some((word) => adChannels.has(word)) || begins(words, marketing) || begins(words, selling)) {
    return 'acquisition';
  }
  return begins(wordsIn(about), marketing) && !begins(words, overheads) ? 'acquisition' : 'otherCost';
}

/** `yandex_direct` is two words; `GoogleAds` is one and two, for `TikTok` is one. */
const wordsIn = (text: string): readonly string[] =>
  `${text} ${text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);

const holds = (label: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => label.toLowerCase().includes(phrase));

/** Short ones must be the whole word: `ad` is not the beginning of `admin`. */
const begins = (words: readonly string[], beginnings: readonly string[]): boolean =>
  words.some((word) =>
    beginnings.some((beginning) => (beginning.length < 4 ? word === beginning : word.startsWith(beginning))),
  );

const costOfSalesWords = ['cost of goods', 'cogs', 'cost of sales', 'harga pokok', 'hpp', 'bahan', 'cost of revenue'];

/** Beginnings of words, in a label, a header or the name of a tab. */
const marketing = [
  ...['marketing', 'advert', 'ad', 'ads', 'adspend', 'campaign', 'promotion', 'publicity'],
  ...['pemasaran', 'iklan', 'promosi', 'kampanye', 'mercadeo', 'campan', 'campañ', 'publicid', 'propaganda'],
  ...['реклам', 'маркетинг', 'продвижен', 'werbung', 'werbe'],
];

/** In a label alone: a tab of sales costs holds the goods as well. */
const selling = [
  ...['market', 'sales', 'commission', 'penjualan', 'komisi', 'vendas', 'ventas', 'comisi', 'comiss', 'продаж'],
];

/** Whole words: who is paid here sells nothing but attention. */
const adChannels: ReadonlySet<string> = new Set([
  ...['google', 'adwords', 'facebook', 'fb', 'instagram', 'meta', 'tiktok', 'linkedin', 'twitter', 'youtube', 'bing'],
  ...['snapchat', 'pinterest', 'criteo', 'taboola', 'outbrain', 'avito', 'авито', 'yandex', 'яндекс', 'директ', 'vk'],
  ...['вконтакте', 'seo', 'sem', 'ppc', 'cpc', 'smm', 'influencer', 'influencers', 'endorse', 'billboard', 'baliho'],
]);

/** Beginnings of words. */
const overheads = [
  ...['rent', 'rental', 'office', 'salar', 'wage', 'payroll', 'utilit', 'electric', 'insur', 'tax', 'hosting'],
  ...['sewa', 'kantor', 'gaji', 'upah', 'listrik', 'asuransi', 'pajak', 'aluguel', 'alquiler', 'escrit', 'oficina'],
  ...['salár', 'imposto', 'impuesto', 'аренд', 'офис', 'зарплат', 'налог', 'страхов'],
];
