/** The sentences only this host needs, in every language; all others are core's. */
import type { Language } from '../core/index';
import { isTimeUp } from './time-limit';

interface HostWords {
  readonly noSuchTab: (tab: string) => string;
  readonly someoneElse: string;
  /** The build failed and what was begun is gone. */
  readonly undone: (reason: string) => string;
  /** The build failed and what was begun may still be there. */
  readonly leftBehind: (reason: string) => string;
  /** The new dashboard stands, and the old one beside it. */
  readonly notReplaced: (reason: string) => string;
  /** A formula of the user's reads the dashboard. */
  readonly referred: (tab: string) => string;
  /** The spreadsheet would have more cells than Google allows. */
  readonly noRoom: (needed: number, free: number) => string;
  /** Stopped before Google would end the script. */
  readonly tooLong: string;
  readonly noCell: string;
  readonly notBlank: (cell: string) => string;
  readonly built: (tab: string) => string;
  /** What the menu says of itself, and what to do where the sidebar does not connect. */
  readonly help: string;
  readonly unexpected: (reason: string) => string;
  readonly noAnswer: (reason: string) => string;
}

const en: HostWords = {
  noSuchTab: (tab) => `There is no tab named “${tab}” any more. Choose another one.`,
  someoneElse: 'Someone else is building a dashboard in this spreadsheet. Try again in a minute.',
  undone: (reason) => `Google stopped the build (${reason}). What was begun has been removed. Try again.`,
  leftBehind: (reason) =>
    `Google stopped the build (${reason}). What is unfinished will be removed when you try again.`,
  notReplaced: (reason) =>
    `The new dashboard is there, but the old one could not be replaced (${reason}). Delete its tabs yourself.`,
  referred: (tab) => `Formulas on “${tab}” read the dashboard. Change them first, then remove it.`,
  noRoom: (needed, free) =>
    `The dashboard needs ${needed.toLocaleString('en')} cells, and Google allows this spreadsheet ${free.toLocaleString('en')} more of its ten million. Delete tabs, blank rows or blank columns that you do not need, or move the deals to a spreadsheet of their own, and build again. Nothing was written.`,
  tooLong:
    'This would take longer than the six minutes that Google gives, so it was stopped, and nothing unfinished was left behind. Delete tabs, columns or rows that the dashboard does not need and try again, or build from a file or in Excel, which have no such limit.',
  noCell: 'Select the cell that the formula should go to.',
  notBlank: (cell) => `${cell} is not blank. Select a blank cell; nothing is written over.`,
  unexpected: (reason) => `That did not work (${reason}). Close the sidebar, open it again and retry.`,
  built: (tab) => `The dashboard is on “${tab}”.`,
  help: [
    '“KPI dashboard…” opens the setup beside your sheet: it reads a tab of deals, shows what it found, and builds.',
    '“Build from this tab” builds without it, from the tab you are looking at, with what was chosen the last time.',
    'If the sidebar stays blank or says that Google did not answer, you are probably signed in to several Google accounts in this browser, which add-ons cannot tell apart. Open this spreadsheet in a private window with one account, or use “Build from this tab”.',
    'Nothing is ever written to your own tabs, and nothing leaves this spreadsheet.',
  ].join('\n\n'),
  noAnswer: (reason) =>
    `Google did not answer (${reason}). If you are signed in to several accounts, open this spreadsheet in a window with only one of them, or choose Extensions ▸ Dealsheet ▸ Build from this tab.`,
};

const id: HostWords = {
  noSuchTab: (tab) => `Tab “${tab}” sudah tidak ada. Pilih tab lain.`,
  someoneElse: 'Orang lain sedang membuat dasbor di spreadsheet ini. Coba lagi sebentar lagi.',
  undone: (reason) => `Google menghentikan pembuatan (${reason}). Yang sudah dibuat telah dihapus. Coba lagi.`,
  leftBehind: (reason) =>
    `Google menghentikan pembuatan (${reason}). Yang belum selesai akan dihapus saat Anda mencoba lagi.`,
  notReplaced: (reason) =>
    `Dasbor baru sudah ada, tetapi yang lama tidak bisa diganti (${reason}). Hapus sendiri tab lamanya.`,
  referred: (tab) => `Rumus di “${tab}” membaca dasbor ini. Ubah dulu rumus itu, lalu hapus.`,
  noRoom: (needed, free) =>
    `Dasbor ini memerlukan ${needed.toLocaleString('id')} sel, dan Google mengizinkan ${free.toLocaleString('id')} sel lagi dari sepuluh juta di spreadsheet ini. Hapus tab, baris kosong, atau kolom kosong yang tidak diperlukan, atau pindahkan transaksi ke spreadsheet tersendiri, lalu bangun lagi. Tidak ada yang ditulis.`,
  tooLong:
    'Ini akan lebih lama dari enam menit yang diberikan Google, jadi dihentikan, dan tidak ada yang setengah jadi. Hapus tab, kolom, atau baris yang tidak diperlukan dasbor lalu coba lagi, atau buat dari berkas atau di Excel, yang tidak punya batas ini.',
  noCell: 'Pilih sel tempat rumus akan ditulis.',
  notBlank: (cell) => `${cell} tidak kosong. Pilih sel kosong; tidak ada yang ditimpa.`,
  unexpected: (reason) => `Tidak berhasil (${reason}). Tutup sidebar, buka lagi, lalu coba lagi.`,
  built: (tab) => `Dasbornya ada di “${tab}”.`,
  help: [
    '“KPI dashboard…” membuka penyiapan di samping lembar Anda: tab transaksi dibaca, hasilnya ditunjukkan, lalu dasbor dibuat.',
    '“Build from this tab” membuat dasbor tanpa penyiapan itu, dari tab yang sedang Anda lihat, dengan pilihan terakhir.',
    'Jika sidebar tetap kosong atau mengatakan bahwa Google tidak menjawab, mungkin Anda masuk dengan beberapa akun Google di peramban ini, dan add-on tidak dapat membedakannya. Buka spreadsheet ini di jendela pribadi dengan satu akun, atau gunakan “Build from this tab”.',
    'Tab Anda sendiri tidak pernah ditulisi, dan tidak ada yang keluar dari spreadsheet ini.',
  ].join('\n\n'),
  noAnswer: (reason) =>
    `Google tidak menjawab (${reason}). Jika Anda masuk dengan beberapa akun, buka spreadsheet ini di jendela dengan satu akun saja, atau pilih Extensions ▸ Dealsheet ▸ Build from this tab.`,
};

export const hostWords: Readonly<Record<Language, HostWords>> = { en, id };

/** Core's own check would bring all of core's sentences into the sidebar's page. */
export const isHostLanguage = (code: string): code is Language => Object.keys(hostWords).includes(code);

/** What a caught value says of itself, without a stack. */
export const reasonOf = (problem: unknown): string =>
  typeof problem === 'object' && problem !== null && 'message' in problem ? String(problem.message) : String(problem);

/** Of what nobody caught before. */
export const failureSentence = (problem: unknown, language: Language): string =>
  isTimeUp(problem) ? hostWords[language].tooLong : hostWords[language].unexpected(reasonOf(problem));
