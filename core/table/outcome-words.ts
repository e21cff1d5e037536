/** Which words say that a deal is won, lost or open, in the languages of the common exports. */
import { labelKey } from './labels';
import type { Outcome } from './outcomes';

/**
 * What a status or a stage says by itself: `Closed Won` → won, `Kalah - harga` → lost, `On hold` → open, `Grün` → unknown.
 * "Deal" and "Closing" are won, as Indonesian sales people say it; a bare "Closed" may be either: unknown.
 */
export function meaningOf(text: string): Outcome {
  const { outcome } = readOutcome(text);
  return outcome;
}

export interface OutcomeWord {
  readonly outcome: Outcome;
  /**
   * `sold`: won where no other label of the column says so, as "Closing" beside "Menang" is a stage before it;
   * `finished`: the same, but a list of tasks or invoices says it too.
   * `refused`: lost, but a quote, a meeting or a payment may be so too.
   * `closed`: won or lost, the word does not say which. `both`: it names the two, as `Won/Lost` does.
   */
  readonly hint?: 'sold' | 'finished' | 'refused' | 'closed' | 'both';
}

export function readOutcome(text: string): OutcomeWord {
  if (text.length > longestLabel) return unknown;
  const label = plainWords(text);
  const whole = table.get(label);
  if (whole !== undefined) return whole;
  return deciding(label.split(' '));
}

/** By the first word that decides, unless a word before it takes it back: `Lost - no budget` is lost, `not lost` is not. */
function deciding(words: readonly string[]): OutcomeWord {
  const won = words.findIndex((word) => wonTokens.has(word));
  const lost = words.findIndex((word) => lostTokens.has(word));
  if (won !== -1 && lost !== -1) return { outcome: 'unknown', hint: 'both' };
  const decides = Math.max(won, lost);
  if (decides === -1 || words.slice(0, decides).some((word) => doubtful.has(word))) return unknown;
  return { outcome: won === -1 ? 'lost' : 'won' };
}

const longestLabel = 120;

