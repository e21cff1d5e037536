import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../core/table/cell';
import { readOtherTab } from '../../../core/table/tabs/read-other-tab';
import type { OtherTab } from '../../../core/table/tabs/tab-fields';
import { day } from '../tab';
import { headersOf, tabOf } from './other-tab';

/** A cell that a field of that name may hold. */
const cells: Readonly<Record<string, Cell>> = {
  ...{ id: 'A1', dealId: 7, account: 'Mill', owner: 'Sari', location: 'Bandung', pipeline: 'New', type: 'Call' },
  ...{ outcome: 'Held', done: 'Yes', source: 'Web', status: 'Sent', plan: 'Pro', category: 'Ads', kpi: 'Won value' },
  ...{ stage: 'Proposal', currency: 'USD', amount: 120, rate: 16000, intervalMonths: 12 },
  ...{ order: 2, probability: 0.4, isWon: 'No', isClosed: 'No' },
  ...{ yearAmount: 1200, quarterAmount: 300, monthAmount: 100 },
};

const tables: readonly (readonly [OtherTab, string, Readonly<Record<string, string>>])[] = [
  [
    'activities',
    'a CRM export',
    {
      ...{ id: 'Activity ID', dealId: 'Deal ID', account: 'Organization name', owner: 'Assigned to' },
      ...{ type: 'Activity type', outcome: 'Call outcome', done: 'Done', date: 'Due date' },
    },
  ],
  ['activities', 'id', { dealId: 'ID peluang', owner: 'Sales', type: 'Jenis kegiatan', date: 'Tgl.', done: 'Selesai' }],
  ['activities', 'pt', { dealId: 'ID negócio', owner: 'Vendedor', type: 'Tipo', date: 'Data', done: 'Concluída' }],
  ['activities', 'es', { owner: 'Responsable', type: 'Tipo de actividad', date: 'Fecha', done: 'Hecho' }],
  [
    'leads',
    'en',
    {
      ...{
        id: 'Lead ID',
        dealId: 'Converted opportunity',
        account: 'Company',
        owner: 'Lead owner',
        source: 'Lead source',
      },
      ...{ location: 'Region', status: 'Lead status', received: 'Received at', responded: 'First response at' },
    },
  ],
  [
    'leads',
    'id',
    {
      ...{ id: 'ID prospek', account: 'Nama perusahaan', source: 'Sumber', location: 'Kota' },
      ...{ received: 'Tanggal masuk', responded: 'Waktu respons' },
    },
  ],
  ['leads', 'pt', { account: 'Empresa', source: 'Origem', received: 'Recebido em', responded: 'Primeira resposta' }],
  ['leads', 'es', { account: 'Empresa', source: 'Origen', received: 'Recibido el', responded: 'Primera respuesta' }],
  [
    'quotes',
    'en',
    { id: 'Quote number', dealId: 'Deal', amount: 'Total amount', status: 'Quote status', date: 'Sent on' },
  ],
  [
    'quotes',
    'id',
    { id: 'No penawaran', dealId: 'ID transaksi', amount: 'Nilai (Rp)', status: 'Status', date: 'Tanggal' },
  ],
  ['quotes', 'pt', { dealId: 'Negócio', amount: 'Valor', status: 'Situação', date: 'Data de envio' }],
  ['quotes', 'es', { dealId: 'Oportunidad', amount: 'Importe', status: 'Estado', date: 'Fecha' }],
  [
    'subscriptions',
    'en',
    {
      ...{
        id: 'Subscription ID',
        account: 'Customer',
        plan: 'Plan',
        amount: 'Amount',
        intervalMonths: 'Interval (months)',
      },
      ...{ start: 'Start date', end: 'Cancelled on' },
    },
  ],
  [
    'subscriptions',
    'id',
    {
      account: 'Pelanggan',
      plan: 'Paket',
      amount: 'Biaya',
      intervalMonths: 'Interval (bulan)',
      start: 'Mulai',
      end: 'Berakhir',
    },
  ],
  ['subscriptions', 'pt', { account: 'Cliente', plan: 'Plano', amount: 'Valor', start: 'Início', end: 'Fim' }],
  ['subscriptions', 'es', { account: 'Cliente', plan: 'Plan', amount: 'Cuota', start: 'Inicio', end: 'Baja' }],
  ['costs', 'en', { category: 'Expense type', amount: 'Cost (USD)', date: 'Month' }],
  ['costs', 'id', { category: 'Kategori', amount: 'Biaya (Rp)', date: 'Bulan' }],
  ['costs', 'pt', { category: 'Categoria', amount: 'Despesa', date: 'Mês' }],
  ['costs', 'es', { category: 'Categoría', amount: 'Gasto', date: 'Mes' }],
  ['targets', 'en', { owner: 'Sales rep', kpi: 'KPI', amount: 'Target', date: 'Period start' }],
  [
    'targets',
    'en, wide',
    { owner: 'Rep', yearAmount: 'Annual quota', quarterAmount: 'Quarterly', monthAmount: 'Monthly' },
  ],
  ['targets', 'id', { owner: 'Sales', kpi: 'Indikator', amount: 'Target penjualan', date: 'Bulan' }],
  ['targets', 'id, wide', { owner: 'Sales', yearAmount: 'Target tahunan', monthAmount: 'Target bulanan' }],
  ['targets', 'pt', { owner: 'Vendedor', amount: 'Meta', date: 'Mês' }],
  ['targets', 'es', { owner: 'Vendedor', amount: 'Objetivo', date: 'Mes' }],
  ['stageLog', 'en', { dealId: 'Opportunity ID', stage: 'To stage', entered: 'Date entered', left: 'Date exited' }],
  ['stageLog', 'id', { dealId: 'ID transaksi', stage: 'Tahap', entered: 'Tanggal masuk', left: 'Tanggal keluar' }],
  ['stageLog', 'pt', { dealId: 'ID negócio', stage: 'Etapa', entered: 'Entrada', left: 'Saída' }],
  ['stageLog', 'es', { dealId: 'ID negocio', stage: 'Etapa', entered: 'Entrada', left: 'Salida' }],
  ['stages', 'of a database', { id: 'stage_id', stage: 'stage_name', order: 'sort_order', isClosed: 'is_final' }],
  ['stages', 'en', { stage: 'Stage', order: 'Order no.', probability: 'Deal probability', isWon: 'Is won' }],
  ['stages', 'id', { order: 'Urutan', stage: 'Nama tahap', probability: 'Probabilitas' }],
  ['stages', 'pt', { order: 'Ordem', stage: 'Etapa', probability: 'Probabilidade' }],
  ['stages', 'es', { order: 'Orden', stage: 'Etapa', probability: 'Probabilidad' }],
  ['rates', 'en', { currency: 'Currency code', rate: 'Exchange rate', date: 'Valid from' }],
  ['rates', 'id', { currency: 'Mata uang', rate: 'Kurs', date: 'Tanggal' }],
  ['rates', 'pt', { currency: 'Moeda', rate: 'Cotação', date: 'Data' }],
  ['rates', 'es', { currency: 'Moneda', rate: 'Tipo de cambio', date: 'Fecha' }],
];

