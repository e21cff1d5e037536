/** What stands above a column of labels: only for functions that have no column of numbers or dates to tell it by. */
export const headerWords: ReadonlySet<string> = new Set([
  ...['type', 'types', 'deal type', 'sale type', 'kind', 'jenis', 'tipe', 'jenis transaksi', 'tipe transaksi'],
  ...['location', 'locations', 'region', 'city', 'country', 'area', 'territory', 'branch', 'state', 'province'],
  ...['lokasi', 'wilayah', 'kota', 'negara', 'daerah', 'cabang', 'provinsi'],
  ...['status', 'statuses', 'deal status', 'stage', 'stages', 'deal stage', 'outcome', 'outcomes', 'order'],
  ...['tahap', 'tahapan', 'hasil', 'urutan'],
]);
