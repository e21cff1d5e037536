// CRMs whose exports carry the names of their programming interface: Close, Qontak, Frappe.
import type { ExportKind } from '../export-kind';

const frappeStages = ['Qualification', 'Demo/Making', 'Proposal/Quotation', 'Negotiation', 'Ready to Close'];

export const close: ExportKind = {
  name: 'Close',
  ids: 'letters',
  writesPlainly: true,
  words: {
    en: {
      headers: {
        id: 'id',
        account: 'lead_name',
        status: 'status_type',
        stage: 'status_label',
        probability: 'confidence',
        rep: 'user_name',
        value: 'value',
        currency: 'value_currency',
        created: 'date_created',
        updated: 'date_updated',
        won: 'date_won',
        lost: 'date_lost',
      },
      noise: [
        ['value_period', 'text'],
        ['note', 'text'],
        ['contact_name', 'text'],
      ],
      stages: ['Demo Completed', 'Proposal Sent', 'Contract Sent'],
      wonStage: 'Won',
      lostStage: 'Lost',
      status: { won: 'won', lost: 'lost', open: 'active' },
    },
  },
};

export const qontak: ExportKind = {
  name: 'Qontak',
  ids: 'number',
  words: {
    en: {
      headers: {
        id: 'deal_id',
        title: 'name',
        account: 'company_name',
        created: 'created_at',
        updated: 'updated_at',
        currency: 'currency',
        value: 'size',
        stage: 'crm_stage_name',
        rep: 'creator_name',
        expected: 'expired_date',
        closed: 'closed_date',
      },
      noise: [
        ['slug', 'text'],
        ['crm_pipeline_id', 'count'],
        ['crm_pipeline_name', 'text'],
        ['crm_stage_id', 'count'],
        ['unique_deal_id', 'code'],
      ],
      stages: ['Open lead', '1st meeting', 'Proposal', 'Negotiation'],
      wonStage: 'Closed won',
      lostStage: 'Closed lost',
    },
    id: {
      headers: {
        title: 'Nama Deal',
        account: 'Perusahaan',
        rep: 'Pemilik Deal',
        stage: 'Tahapan',
        value: 'Ukuran Deal',
        currency: 'Mata Uang',
        created: 'Tanggal Dibuat',
        expected: 'Perkiraan Tanggal Closing',
        closed: 'Tanggal Closing',
      },
      noise: [
        ['Kontak', 'text'],
        ['Sumber', 'text'],
        ['Aktivitas Terakhir', 'moment'],
      ],
      stages: ['Prospek Baru', 'Pertemuan Pertama', 'Penawaran', 'Negosiasi'],
      wonStage: 'Menang',
      lostStage: 'Kalah',
    },
  },
};

export const frappe: ExportKind = {
  name: 'Frappe CRM',
  ids: 'letters',
  words: {
    en: {
      headers: {
        id: 'ID',
        account: 'Organization',
        stage: 'Status',
        rep: 'Deal Owner',
        value: 'Deal Value',
        currency: 'Currency',
        probability: 'Probability',
        expected: 'Expected Closure Date',
        closed: 'Closed Date',
        created: 'Created On',
        updated: 'Last Updated On',
      },
      noise: [
        ['Next Step', 'text'],
        ['Email', 'email'],
        ['Annual Revenue', 'money'],
      ],
      stages: frappeStages,
      wonStage: 'Won',
      lostStage: 'Lost',
    },
  },
};

export const frappeNames: ExportKind = {
  name: 'Frappe CRM names',
  ids: 'letters',
  writesPlainly: true,
  words: {
    en: {
      headers: {
        id: 'name',
        account: 'organization',
        stage: 'status',
        rep: 'deal_owner',
        value: 'deal_value',
        currency: 'currency',
        expected: 'expected_closure_date',
        closed: 'closed_date',
        created: 'creation',
        updated: 'modified',
      },
      noise: [
        ['modified_by', 'email'],
        ['docstatus', 'count'],
        ['annual_revenue', 'money'],
      ],
      stages: frappeStages,
      wonStage: 'Won',
      lostStage: 'Lost',
    },
  },
};
