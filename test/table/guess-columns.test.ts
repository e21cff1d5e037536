import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../core/table/cell';
import { guessColumns, type MappingChoices } from '../../core/table/guess-columns';
import { day } from './tab';

/** Fields by header, guessed from a header and one kind of cell per column. */
function guessed(columns: readonly (readonly [string, ...Cell[]])[], choices: MappingChoices = {}) {
  const length = Math.max(...columns.map((column) => column.length));
  const rows = Array.from({ length }, (_, row): Row => columns.map((column) => column[row] ?? null));
  const { mapping } = guessColumns(rows, 0, choices);
  return Object.fromEntries(Object.entries(mapping).map(([field, { header }]) => [field, header]));
}

const a = day('2026-01-05');
const b = day('2026-02-05');

describe('the columns of common exports map by themselves', () => {
  it('maven-crm', () => {
    const mapping = guessed([
      ['opportunity_id', '1C1I7A6R', 'Z063OYW0', 'EC4QE1BX'],
      ['sales_agent', 'Moses Frase', 'Darcel Schlecht', 'Darcel Schlecht'],
      ['product', 'GTX Plus Basic', 'GTXPro', 'MG Special'],
      ['account', 'Cancity', 'Isdom', null],
      ['deal_stage', 'Won', 'Lost', 'Engaging'],
      ['engage_date', a, a, a],
      ['close_date', b, b, null],
      ['close_value', 1054, 0, null],
    ]);
    expect(mapping).toEqual({
      id: 'opportunity_id',
      owner: 'sales_agent',
      product: 'product',
      account: 'account',
      stage: 'deal_stage',
      createdDate: 'engage_date',
      closedDate: 'close_date',
      value: 'close_value',
    });
  });

  it('an Indonesian list', () => {
    const mapping = guessed([
      ['ID Peluang', '1C1I7A6R', 'Z063OYW0'],
      ['Tenaga Penjual', 'Moses', 'Darcel'],
      ['Produk', 'GTX', 'MG'],
      ['Pelanggan', 'Cancity', 'Isdom'],
      ['Tahap', 'Menang', 'Prospek'],
      ['Tanggal Dibuat', '20/10/2016', '25/10/2016'],
      ['Tanggal Tutup', '01/03/2017', null],
      ['Nilai (Rp)', 'Rp 1.054', null],
    ]);
    expect(mapping).toEqual({
      id: 'ID Peluang',
      owner: 'Tenaga Penjual',
      product: 'Produk',
      account: 'Pelanggan',
      stage: 'Tahap',
      createdDate: 'Tanggal Dibuat',
      closedDate: 'Tanggal Tutup',
      value: 'Nilai (Rp)',
    });
  });

  it('Pipedrive, where the weighted value is not the value', () => {
    const mapping = guessed([
      ['Deal - ID', 1, 2],
      ['Deal - Title', 'Mill', 'Shop'],
      ['Deal - Creator', 'Ani', 'Ani'],
      ['Deal - Owner', 'Sari', 'Budi'],
      ['Deal - Weighted value', 10, 20],
      ['Deal - Currency of Weighted value', 'IDR', 'IDR'],
      ['Deal - Value', 100, 200],
      ['Deal - Currency of Value', 'IDR', 'IDR'],
      ['Deal - Probability', 10, 10],
      ['Deal - Organization ID', 7, 8],
      ['Deal - Organization', 'PT A', 'PT B'],
      ['Deal - Pipeline', 'Sales', 'Sales'],
      ['Deal - Contact person', 'Ibu X', 'Pak Y'],
      ['Deal - Stage', 'Qualified', 'Contact Made'],
      ['Deal - Label', 'Hot', 'Cold'],
      ['Deal - Status', 'Open', 'Won'],
      ['Deal - Deal created', a, a],
      ['Deal - Update time', b, b],
      ['Deal - Last stage change', b, b],
      ['Deal - Next activity date', b, b],
      ['Deal - Won time', null, b],
      ['Deal - Lost time', b, null],
      ['Deal - Deal closed on', null, b],
      ['Deal - Lost reason', 'Price', null],
      ['Deal - Expected close date', b, b],
      ['Deal - Product quantity', 3, 3],
      ['Deal - Product amount', 300, 300],
      ['Deal - Product name', 'GTX', 'MG'],
      ['Deal - Source channel', 'Web', 'Event'],
      ['Deal - Source channel ID', 5, 6],
      ['Deal - Archive status', 'no', 'no'],
    ]);
    expect(mapping).toEqual({
      id: 'Deal - ID',
      title: 'Deal - Title',
      owner: 'Deal - Owner',
      account: 'Deal - Organization',
      pipeline: 'Deal - Pipeline',
      stage: 'Deal - Stage',
      status: 'Deal - Status',
      product: 'Deal - Product name',
      source: 'Deal - Source channel',
      lostReason: 'Deal - Lost reason',
      currency: 'Deal - Currency of Value',
      value: 'Deal - Value',
      probability: 'Deal - Probability',
      createdDate: 'Deal - Deal created',
      closedDate: 'Deal - Deal closed on',
      wonDate: 'Deal - Won time',
      lostDate: 'Deal - Lost time',
      expectedCloseDate: 'Deal - Expected close date',
      updatedDate: 'Deal - Update time',
    });
  });

  it('Pipedrive in Portuguese', () => {
    const mapping = guessed([
      ['Negócio - Título', 'A', 'B'],
      ['Negócio - Valor', 1, 2],
      ['Negócio - Etapa', 'Proposta', 'Demo'],
      ['Negócio - Funil', 'Vendas', 'Vendas'],
      ['Negócio - Status', 'Ganho', 'Aberto'],
      ['Negócio - Proprietário', 'Ana', 'Rui'],
      ['Negócio - Negócio criado em', a, a],
      ['Negócio - Ganho em', b, null],
      ['Negócio - Data de perda', null, b],
      ['Negócio - Motivo da perda', null, 'Preço'],
      ['Negócio - Data de fechamento esperada', b, b],
    ]);
    expect(mapping).toEqual({
      title: 'Negócio - Título',
      value: 'Negócio - Valor',
      stage: 'Negócio - Etapa',
      pipeline: 'Negócio - Funil',
      status: 'Negócio - Status',
      owner: 'Negócio - Proprietário',
      createdDate: 'Negócio - Negócio criado em',
      wonDate: 'Negócio - Ganho em',
      lostDate: 'Negócio - Data de perda',
      lostReason: 'Negócio - Motivo da perda',
      expectedCloseDate: 'Negócio - Data de fechamento esperada',
    });
  });

  it('HubSpot', () => {
    const mapping = guessed([
      ['Record ID', 100, 101],
      ['Deal Name', 'A', 'B'],
      ['Deal Stage', 'closedwon', 'contractsent'],
      ['Pipeline', 'Sales', 'Sales'],
      ['Amount in company currency', 5, 6],
      ['Amount', 5, 6],
      ['Weighted amount', 1, 2],
      ['Close date', b, b],
      ['Create date', a, a],
      ['Last Activity Date', b, b],
      ['Deal owner', 'Sari', 'Budi'],
      ['Deal Type', 'newbusiness', 'existingbusiness'],
      ['Closed Lost Reason', null, 'Price'],
      ['Closed Won Reason', 'Fit', null],
      ['Deal probability', 1, 0.9],
      ['Days to close', 31, null],
      ['Original Traffic Source', 'Direct', 'Paid'],
      ['Associated Company', 'PT A', 'PT B'],
    ]);
    expect(mapping).toEqual({
      id: 'Record ID',
      title: 'Deal Name',
      stage: 'Deal Stage',
      pipeline: 'Pipeline',
      value: 'Amount',
      closedDate: 'Close date',
      createdDate: 'Create date',
      owner: 'Deal owner',
      dealType: 'Deal Type',
      lostReason: 'Closed Lost Reason',
      probability: 'Deal probability',
      source: 'Original Traffic Source',
      account: 'Associated Company',
    });
  });

  it('Salesforce, with its won and closed flags', () => {
    const mapping = guessed([
      ['Opportunity ID', '006A', '006B'],
      ['Opportunity Owner', 'Sari', 'Budi'],
      ['Owner Role', 'East', 'West'],
      ['Account Name', 'PT A', 'PT B'],
      ['Opportunity Name', 'A', 'B'],
      ['Stage', 'Closed Won', 'Prospecting'],
      ['Amount', 5, 6],
      ['Expected Revenue', 5, 1],
      ['Probability (%)', 100, 10],
      ['Created Date', a, a],
      ['Close Date', b, b],
      ['Lead Source', 'Web', 'Web'],
      ['Type', 'New', 'New'],
      ['Won', true, false],
      ['Closed', true, false],
      ['Age', 31, 5],
    ]);
    expect(mapping).toEqual({
      id: 'Opportunity ID',
      owner: 'Opportunity Owner',
      account: 'Account Name',
      title: 'Opportunity Name',
      stage: 'Stage',
      value: 'Amount',
      probability: 'Probability (%)',
      createdDate: 'Created Date',
      closedDate: 'Close Date',
      source: 'Lead Source',
      dealType: 'Type',
      isWon: 'Won',
      isClosed: 'Closed',
    });
  });

  it('Zoho, without the .id twins', () => {
    const mapping = guessed([
      ['Record Id', 'zcrm_1', 'zcrm_2'],
      ['Deal Owner.id', 'zcrm_9', 'zcrm_9'],
      ['Deal Owner', 'Sari', 'Budi'],
      ['Amount', 5, 6],
      ['Deal Name', 'A', 'B'],
      ['Closing Date', b, b],
      ['Account Name.id', 'zcrm_7', 'zcrm_8'],
      ['Account Name', 'PT A', 'PT B'],
      ['Stage', 'Closed Won', 'Qualification'],
      ['Probability', 100, 10],
      ['Created Time', a, a],
      ['Modified Time', b, b],
      ['Reason For Loss…', null, 'Price'],
    ]);
    expect(mapping).toEqual({
      id: 'Record Id',
      owner: 'Deal Owner',
      value: 'Amount',
      title: 'Deal Name',
      closedDate: 'Closing Date',
      account: 'Account Name',
      stage: 'Stage',
      probability: 'Probability',
      createdDate: 'Created Time',
      updatedDate: 'Modified Time',
      lostReason: 'Reason For Loss…',
    });
  });

  it('the Indonesian sample workbook', () => {
    const mapping = guessed([
      ['ID', 1, 2],
      ['Nama transaksi', 'A', 'B'],
      ['Pemilik', 'Sari', 'Budi'],
      ['Perusahaan', 'PT A', 'PT B'],
      ['Kota', 'Bandung', 'Medan'],
      ['Pipeline', 'Baru', 'Baru'],
      ['Tahap', 'Terkualifikasi', 'Negosiasi'],
      ['Status', 'Menang', 'Terbuka'],
      ['Jenis transaksi', 'Baru', 'Baru'],
      ['Produk', 'GTX', 'MG'],
      ['Nilai', 5, 6],
      ['Mata uang', 'IDR', 'IDR'],
      ['Probabilitas', 100, 80],
      ['Tanggal dibuat', a, a],
      ['Perkiraan closing', b, b],
      ['Tanggal closing', b, null],
      ['Alasan kalah', null, 'Harga'],
      ['Sumber', 'Web', 'Pameran'],
    ]);
    expect(mapping).toEqual({
      id: 'ID',
      title: 'Nama transaksi',
      owner: 'Pemilik',
      account: 'Perusahaan',
      location: 'Kota',
      pipeline: 'Pipeline',
      stage: 'Tahap',
      status: 'Status',
      dealType: 'Jenis transaksi',
      product: 'Produk',
      value: 'Nilai',
      currency: 'Mata uang',
      probability: 'Probabilitas',
      createdDate: 'Tanggal dibuat',
      expectedCloseDate: 'Perkiraan closing',
      closedDate: 'Tanggal closing',
      lostReason: 'Alasan kalah',
      source: 'Sumber',
    });
  });
});

