/** The sentences only the playground needs, in every language. */
import type { Language } from '../../core/index';

interface PlaygroundWords {
  readonly notBlank: string;
  readonly noSuchTab: (tab: string) => string;
  readonly open: string;
  readonly save: string;
  readonly about: string;
  readonly cancel: string;
  readonly saving: string;
  readonly stopped: string;
  readonly opening: (file: string) => string;
  /** A file that cannot be read. */
  readonly unreadable: (file: string) => string;
  readonly tooLarge: (file: string) => string;
  readonly empty: (file: string) => string;
}

const en: PlaygroundWords = {
  notBlank: 'The cell is not blank. Select a blank cell; nothing is written over.',
  noSuchTab: (tab) => `There is no tab named “${tab}” any more. Choose another one.`,
  open: 'Open your own file (.csv, .xlsx)',
  save: 'Save as .xlsx',
  about: 'Nothing leaves this page.',
  cancel: 'Cancel',
  saving: 'Saving …',
  stopped: 'Stopped. Nothing was changed.',
  opening: (file) => `Opening “${file}” …`,
  unreadable: (file) =>
    `“${file}” is not a .csv, .tsv, .txt or .xlsx file that can be read. Save it as one of these and try again.`,
  tooLarge: (file) => `A tab of “${file}” is too large to be read. Open the file with the deals alone.`,
  empty: (file) => `“${file}” is empty. Export the deals again and open the new file.`,
};

const id: PlaygroundWords = {
  notBlank: 'Sel itu tidak kosong. Pilih sel kosong; tidak ada yang ditimpa.',
  noSuchTab: (tab) => `Tab “${tab}” sudah tidak ada. Pilih tab lain.`,
  open: 'Buka berkas Anda (.csv, .xlsx)',
  save: 'Simpan sebagai .xlsx',
  about: 'Tidak ada yang keluar dari halaman ini.',
  cancel: 'Batal',
  saving: 'Menyimpan …',
  stopped: 'Dihentikan. Tidak ada yang berubah.',
  opening: (file) => `Membuka “${file}” …`,
  unreadable: (file) =>
    `“${file}” bukan berkas .csv, .tsv, .txt, atau .xlsx yang bisa dibaca. Simpan dalam salah satu bentuk itu, lalu coba lagi.`,
  tooLarge: (file) => `Salah satu tab “${file}” terlalu besar untuk dibaca. Buka berkas yang hanya memuat transaksi.`,
  empty: (file) => `“${file}” kosong. Ekspor ulang transaksi Anda, lalu buka berkas barunya.`,
};

export const playgroundWords: Readonly<Record<Language, PlaygroundWords>> = { en, id };
