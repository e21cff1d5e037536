/** Every sentence people read, in Indonesian. */
import type { Words } from './words';

export const id: Words = {
  whys: {
    'no-values': 'tidak ada nilai',
    'zero-denominator': 'tidak ada pembagi',
    'no-previous-period': 'tidak ada periode sebelumnya',
    'no-history': 'tidak ada catatan keadaannya waktu itu',
    'missing-column': 'perlu kolom {field}',
    'needs-segment': 'ada di tabelnya sendiri',
    'not-a-number': '{name}, baris {row}: “{text}” bukan angka. Ketik angka atau kosongkan selnya.',
    negative: '{name} di bawah 0. Beri jumlah atau nilai 0 atau lebih.',
    'more-than-one-number': '{name} harus satu angka, bukan rentang beberapa angka.',
    'lost-exceeds-start': 'Yang hilang ({lost}) lebih banyak daripada di awal ({start}). Periksa kedua angka itu.',
    'probability-out-of-range':
      'Baris {row}: {value} bukan probabilitas. Tulis 20% atau 0,2, atau semuanya dari 0 sampai 100.',
    'unknown-stage': 'Baris {row}: tidak ada probabilitas untuk tahap “{text}”. Tambahkan ke stage_weights.',
    'lengths-differ': '{name} berisi {length} sel, values {expected}. Beri rentang dengan baris yang sama.',
    'error-in-cell': '{name}, baris {row}: selnya berisi {text}. Perbaiki atau kosongkan.',
  },
};