/** Lower case, without accents and signs: `Closed-Lost to Competition` → `closed lost to competition`. */
const plainWords = (text: string): string =>
  labelKey(text)
    .normalize('NFD')
    // The breve of й makes another letter of и, the other marks do not.
    .replace(/(и\u0306)|[\p{M}'’"“”✓✔✅❌🎉]/gu, (_, short) => (short === undefined ? '' : 'й'))
    .replace(/[\s_\-–—/\\.:;,!?()[\]|&+]+/g, ' ')
    .trim();

const unknown: OutcomeWord = { outcome: 'unknown' };

const wonWords: readonly string[] = [
  ...['won', 'win', 'closed won', 'closedwon', 'deal won', 'won deal', 'close won', 'success', 'successful', 'sold'],
  ...['signed', 'order won', 'converted', 'order received', 'closed successful', 'winning', 'menang', 'berhasil'],
  ...['closing won', 'sukses', 'jadi beli', 'sudah closing', 'sudah deal', 'terjual', 'deal menang'],
  ...['transaksi menang', 'ditutup menang', 'tutup menang', 'closed menang', 'ganho', 'ganha', 'ganhou'],
  ...['fechado ganho', 'venda ganha', 'negocio ganho', 'vendido', 'vendida', 'ganado', 'ganada', 'cerrado ganado'],
  ...['cerrada ganada', 'venta ganada', 'trato ganado', 'gewonnen', 'abgeschlossen gewonnen', 'gagne', 'gagnee'],
  ...['conclu', 'cloture gagne', 'fermee gagnee', 'vyhrano', 'verkauft', 'erfolgreich', 'auftrag erhalten', 'vendu'],
  ...['signe', 'signee', 'negocio fechado', 'успех', 'успешно', 'сделка успешна', 'успешно реализовано'],
  ...['закрыта успешно', 'продано', 'сделка заключена'],
];

const soldWords: readonly string[] = ['deal', 'closing', 'goal', 'deal closed', 'closed deal', 'sale closed'];

const finishedWords: readonly string[] = [
  ...['selesai', 'lunas', 'paid', 'done', 'completed', 'complete', 'finished', 'tercapai', 'concluido', 'concluida'],
  ...['finalizado', 'completado', 'pago', 'pagado', 'erledigt', 'bezahlt', 'termine', 'paye', 'оплачено', 'завершено'],
];

const closedWords: readonly string[] = [
  ...['closed', 'close', 'tutup', 'ditutup', 'fechado', 'fechada', 'cerrado', 'cerrada', 'geschlossen'],
  ...['abgeschlossen', 'ferme', 'fermee', 'cloture', 'uzavreno', 'archived', 'закрыта', 'закрыто', 'закрыт'],
];

const lostWords: readonly string[] = [
  ...['lost', 'loss', 'lose', 'closed lost', 'closedlost', 'close lost', 'deal lost', 'lost deal'],
  ...['closed lost to competition', 'dead', 'disqualified', 'unqualified', 'no decision', 'not won'],
  ...['closed no decision', 'kalah', 'closing lost', 'tidak jadi', 'ga jadi', 'gak jadi', 'tidak deal', 'hilang'],
  ...['ditutup kalah', 'perdido', 'perdida', 'fechado perdido', 'cerrado perdido', 'cerrada perdida', 'verloren'],
  ...['perdu', 'perdue', 'prohrano', 'nicht gewonnen', 'провал', 'сделка провалена', 'закрыто и не реализовано'],
  ...['не реализовано', 'закрыта неуспешно', 'провалена', 'анализ причины провала', 'потеряна', 'потерян'],
];

const refusedWords: readonly string[] = [
  ...['rejected', 'declined', 'refused', 'cancelled', 'canceled', 'cancel', 'junk', 'abandoned', 'not interested'],
  ...['failed', 'fail', 'reject', 'dropped', 'gagal', 'batal', 'dibatalkan', 'ditolak', 'tolak', 'menolak'],
  ...['tidak berhasil', 'tidak berminat', 'tidak tertarik', 'pembatalan', 'descartado', 'descartada', 'cancelado'],
  ...['cancelada', 'rechazado', 'recusado', 'desistencia', 'abgesagt', 'abgelehnt', 'annule', 'annulee', 'abandonne'],
  ...['refuse', 'refusee', 'storniert', 'отказ', 'отказались', 'отменена', 'отменено', 'отклонена', 'отклонено'],
];

const openWords: readonly string[] = [
  ...['open', 'opened', 'active', 'in progress', 'inprogress', 'ongoing', 'on going', 'pending', 'on hold', 'hold'],
  ...['onhold', 'new', 'waiting', 'working', 'in process', 'processing', 'stalled', 'paused', 'reopened', 'live'],
  ...['running', 'wip', 'prospect', 'prospecting', 'engaging', 'lead', 'qualified', 'proposal', 'negotiation'],
  ...['negotiating', 'nurture', 'nurturing', 'not closed', 'undecided', 'in negotiation', 'contacted', 'follow up'],
  ...['followup', 'quoted', 'quotation', 'terbuka', 'buka', 'berjalan', 'sedang berjalan', 'proses', 'dalam proses'],
  ...['sedang diproses', 'diproses', 'aktif', 'prospek', 'negosiasi', 'penawaran', 'tertunda', 'ditunda', 'menunggu'],
  ...['tunda', 'baru', 'belum', 'belum closing', 'belum selesai', 'ditahan', 'masih proses', 'fu', 'presentasi'],
  ...['survei', 'survey', 'pendekatan', 'aberto', 'aberta', 'em aberto', 'em andamento', 'andamento'],
  ...['em negociacao', 'ativo', 'ativa', 'pendente', 'abierto', 'abierta', 'en curso', 'en proceso', 'activo'],
  ...['activa', 'pendiente', 'en negociacion', 'en espera', 'offen', 'laufend', 'in bearbeitung', 'aktiv', 'ouvert'],
  ...['ouverte', 'en cours', 'actif', 'en attente', 'otevreno', 'neu', 'ausstehend', 'wartend', 'in verhandlung'],
  ...['in arbeit', 'angebot', 'nouveau', 'nouvelle', 'en negociation', 'novo', 'nuevo', 'открыта', 'открыто', 'открыт'],
  ...['в работе', 'в процессе', 'активна', 'новая', 'новый', 'в ожидании', 'ожидание', 'переговоры'],
];

const table: ReadonlyMap<string, OutcomeWord> = new Map<string, OutcomeWord>([
  ...wonWords.map((word): [string, OutcomeWord] => [word, { outcome: 'won' }]),
  ...lostWords.map((word): [string, OutcomeWord] => [word, { outcome: 'lost' }]),
  ...refusedWords.map((word): [string, OutcomeWord] => [word, { outcome: 'lost', hint: 'refused' }]),
  ...openWords.map((word): [string, OutcomeWord] => [word, { outcome: 'open' }]),
  ...soldWords.map((word): [string, OutcomeWord] => [word, { outcome: 'won', hint: 'sold' }]),
  ...finishedWords.map((word): [string, OutcomeWord] => [word, { outcome: 'won', hint: 'finished' }]),
  ...closedWords.map((word): [string, OutcomeWord] => [word, { outcome: 'unknown', hint: 'closed' }]),
]);

/** One of these in a longer label decides it: `Lost - price`, `Closed Won (renewal)`. */
const wonTokens: ReadonlySet<string> = new Set([
  ...['won', 'closedwon', 'menang', 'ganho', 'ganha', 'ganado', 'ganada', 'gewonnen', 'gagne', 'gagnee'],
  ...['выиграна', 'выиграно', 'выигран', 'выиграли'],
]);
const lostTokens: ReadonlySet<string> = new Set([
  ...['lost', 'closedlost', 'kalah', 'gagal', 'batal', 'dibatalkan', 'perdido', 'perdida', 'verloren', 'perdu'],
  ...['cancelled', 'canceled', 'disqualified', 'rejected', 'ditolak', 'perdue', 'проиграна', 'проиграно', 'проигран'],
  ...['проиграли'],
]);

/** After one of these the deciding word may mean its opposite, or nothing yet: `not won`, `almost lost`. */
const doubtful: ReadonlySet<string> = new Set([
  ...['not', 'no', 'almost', 'nearly', 'maybe', 'if', 'likely', 'expected', 'pending', 'potential', 'risk', 'or'],
  ...['recover', 'recovery', 'probably', 'verbal', 'verbally', 'soon', 'belum', 'tidak', 'bukan', 'hampir'],
  ...['mungkin', 'akan', 'atau', 'calon', 'nao', 'quase', 'casi', 'nicht', 'fast', 'pas', 'presque', 'не', 'почти'],
]);
