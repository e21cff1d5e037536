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
      [
        ...['qualified', 'lead in', 'terkualifikasi', 'calificado', 'qualificado', 'qualifiziert', 'qualifiée'],
        ...['квалифицирован'],
      ],
      [
        ...['contact made', 'kontak dibuat', 'sudah dihubungi', 'contacto establecido', 'contato feito'],
        ...['kontakt hergestellt', 'contact établi', 'контакт установлен'],
      ],
      [
        ...['demo scheduled', 'needs defined', 'demo terjadwal', 'demo dijadwalkan', 'demostración programada'],
        ...['demonstração agendada', 'demo geplant', 'démonstration planifiée', 'демонстрация назначена'],
      ],
      [
        ...['proposal made', 'proposal dibuat', 'proposal diajukan', 'penawaran dibuat', 'propuesta hecha'],
        ...['proposta feita', 'angebot gemacht', 'proposition faite', 'предложение сделано'],
      ],
      [
        ...['negotiations started', 'negotiation', 'negosiasi dimulai', 'negosiasi', 'negociaciones iniciadas'],
        ...['negociações iniciadas', 'verhandlungen begonnen', 'négociations entamées', 'переговоры начаты'],
      ],
    ],
    weights: null,
  },
  {
    crm: 'HubSpot',
    stages: [
      [
        ...['appointment scheduled', 'appointmentscheduled', 'cita programada', 'horário marcado'],
        ...['termin vereinbart', 'rendez-vous planifié'],
      ],
      [
        ...['qualified to buy', 'qualifiedtobuy', 'calificado para comprar', 'qualificado para comprar'],
        ...['für den kauf qualifiziert', "qualifié pour l'achat"],
      ],
      [
        ...['presentation scheduled', 'presentationscheduled', 'presentación programada', 'apresentação agendada'],
        ...['präsentation vereinbart', 'présentation planifiée'],
      ],
      [
        ...['decision maker bought-in', 'decision maker bought in', 'decisionmakerboughtin', 'decisor involucrado'],
        ...['decisor envolvido', 'entscheidungsträger überzeugt', 'décideur convaincu'],
      ],
      ['contract sent', 'contractsent', 'contrato enviado', 'vertrag gesendet', 'contrat envoyé'],
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
    crm: 'Odoo',
    stages: [
      ['new', 'baru', 'nuevo', 'novo', 'neu', 'nouveau', 'новый'],
      ['qualified', 'memenuhi syarat', 'calificado', 'qualificado', 'qualifiziert', 'qualifié', 'квалифицирован'],
      ['proposition', 'penawaran', 'propuesta', 'proposta', 'angebot', 'предложение'],
    ],
    weights: null,
  },
  {
    crm: 'Close',
    stages: [['demo completed'], ['proposal sent'], ['contract sent']],
    weights: null,
  },
  {
    crm: 'Bitrix24',
    stages: [
      ['новая'],
      ['подготовка документов'],
      ['счет на предоплату', 'счёт на предоплату'],
      ['в работе'],
      ['финальный счет', 'финальный счёт'],
    ],
    weights: null,
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
  [
    'lead',
    'new',
    'open',
    'baru',
    'inquir',
    'enquir',
    'target',
    'suspect',
    'novo',
    'nuevo',
    'neu',
    'nouveau',
    'новы',
    'новая',
    'ново',
    'masuk',
    'backlog',
  ],
  ['prospe', 'cold', 'поиск', 'проспе', 'awareness', 'calon', 'pendekatan', 'pipeline'],
  [
    'qualif',
    'kualifikasi',
    'terkualifikasi',
    'cualific',
    'calific',
    'mql',
    'sql',
    'discover',
    'needs',
    'kebutuhan',
    'bedarf',
    'besoin',
    'квалиф',
    'потребност',
  ],
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
    'termin',
    'rendez',
    'besuch',
    'контакт',
    'встреч',
  ],
  [
    'demo',
    'present',
    'presentasi',
    'survey',
    'survei',
    'trial',
    'poc',
    'pilot',
    'evaluat',
    'evaluasi',
    'uji',
    'präsent',
    'démons',
    'демонст',
    'презент',
  ],
  ['calculat', 'kalkulasi', 'расчет'],
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
    'devis',
    'предлож',
    'кп',
  ],
  ['negot', 'negos', 'negoc', 'review', 'verhandl', 'bargain', 'nego', 'перегов'],
  [
    'best',
    'commit',
    'verbal',
    'decision',
    'keputusan',
    'approval',
    'persetujuan',
    'decisao',
    'entscheid',
    'решени',
    'согласов',
  ],
  [
    'contract',
    'kontrak',
    'contrat',
    'sign',
    'tanda',
    'purchase',
    'po',
    'spk',
    'closing',
    'ready',
    'vertrag',
    'договор',
    'счет',
    'contrato',
  ],
  ['production', 'produksi', 'producao', 'produccion', 'implement', 'onboard', 'instal', 'производств'],
  ['ship', 'deliver', 'pengiriman', 'entrega', 'envio', 'отгруж', 'доставк', 'invoic', 'payment', 'оплат'],
];
