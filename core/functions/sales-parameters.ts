/** Parameters that functions over sales have in common. */
import { labels, leftOut, numbers } from './row-parameter';

export const values = numbers('values', { en: 'Deal values, one per row.', id: 'Nilai transaksi, satu per baris.' });
export const statuses = leftOut(
  labels('statuses', {
    en: 'The status of each deal; only won ones count. (optional)',
    id: 'Status tiap transaksi; hanya yang menang dihitung. (opsional)',
  }),
);
