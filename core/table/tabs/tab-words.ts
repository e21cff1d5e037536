/** What the tabs beside the deals, and one row of each, are called in the four languages; normalised like headers. */
import type { OtherTab } from './tab-fields';

/** Words in the name of a tab, singular and plural. */
export const tabNames: Readonly<Record<OtherTab, readonly string[]>> = {
  activities: [
    ...['activities', 'activity', 'tasks', 'calls', 'meetings', 'aktivitas', 'kegiatan', 'tugas', 'kunjungan'],
    ...['atividades', 'tarefas', 'actividades', 'tareas'],
  ],
  leads: ['leads', 'lead', 'inquiries', 'enquiries', 'mql', 'mqls', 'prospek', 'calon pelanggan', 'permintaan'],
  quotes: [
    ...['quotes', 'quote', 'quotations', 'quotation', 'proposals', 'estimates', 'penawaran', 'propostas'],
    ...['orcamentos', 'cotizaciones', 'presupuestos', 'propuestas'],
  ],
  subscriptions: ['subscriptions', 'subscription', 'mrr', 'langganan', 'berlangganan', 'assinaturas', 'suscripciones'],
  costs: [
    ...['costs', 'cost', 'expenses', 'spend', 'spending', 'biaya', 'pengeluaran', 'custos', 'despesas', 'costes'],
    ...['costos', 'gastos'],
  ],
  targets: [
    ...['targets', 'target', 'quotas', 'quota', 'goals', 'sasaran', 'kuota', 'metas', 'meta', 'objetivos', 'cuotas'],
  ],
  stageLog: [
    ...['stage log', 'stage history', 'stage changes', 'stage change', 'stage changelog', 'deal history'],
    ...['opportunity history', 'riwayat tahap', 'log tahap', 'perubahan tahap', 'historico de etapas'],
    ...['historial de etapas', 'cambios de etapa'],
  ],
  stages: [
    ...['stages', 'pipeline stages', 'deal stages', 'sales stages', 'tahap', 'tahapan', 'tahap pipeline'],
    ...['etapas', 'estagios', 'fases', 'стадии', 'этапы'],
  ],
  rates: [
    ...['rates', 'rate', 'exchange rates', 'fx', 'kurs', 'nilai tukar', 'taxas de cambio', 'cambio', 'tipos de cambio'],
    ...['cotacoes'],
  ],
};

/** The word that may stand before or after a field's name: `activity type`, `id penawaran`. */
export const rowWords: Readonly<Record<OtherTab, ReadonlySet<string>>> = {
  activities: new Set([
    ...['activity', 'task', 'event', 'engagement', 'aktivitas', 'kegiatan', 'tugas', 'atividade', 'tarefa'],
    ...['actividad', 'tarea'],
  ]),
  leads: new Set(['lead', 'leads', 'inquiry', 'enquiry', 'mql', 'prospek', 'prospect']),
  quotes: new Set([
    ...['quote', 'quotation', 'proposal', 'estimate', 'penawaran', 'proposta', 'orcamento', 'cotizacion'],
    ...['presupuesto', 'propuesta'],
  ]),
  subscriptions: new Set(['subscription', 'langganan', 'assinatura', 'suscripcion']),
  costs: new Set([
    ...['cost', 'costs', 'expense', 'spend', 'biaya', 'pengeluaran', 'custo', 'despesa', 'coste', 'costo', 'gasto'],
  ]),
  targets: new Set(['target', 'quota', 'goal', 'kuota', 'sasaran', 'meta', 'objetivo', 'cuota']),
  stageLog: new Set(['log', 'riwayat', 'historico', 'historial']),
  stages: new Set(['stage', 'step', 'tahap', 'etapa', 'estagio', 'fase']),
  rates: new Set(['rate', 'exchange', 'kurs', 'taxa', 'cambio']),
};

/** The same of a tab of deals. */
export const dealTabNames: readonly string[] = [
  ...['deals', 'deal', 'opportunities', 'opportunity', 'pipeline', 'sales pipeline', 'transaksi', 'peluang'],
  ...['negocios', 'oportunidades', 'oportunidad', 'tratos'],
];