describe('the values decide where a header says two things', () => {
  it.each<[string, readonly Cell[], string]>([
    ['Closed', [a, b], 'closedDate'],
    ['Closed', [true, false], 'isClosed'],
    ['Peluang', ['Mill', 'Shop'], 'title'],
    ['Peluang', ['20%', '80%'], 'probability'],
    ['Sales', ['Sari', 'Budi'], 'owner'],
    ['Sales', [1200000, 3400000], 'value'],
    ['State', ['Won', 'Lost'], 'stage'],
    ['State', ['Texas', 'Ohio'], 'location'],
  ])('%s with %j is %s', (header, cells, field) => {
    expect(guessed([[header, ...cells]])).toHaveProperty(field, header);
  });

  it.each<[string, readonly Cell[]]>([
    ['Value', ['high', 'low']],
    ['Created', ['Sari', 'Budi']],
    ['Stage', [a, b]],
    ['Won', ['Sari', 'Budi']],
  ])('%s with %j maps nothing', (header, cells) => {
    expect(guessed([[header, ...cells]])).toEqual({});
  });

  it('finds outcomes and currencies under a header nobody knows', () => {
    expect(guessed([['Wie es ausging', 'Won', 'Lost', 'Open']])).toEqual({ status: 'Wie es ausging' });
    expect(guessed([['Verlauf', 'Won', 'Lost', 'Proposal', 'Negotiation']])).toEqual({ stage: 'Verlauf' });
    expect(guessed([['In welchem Geld', 'IDR', 'USD']])).toEqual({ currency: 'In welchem Geld' });
  });

  it('finds no outcomes where a word stands here and there, or only one kind of it', () => {
    expect(guessed([['Notiz', 'Won', 'Lost', 'call back', 'mail', 'wait', 'visit']])).toEqual({});
    expect(guessed([['Notiz', 'Won', 'Won', 'Won']])).toEqual({});
  });

  it('takes a column called status for the stage where it holds the stages and there is no other', () => {
    const status: readonly [string, ...Cell[]] = ['Status', 'Kualifikasi', 'Penawaran', 'Negosiasi', 'Menang', 'Kalah'];
    expect(guessed([status])).toEqual({ stage: 'Status' });
    expect(guessed([status, ['Tahap', 'Demo', 'Demo', 'Demo', 'Demo', 'Demo']])).toMatchObject({ status: 'Status' });
    expect(guessed([['Status', 'Open', 'Won', 'Lost', 'In review']])).toEqual({ status: 'Status' });
    // A short tab may have no deal but one on the way, and that one in a stage that says by itself that it is open.
    expect(guessed([['Status', 'Won', 'Lost', 'Negotiation', 'Won']])).toEqual({ stage: 'Status' });
  });

  it('leaves out a status that tells no outcome beside a stage that does', () => {
    const stage: readonly [string, ...Cell[]] = ['Stage', 'Won', 'Lost', 'Demo'];
    expect(guessed([stage, ['Status', 'Active', 'Archived', 'Active']])).toEqual({ stage: 'Stage' });
    expect(guessed([stage, ['Status', 'Won', 'Lost', 'Open']])).toEqual({ stage: 'Stage', status: 'Status' });
  });
});

