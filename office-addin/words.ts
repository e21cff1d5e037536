/** The sentences only this host needs, in every language; all others are core's. */
import type { Language } from '../core/index';

interface HostWords {
  readonly noSuchTab: (tab: string) => string;
  readonly nameTaken: (tab: string) => string;
  /** Sheets can neither be added nor removed. */
  readonly isProtected: string;
  /** The build failed and what was begun is gone. */
  readonly undone: (reason: string) => string;
  /** The build failed and what was begun is still there. */
  readonly leftBehind: (reason: string) => string;
  /** The new dashboard stands, and the old one beside it. */
  readonly notReplaced: (reason: string) => string;
  /** The user stopped the build before anything was written. */
  readonly stopped: string;
  /** A formula of the user's reads the dashboard. */
  readonly referred: (tab: string) => string;
  readonly notBlank: (cell: string) => string;
  readonly unexpected: (reason: string) => string;
}

const en: HostWords = {
  noSuchTab: (tab) => `There is no sheet named “${tab}” any more. Choose another one.`,
  nameTaken: (tab) => `There is already a sheet named “${tab}”. Rename it and try again.`,
  isProtected:
    'The structure of this workbook is protected, so no sheet can be added. Take the protection off under Review ▸ Protect Workbook and try again. Nothing was written.',
  undone: (reason) =>
    `Excel stopped the build (${reason}). What was begun has been removed. Go back to this workbook and try again.`,
  leftBehind: (reason) =>
    `Excel stopped the build (${reason}). The unfinished sheets will be removed when you try again.`,
  notReplaced: (reason) =>
    `The new dashboard is there, but the old one could not be replaced (${reason}). Delete its sheets yourself.`,
  stopped: 'Stopped. Nothing was written.',
  referred: (tab) => `Formulas on “${tab}” read the dashboard. Change them first, then remove it.`,
  notBlank: (cell) => `${cell} is not blank. Select a blank cell; nothing is written over.`,
  unexpected: (reason) => `That did not work (${reason}). Close this pane, open it again and retry.`,
};

const id: HostWords = {
  noSuchTab: (tab) => `Sheet “${tab}” sudah tidak ada. Pilih sheet lain.`,
  nameTaken: (tab) => `Sudah ada sheet bernama “${tab}”. Ganti namanya, lalu coba lagi.`,
  isProtected:
    'Struktur buku kerja ini diproteksi, jadi sheet tidak bisa ditambahkan. Lepaskan proteksinya di Tinjau ▸ Proteksi Buku Kerja, lalu coba lagi. Tidak ada yang ditulis.',
  undone: (reason) =>
    `Excel menghentikan pembuatan (${reason}). Yang sudah dibuat telah dihapus. Kembali ke buku kerja ini dan coba lagi.`,
  leftBehind: (reason) =>
    `Excel menghentikan pembuatan (${reason}). Sheet yang belum selesai akan dihapus saat Anda mencoba lagi.`,
  notReplaced: (reason) =>
    `Dasbor baru sudah ada, tetapi yang lama tidak bisa diganti (${reason}). Hapus sendiri sheet lamanya.`,
  stopped: 'Dihentikan. Tidak ada yang ditulis.',
  referred: (tab) => `Rumus di “${tab}” membaca dasbor ini. Ubah dulu rumus itu, lalu hapus.`,
  notBlank: (cell) => `${cell} tidak kosong. Pilih sel kosong; tidak ada yang ditimpa.`,
  unexpected: (reason) => `Tidak berhasil (${reason}). Tutup panel ini, buka lagi, lalu coba lagi.`,
};

export const hostWords: Readonly<Record<Language, HostWords>> = { en, id };

/** What a caught value says of itself, without a stack. */
export const reasonOf = (problem: unknown): string =>
  typeof problem === 'object' && problem !== null && 'message' in problem ? String(problem.message) : String(problem);
