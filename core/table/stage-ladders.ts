/** The stages that CRMs come with, in order, and words that tell how far along a stage is. */

export interface StageLadder {
  readonly crm: string;
  /** Open stages in order, lower case; several spellings of one stage side by side. */
  readonly stages: readonly (readonly string[])[];
  /** By stage, as fractions; `null` where the CRM has no default probabilities. */
  readonly weights: readonly number[] | null;
}

export const stageLadders: readonly StageLadder[] = [
  {
    crm: 'Pipedrive',
    stages: [
      ['qualified', 'lead in', 'terkualifikasi'],
      ['contact made', 'kontak dibuat', 'sudah dihubungi'],
      ['demo scheduled', 'needs defined', 'demo terjadwal', 'demo dijadwalkan'],
      ['proposal made', 'proposal dibuat', 'proposal diajukan', 'penawaran dibuat'],
      ['negotiations started', 'negotiation', 'negosiasi dimulai', 'negosiasi'],
    ],
    weights: null,
  },
  {
    crm: 'HubSpot',
    stages: [
      ['appointment scheduled', 'appointmentscheduled'],
      ['qualified to buy', 'qualifiedtobuy'],
      ['presentation scheduled', 'presentationscheduled'],
      ['decision maker bought-in', 'decision maker bought in', 'decisionmakerboughtin'],
      ['contract sent', 'contractsent'],
    ],
    weights: [0.2, 0.4, 0.6, 0.8, 0.9],
  },
  {
    crm: 'Salesforce',
    stages: [
      ['prospecting'],
      ['qualification'],
      ['needs analysis'],
      ['value proposition'],
      ['id. decision makers'],
      ['perception analysis'],
      ['proposal/price quote'],
      ['negotiation/review'],
    ],
    weights: [0.1, 0.1, 0.2, 0.5, 0.6, 0.7, 0.75, 0.9],
  },
  {
    crm: 'Zoho',
    stages: [
      ['qualification'],
      ['needs analysis'],
      ['value proposition'],
      ['identify decision makers'],
      ['proposal/price quote'],
      ['negotiation/review'],
    ],
    weights: [0.1, 0.2, 0.4, 0.6, 0.75, 0.9],
  },
  {
    crm: 'Frappe',
    stages: [['qualification'], ['demo/making'], ['proposal/quotation'], ['negotiation'], ['ready to close']],
    weights: [0.1, 0.25, 0.5, 0.7, 0.9],
  },
  {
    crm: 'Qontak',
    stages: [['open lead'], ['1st meeting', 'first meeting'], ['proposal'], ['negotiation']],
    weights: null,
  },
];

/** A stage that one of the CRMs comes with, under any of its names. Lower case. */
export const isCrmStage = (key: string): boolean =>
  stageLadders.some(({ stages }) => stages.some((names) => names.includes(key)));

/** Beginnings of words, the earliest stage first: a label belongs to the last rung that one of its words begins with. */
export const stageWords: readonly (readonly string[])[] = [
  ['lead', 'new', 'open', 'baru', 'inquir', 'enquir', 'target', 'suspect', 'novo', 'nuevo', 'masuk', 'backlog'],
  ['prospe', 'cold', 'awareness', 'calon', 'pendekatan', 'pipeline'],
  ['qualif', 'kualifikasi', 'terkualifikasi', 'cualific', 'calific', 'mql', 'sql', 'discover', 'needs', 'kebutuhan'],
  [
    'contact',
    'kontak',
    'dihubungi',
    'engag',
    'follow',
    'call',
    'appoint',
    'meeting',
    'pertemuan',
    'kunjungan',
    'visit',
  ],
  ['demo', 'present', 'presentasi', 'survey', 'survei', 'trial', 'poc', 'pilot', 'evaluat', 'evaluasi', 'uji'],
  [
    'propos',
    'propuest',
    'quot',
    'penawaran',
    'offer',
    'price',
    'estimat',
    'orcament',
    'presupuesto',
    'oferta',
    'angebot',
  ],
  ['negot', 'negos', 'negoc', 'review', 'verhandl', 'bargain', 'nego'],
  ['best', 'commit', 'verbal', 'decision', 'keputusan', 'approval', 'persetujuan', 'decisao'],
  ['contract', 'kontrak', 'contrat', 'sign', 'tanda', 'purchase', 'po', 'spk', 'closing', 'ready'],
];
