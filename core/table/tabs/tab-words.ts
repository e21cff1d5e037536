/** What the tabs beside the deals, and one row of each, are called in the languages of headers/; normalised like headers. */
import type { OtherTab } from './tab-fields';

/** Words in the name of a tab, singular and plural. */
export const tabNames: Readonly<Record<OtherTab, readonly string[]>> = {
  activities: [
    ...['activities', 'activity', 'tasks', 'calls', 'meetings', 'aktivitas', 'kegiatan', 'tugas', 'kunjungan'],
    ...['atividades', 'tarefas', 'actividades', 'tareas', 'aktivitaten', 'aufgaben', 'activites', 'taches'],
    ...['дела', 'активности', 'задачи', 'звонки'],
  ],
  leads: [
    'leads',
    'lead',
    'inquiries',
    'enquiries',
    'mql',
    'mqls',
    'prospek',
    'calon pelanggan',
    'permintaan',
    'anfragen',
    'interessenten',
    'prospects',
    'лиды',
    'заявки',
    'обращения',
  ],
  quotes: [
    ...['quotes', 'quote', 'quotations', 'quotation', 'proposals', 'estimates', 'penawaran', 'propostas'],
    ...['orcamentos', 'cotizaciones', 'presupuestos', 'propuestas', 'angebote', 'devis', 'предложения', 'кп'],
  ],
  subscriptions: [
    'subscriptions',
    'subscription',
    'mrr',
    'langganan',
    'berlangganan',
    'assinaturas',
    'suscripciones',
    'abonnements',
    'abos',
    'vertrage',
    'подписки',
    'абонементы',
  ],
  costs: [
    ...['costs', 'cost', 'expenses', 'spend', 'spending', 'biaya', 'pengeluaran', 'custos', 'despesas', 'costes'],
    ...['costos', 'gastos', 'kosten', 'ausgaben', 'couts', 'depenses', 'расходы', 'затраты'],
  ],
  targets: [
    ...[
      'targets',
      'target',
      'quotas',
      'quota',
      'goals',
      'sasaran',
      'kuota',
      'metas',
      'meta',
      'objetivos',
      'cuotas',
      'ziele',
      'vorgaben',
      'objectifs',
    ],
    ...['планы', 'план продаж', 'цели'],
  ],
  stageLog: [
    ...['stage log', 'stage history', 'stage changes', 'stage change', 'stage changelog', 'deal history'],
    ...['opportunity history', 'riwayat tahap', 'log tahap', 'perubahan tahap', 'historico de etapas'],
    ...['historial de etapas', 'cambios de etapa', 'phasenverlauf', 'phasenhistorie', 'historique des etapes'],
    ...['история стадий', 'история этапов', 'история сделок'],
  ],
  stages: [
    ...['stages', 'pipeline stages', 'deal stages', 'sales stages', 'tahap', 'tahapan', 'tahap pipeline'],
    ...['etapas', 'estagios', 'fases', 'стадии', 'этапы'],
  ],
  rates: [
    ...['rates', 'rate', 'exchange rates', 'fx', 'kurs', 'nilai tukar', 'taxas de cambio', 'cambio', 'tipos de cambio'],
    ...['cotacoes', 'wechselkurse', 'kurse', 'taux de change', 'курсы', 'курсы валют'],
  ],
};

/** The word that may stand before or after a field's name: `activity type`, `id penawaran`. */
export const rowWords: Readonly<Record<OtherTab, ReadonlySet<string>>> = {
  activities: new Set([
    ...['activity', 'task', 'event', 'engagement', 'aktivitas', 'kegiatan', 'tugas', 'atividade', 'tarefa'],
    ...['actividad', 'tarea', 'aktivitat', 'aufgabe', 'activite', 'tache', 'дела', 'задачи'],
  ]),
  leads: new Set(['lead', 'leads', 'inquiry', 'enquiry', 'mql', 'prospek', 'prospect', 'anfrage', 'лида']),
  quotes: new Set([
    ...['quote', 'quotation', 'proposal', 'estimate', 'penawaran', 'proposta', 'orcamento', 'cotizacion'],
    ...['presupuesto', 'propuesta', 'angebot', 'devis', 'предложения'],
  ]),
  subscriptions: new Set(['subscription', 'langganan', 'assinatura', 'suscripcion', 'abo', 'abonnement', 'подписки']),
  costs: new Set([
    ...[
      'cost',
      'costs',
      'expense',
      'spend',
      'biaya',
      'pengeluaran',
      'custo',
      'despesa',
      'coste',
      'costo',
      'gasto',
      'kosten',
      'cout',
      'depense',
      'расхода',
    ],
  ]),
  targets: new Set([
    'target',
    'quota',
    'goal',
    'kuota',
    'sasaran',
    'meta',
    'objetivo',
    'cuota',
    'ziel',
    'objectif',
    'план',
  ]),
  stageLog: new Set(['log', 'riwayat', 'historico', 'historial', 'verlauf', 'historique']),
  stages: new Set(['stage', 'step', 'tahap', 'etapa', 'estagio', 'fase', 'phase']),
  rates: new Set(['rate', 'exchange', 'kurs', 'taxa', 'cambio', 'taux', 'курс']),
};

/** The same of a tab of deals. */
export const dealTabNames: readonly string[] = [
  ...['deals', 'deal', 'opportunities', 'opportunity', 'pipeline', 'sales pipeline', 'transaksi', 'peluang'],
  ...['negocios', 'oportunidades', 'oportunidad', 'tratos', 'verkaufschancen', 'affaires', 'opportunites', 'сделки'],
];