describe('rows that are no deals speak for no column', () => {
  it('such as a footer in the column of amounts', () => {
    const amounts: readonly [string, ...Cell[]] = ['Amount', '5,000.00', '6,000.00', '7,000.00', '© 2026 Sinar Abadi'];
    expect(guessed([amounts, ['Amount in company currency', 1, 2, 3]])).toEqual({ value: 'Amount' });
  });

  it('and a header that comes again and again beside few values', () => {
    const again = (header: string, ...cells: readonly Cell[]): readonly [string, ...Cell[]] => [
      header,
      ...cells.flatMap((cell) => [cell, header]),
    ];
    const columns = [
      again('id', 'A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6'),
      again('date_won', a, a, null, a, a, a),
      again('date_lost', null, null, b, null, null, null),
    ];
    expect(guessed(columns)).toEqual({ id: 'id', wonDate: 'date_won', lostDate: 'date_lost' });
  });
});

describe('one column serves one field', () => {
  it('the surer header wins, of equal ones the first', () => {
    expect(
      guessed([
        ['Total', 1, 2],
        ['Value', 3, 4],
      ]),
    ).toEqual({ value: 'Value' });
    expect(
      guessed([
        ['Date', a, b],
        ['Close date', a, b],
      ]),
    ).toEqual({ closedDate: 'Close date' });
    const twice = guessColumns(
      [
        ['Value', 'Value'],
        [1, 2],
      ],
      0,
      {},
    );
    expect(twice.mapping.value?.column).toBe(0);
  });

  it('confidence tells how sure', () => {
    const { mapping } = guessColumns(
      [
        ['Date', 'Value', 'Actual close date WIB'],
        [a, 'x', b],
        [a, 5, b],
      ],
      0,
      {},
    );
    expect(mapping.value?.confidence).toBe(0.5);
    expect(mapping.closedDate).toMatchObject({ header: 'Actual close date WIB', by: 'similar-header' });
    expect(mapping.closedDate?.confidence).toBeLessThan(0.7);
  });
});

describe('what the user said', () => {
  const columns: readonly (readonly [string, ...Cell[]])[] = [
    ['Value', 1, 2],
    ['Budget', 3, 4],
    ['Date', a, b],
  ];

  it('comes first, whatever the values', () => {
    expect(guessed(columns, { mapping: { value: 'Budget' } })).toMatchObject({ value: 'Budget' });
    expect(guessed(columns, { mapping: { owner: ' value ' } })).toEqual({
      owner: 'Value',
      value: 'Budget',
      closedDate: 'Date',
    });
  });

  it('may be that there is no such column', () => {
    expect(guessed(columns, { mapping: { value: null } })).toEqual({ closedDate: 'Date' });
  });

  it('may give one column to two fields', () => {
    expect(guessed(columns, { mapping: { closedDate: 'Date', createdDate: 'Date' } })).toMatchObject({
      closedDate: 'Date',
      createdDate: 'Date',
    });
  });

  it('is guessed anew where the column is gone', () => {
    expect(guessed(columns, { mapping: { value: 'Deal size' } })).toMatchObject({ value: 'Value' });
  });
});
