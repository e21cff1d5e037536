/** What the add-in is called and says of itself, in both languages: the manifest is written from this alone. */

export interface Text {
  readonly en: string;
  readonly id: string;
}

/** Ids and the namespace are public: they live in people's workbooks and are never changed. */
export const product = {
  id: 'c8a1f6d4-52b7-4f39-9e0c-6f3d2b7a9c15',
  provider: 'Dealsheet',
  namespace: 'KPI',
  name: { en: 'Dealsheet: sales KPIs', id: 'Dealsheet: KPI penjualan' },
  description: {
    en: 'Sales KPIs as functions to type, and a wizard that turns a sheet of deals into a KPI dashboard.',
    id: 'KPI penjualan sebagai fungsi yang bisa diketik, dan panduan yang mengubah sheet transaksi menjadi dasbor KPI.',
  },
  group: { en: 'Dealsheet', id: 'Dealsheet' },
  button: { en: 'KPI dashboard', id: 'Dasbor KPI' },
  buttonTip: {
    en: 'Turns a sheet of deals into a KPI dashboard. Your deals stay as they are.',
    id: 'Mengubah sheet transaksi menjadi dasbor KPI. Data transaksi Anda tidak diubah.',
  },
} as const satisfies Record<string, string | Text>;

export const iconSizes = [16, 32, 64, 80] as const;
