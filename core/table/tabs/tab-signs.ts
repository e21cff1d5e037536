/** What tells a tab's role when its name does not: a tab called "Sheet2" with deal, stage, entered and left is a stage log. */
import type { ColumnProfile } from '../column-profile';
import type { MappedColumn, Mapping } from '../deals-table';
import { normaliseHeader } from '../normalise-header';
import type { OtherTab, TabField } from './tab-fields';
import { rowWords } from './tab-words';

export interface TabLooks<Tab extends OtherTab> {
  readonly mapping: Mapping<TabField<Tab>>;
  readonly profileOf: (column: MappedColumn | undefined) => ColumnProfile | undefined;
  /** Of the tab's columns, how many are the role's, weighed by how surely: 0 to 1. */
  readonly coverage: number;
}

/** Of a tab that has all the columns the role cannot do without. */
export const looksLike: { readonly [Tab in OtherTab]: (looks: TabLooks<Tab>) => boolean } = {
  activities: ({ mapping: { type, done }, profileOf }) =>
    done !== undefined || speaks(profileOf(type), activityBeginnings),
  leads: ({ mapping: { received, responded, source, status } }) =>
    isSure(received) && (responded ?? source ?? status) !== undefined,
  quotes: ({ mapping: { dealId, amount, date, status }, profileOf }) =>
    (dealId && amount && date) !== undefined && speaks(profileOf(status), quoteBeginnings),
  subscriptions: ({ mapping: { start, end, intervalMonths, plan } }) =>
    isSure(start) && (end ?? intervalMonths ?? plan) !== undefined,
  costs: ({ mapping: { category, date }, coverage }) => (category && date) !== undefined && coverage >= mostColumns,
  targets: ({ mapping: { owner, date, amount, yearAmount, quarterAmount, monthAmount }, coverage }) =>
    (yearAmount ?? quarterAmount ?? monthAmount) !== undefined ||
    namesTarget(amount) ||
    ((owner && date) !== undefined && coverage >= nearlyAllColumns),
  stageLog: ({ mapping: { entered, left }, coverage }) =>
    left === undefined ? coverage >= 0.45 && isSure(entered) : coverage >= 0.5,
  // A list says each stage once, or once for each of a few pipelines; a log and the deals say it again and again.
  stages: ({ mapping: { stage, order, isClosed, isWon, probability }, profileOf, coverage }) => {
    const { distinct = 0, filled = 0 } = profileOf(stage) ?? {};
    const isList = filled <= mostStages && distinct * 4 >= filled;
    const tells = [order, isClosed, isWon, probability].filter((column) => column !== undefined).length;
    return isList && isSure(stage) && (distinct === filled || tells >= 2) && coverage >= 0.5;
  },
  rates: ({ mapping: { currency }, profileOf, coverage }) => {
    const { currencies = 0, filled = 0 } = profileOf(currency) ?? {};
    return filled > 0 && currencies > 0.7 * filled && coverage >= mostColumns;
  },
};

const mostStages = 100;
const mostColumns = 0.6;
const nearlyAllColumns = 0.75;

const isSure = (column: MappedColumn | undefined): boolean => column !== undefined && column.confidence >= 0.8;

const namesTarget = (amount: MappedColumn | undefined): boolean =>
  amount !== undefined &&
  normaliseHeader(amount.header)
    .split(' ')
    .some((word) => rowWords.targets.has(word));

/** Half of its labels begin with one of these. */
function speaks(profile: ColumnProfile | undefined, beginnings: readonly string[]): boolean {
  if (profile === undefined || profile.labels.length === 0) return false;
  const known = profile.labels.filter((label) => beginnings.some((beginning) => label.startsWith(beginning)));
  return known.length * 2 >= profile.labels.length;
}

const activityBeginnings: readonly string[] = [
  ...['call', 'email', 'e-mail', 'meeting', 'demo', 'task', 'whatsapp', 'wa', 'visit', 'lunch', 'sms', 'linkedin'],
  ...[
    'follow',
    'telepon',
    'telpon',
    'surel',
    'rapat',
    'pertemuan',
    'kunjungan',
    'presentasi',
    'chat',
    'event',
    'acara',
  ],
  ...['llamada', 'correo', 'reuni', 'visita', 'tarea', 'ligação', 'ligacao', 'tarefa', 'звонок', 'proposal', 'social'],
  ...['anruf', 'telefonat', 'termin', 'besuch', 'aufgabe', 'präsentation', 'appel', 'rendez', 'courriel', 'réunion'],
  ...['tâche', 'встреча', 'письмо', 'задача', 'визит', 'презентация'],
];

const quoteBeginnings: readonly string[] = [
  ...['sent', 'accepted', 'rejected', 'declined', 'draft', 'expired', 'pending', 'approved', 'viewed', 'signed'],
  ...['terkirim', 'dikirim', 'diterima', 'disetujui', 'ditolak', 'draf', 'kedaluwarsa', 'menunggu'],
  ...[
    'gesendet',
    'versendet',
    'angenommen',
    'abgelehnt',
    'entwurf',
    'abgelaufen',
    'envoy',
    'accept',
    'refus',
    'brouillon',
  ],
  ...['expiré', 'отправлен', 'принят', 'отклонен', 'черновик', 'истек'],
  ...['enviad', 'aceit', 'aceptad', 'rechazad', 'rejeitad', 'recusad', 'borrador', 'rascunho', 'vencid'],
];
