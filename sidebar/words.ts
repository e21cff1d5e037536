/** The sidebar's own sentences. */
import type { Language } from '../core/index';

const en = {
  title: 'KPI dashboard',
  tab: 'Deals tab',
  looking: 'Looking at the tab …',
  building: 'Building the dashboard …',
  build: 'Build the dashboard',
  again: 'Build again',
  language: 'Language',
  noTabs: 'There is no tab to read. Paste your deals into one and open this again.',
  found: 'Deals: {deals} – won {won}, lost {lost}, open {open}.',
  foundOther: 'No deals, but {holds}: {rows} rows.',
  excluded: 'Rows left out: {count}. The dashboard says which.',
  columns: 'Columns',
  toLookAt: 'To look at',
  done: 'Done: the dashboard is on “{tab}”.',
  toShare: 'A copy to pass on',
  aboutShare: 'Builds anew and makes a copy with values and charts only: no formulas, no deals, no setup.',
  mask: 'Hide names of reps and customers',
  share: 'Make the copy',
  shared: 'Done: “{tab}” may be passed on. Copy it into a file of its own; this one holds your deals.',
  failed: 'Something went wrong: {reason} Nothing was changed. Try again.',
} as const;

export type SidebarWords = Readonly<Record<keyof typeof en, string>>;

const id: SidebarWords = {
  title: 'Dasbor KPI',
  tab: 'Tab transaksi',
  looking: 'Melihat isi tab …',
  building: 'Membangun dasbor …',
  build: 'Bangun dasbor',
  again: 'Bangun lagi',
  language: 'Bahasa',
  noTabs: 'Tidak ada tab untuk dibaca. Tempel transaksi Anda di sebuah tab lalu buka lagi.',
  found: 'Transaksi: {deals} – menang {won}, kalah {lost}, terbuka {open}.',
  foundOther: 'Tanpa transaksi, tetapi ada {holds}: {rows} baris.',
  excluded: 'Baris yang tidak dihitung: {count}. Dasbor menyebutkannya.',
  columns: 'Kolom',
  toLookAt: 'Perlu dilihat',
  done: 'Selesai: dasbor ada di “{tab}”.',
  toShare: 'Salinan untuk dibagikan',
  aboutShare:
    'Membangun ulang lalu membuat salinan berisi nilai dan grafik saja: tanpa rumus, transaksi, dan pengaturan.',
  mask: 'Sembunyikan nama sales dan pelanggan',
  share: 'Buat salinan',
  shared: 'Selesai: “{tab}” boleh dibagikan. Salin ke berkas tersendiri; berkas ini memuat transaksi Anda.',
  failed: 'Ada yang salah: {reason} Tidak ada yang diubah. Coba lagi.',
};

export const sidebarWords: Readonly<Record<Language, SidebarWords>> = { en, id };