describe('the columns of a tab are known by their headers, in whatever order they stand', () => {
  it.each(tables)('%s: %s', (role, _, headers) => {
    const fields = Object.keys(headers);
    for (let turn = 0; turn < fields.length; turn++) {
      const order = [...fields.slice(turn), ...fields.slice(0, turn)];
      const header = order.map((field): Cell => headers[field] ?? null);
      const row = (date: string): Row => order.map((field) => cells[field] ?? day(date));
      const reading = readOtherTab(role, tabOf('Sheet1', header, row('2026-01-31'), row('2026-02-28')));
      expect(reading.ok ? headersOf(reading.table) : reading.refusal).toEqual(headers);
    }
  });
});

describe('a header that only resembles a field is not it', () => {
  it.each<[OtherTab, string, Row, Row, string]>([
    [
      'stageLog',
      'the stage before',
      ['Deal ID', 'New stage', 'Changed at', 'Old stage'],
      [1, 'B', day('2026-01-05'), 'A'],
      'Old stage',
    ],
    [
      'leads',
      'a number of minutes on hold',
      ['Lead ID', 'Received', 'Minutes on hold'],
      [1, day('2026-01-05'), 74],
      'Minutes on hold',
    ],
    ['targets', 'a year', ['Rep', 'Year', 'Target'], ['Sari', 2026, 500], 'Year'],
    ['activities', 'a number of a type', ['Activity', 'Type', 'Date'], ['Call', 3, day('2026-01-05')], 'Type'],
  ])('%s: %s', (role, _, header, row, other) => {
    const reading = readOtherTab(role, tabOf('Sheet1', header, row, row));
    expect(reading.ok).toBe(true);
    expect(reading.ok && Object.values(headersOf(reading.table))).not.toContain(other);
  });
});
