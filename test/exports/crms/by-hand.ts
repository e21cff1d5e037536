// Lists that people keep themselves, sales ledgers, and a list whose status words nobody else uses.
import type { ExportKind, Words } from '../export-kind';

export const byHand: ExportKind = {
  name: 'hand-kept list',
  ids: 'number',
  words: {
    en: {
      headers: {
        id: 'No',
        created: 'Date opened',
        account: 'Client',
        title: 'Project',
        rep: 'Sales rep',
        value: 'Deal value',
        status: 'Outcome',
        expected: 'Expected close',
        closed: 'Date closed',
      },
      noise: [
        ['Phone', 'code'],
        ['Notes', 'text'],
      ],
      stages: [],
      status: { won: 'Won', lost: 'Lost', open: 'In progress' },
    },
    id: {
      headers: {
        id: 'No.',
        created: 'Tgl. masuk',
        account: 'Nama Klien',
        title: 'Proyek',
        rep: 'Nama Sales',
        value: 'Nilai',
        status: 'Hasil',
        expected: 'Target closing',
        closed: 'Tgl closing',
      },
      noise: [
        ['No. HP', 'code'],
        ['Catatan', 'text'],
      ],
      stages: [],
      status: { won: 'Goal', lost: 'Batal', open: 'Follow up' },
    },
    es: {
      headers: {
        created: 'Fecha de alta',
        account: 'Cliente',
        title: 'Proyecto',
        rep: 'Vendedor',
        value: 'Monto',
        status: 'Resultado',
        expected: 'Cierre previsto',
        closed: 'Fecha de cierre',
      },
      noise: [['Notas', 'text']],
      stages: [],
      status: { won: 'Ganada', lost: 'Perdida', open: 'En curso' },
    },
    pt: {
      headers: {
        created: 'Data de entrada',
        account: 'Cliente',
        title: 'Projeto',
        rep: 'Vendedor',
        value: 'Valor',
        status: 'Situação',
        expected: 'Previsão de fechamento',
        closed: 'Data de fechamento',
      },
      noise: [['Observações', 'text']],
      stages: [],
      status: { won: 'Ganha', lost: 'Perdida', open: 'Em andamento' },
    },
    de: {
      headers: {
        id: 'Nr.',
        created: 'Angelegt am',
        account: 'Kunde',
        title: 'Projekt',
        rep: 'Verkäufer',
        value: 'Auftragswert',
        status: 'Ergebnis',
        expected: 'Geplanter Abschluss',
        closed: 'Abgeschlossen am',
      },
      noise: [['Bemerkungen', 'text']],
      stages: [],
      status: { won: 'gewonnen', lost: 'verloren', open: 'in Bearbeitung' },
    },
    fr: {
      headers: {
        id: 'N°',
        created: 'Créé le',
        account: 'Client',
        title: 'Projet',
        rep: 'Commercial',
        value: 'Montant',
        status: 'Résultat',
        expected: 'Clôture prévue',
        closed: 'Date de clôture',
      },
      noise: [['Remarques', 'text']],
      stages: [],
      status: { won: 'Gagné', lost: 'Perdu', open: 'En cours' },
    },
    ru: {
      headers: {
        id: '№',
        created: 'Дата создания',
        account: 'Клиент',
        title: 'Проект',
        rep: 'Менеджер',
        value: 'Сумма',
        status: 'Результат',
        expected: 'Плановая дата закрытия',
        closed: 'Дата закрытия',
      },
      noise: [['Комментарий', 'text']],
      stages: [],
      status: { won: 'Выиграли', lost: 'Проиграли', open: 'В работе' },
    },
  },
};

const ledgerOf = (headers: Words['headers'], noise: Words['noise'] = []): Words => ({ headers, noise, stages: [] });

export const ledger: ExportKind = {
  name: 'sales ledger',
  ids: 'number',
  isLedger: true,
  words: {
    en: ledgerOf({ closed: 'Date', account: 'Customer', value: 'Amount', rep: 'Salesperson' }, [['Qty', 'count']]),
    id: ledgerOf({ closed: 'Tanggal', account: 'Pelanggan', value: 'Jumlah', rep: 'Sales' }),
    es: ledgerOf({ closed: 'Fecha', account: 'Cliente', value: 'Importe', rep: 'Vendedor' }),
    pt: ledgerOf({ closed: 'Data', account: 'Cliente', value: 'Valor', rep: 'Vendedor' }),
    de: ledgerOf({ closed: 'Datum', account: 'Kunde', value: 'Betrag', rep: 'Verkäufer' }, [['Menge', 'count']]),
    fr: ledgerOf({ closed: 'Date', account: 'Client', value: 'Montant', rep: 'Vendeur' }, [['Quantité', 'count']]),
    ru: ledgerOf({ closed: 'Дата', account: 'Клиент', value: 'Сумма', rep: 'Менеджер' }),
  },
};

export const ownWords: ExportKind = {
  name: 'list with words of its own',
  ids: 'number',
  ownWords: true,
  words: {
    en: {
      headers: {
        title: 'Opportunity',
        account: 'Account',
        rep: 'Owner',
        value: 'Value',
        status: 'Status',
        probability: 'Probability',
        created: 'Created',
        closed: 'Closed on',
      },
      stages: [],
      status: { won: 'Green', lost: 'Red', open: 'Yellow' },
    },
    id: {
      headers: {
        title: 'Nama Peluang',
        account: 'Pelanggan',
        rep: 'Sales',
        value: 'Nilai',
        status: 'Status',
        probability: 'Probabilitas',
        created: 'Tanggal Dibuat',
        closed: 'Tanggal Tutup',
      },
      stages: [],
      status: { won: 'Hijau', lost: 'Merah', open: 'Kuning' },
    },
  },
};
