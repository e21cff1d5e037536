// The Deals tab in one language, and where the planted dirt lies in it.
import { type Day, dateOfDay } from './calendar';
import { companyName, type DealType, type Product } from './company';
import type { DealDirt, SheetLine, ShownDeal } from './dirt';
import { organizationCore } from './names';
import { blankCells, type Cell, type Column, cells, column, headers, type Tab } from './tab';
import type { Language } from './words';
import {
  dealTypeWords,
  lostReasonWords,
  pipelineWords,
  sourceWords,
  stageWords,
  statusWords,
  tabWords,
  titleEndings,
  totalWord,
  unitWords,
} from './words';

export type DirtKind = DealDirt | 'blankRow' | 'totalFooter';
export type PlantedDirt = { kind: DirtKind; rows: number[] };

const indonesianTitle = [`Ekspor transaksi ${companyName}`, 'Tanggal ekspor: 30 Juni 2026', null];
const valueHeader = 'Value';

export function dealsTab(lines: readonly SheetLine[], language: Language): Tab {
  const columns = dealColumns(language);
  const titleRows = titlesAbove(language).map((title): Cell[] => [title, ...blankCells(columns).slice(1)]);
  return {
    name: tabWords.deals[language],
    headerRow: titleRows.length + 1,
    formats: columns.map(({ format }) => format),
    rows: [...titleRows, headers(columns, language), ...lines.map((line) => lineCells(columns, line, language))],
  };
}

// Row numbers as the spreadsheet counts them; a duplicate lists the first row and then its newer repeat.
export function dirtRows(lines: readonly SheetLine[], language: Language): PlantedDirt[] {
  const found = new Map<DirtKind, number[]>();
  lines.forEach((line, index) => {
    const kind = line.line === 'deal' ? line.dirt : line.line;
    if (kind) found.set(kind, [...(found.get(kind) ?? []), titlesAbove(language).length + 2 + index]);
  });
  return [...found].map(([kind, rows]) => ({ kind, rows }));
}

export function dealTitle(
  deal: { organization: string; product: Product; units: number; type: DealType },
  language: Language,
): string {
  const units = `${deal.units} ${unitWords[deal.product.unit][language]}`;
  const singular = language === 'en' && deal.units === 1 ? units.slice(0, -1) : units;
  const ending = titleEndings[deal.type][language];
  return `${organizationCore(deal.organization)} - ${deal.product.name}, ${singular}${ending}`;
}

function titlesAbove(language: Language): (string | null)[] {
  return language === 'id' ? indonesianTitle : [];
}

function lineCells(columns: Column<ShownDeal>[], line: SheetLine, language: Language): Cell[] {
  if (line.line === 'deal') return cells(columns, line.deal);
  if (line.line === 'blankRow') return blankCells(columns);
  return columns.map(({ header }, index) => {
    if (index === 0) return totalWord[language];
    return header.en === valueHeader ? line.total : null;
  });
}

function dealColumns(language: Language): Column<ShownDeal>[] {
  return [
    column('ID', 'ID', 'number', (deal) => deal.id),
    column('Deal title', 'Nama transaksi', 'text', (deal) => dealTitle(deal, language)),
    column('Owner', 'Pemilik', 'text', (deal) => deal.owner),
    column('Organization', 'Perusahaan', 'text', (deal) => deal.organization),
    column('City', 'Kota', 'text', (deal) => deal.city),
    column('Pipeline', 'Pipeline', 'text', (deal) => pipelineWords[deal.pipeline][language]),
    column('Stage', 'Tahap', 'text', (deal) => stageWords[deal.stage][language]),
    column('Status', 'Status', 'text', (deal) => statusWords[deal.status][language]),
    column('Deal type', 'Jenis transaksi', 'text', (deal) => dealTypeWords[deal.type][language]),
    column('Product', 'Produk', 'text', (deal) => deal.product.name),
    column(valueHeader, 'Nilai', 'money', (deal) => deal.value),
    column('Currency', 'Mata uang', 'text', () => 'IDR'),
    column('Probability', 'Probabilitas', 'number', (deal) => deal.probability),
    column('Created', 'Tanggal dibuat', 'date', (deal) => dateOfDay(deal.createdDay)),
    column('Expected close', 'Perkiraan closing', 'date', (deal) => dateOrBlank(deal.expectedCloseDay)),
    column('Closed', 'Tanggal closing', 'date', (deal) => dateOrBlank(deal.closedDay)),
    column(
      'Lost reason',
      'Alasan kalah',
      'text',
      (deal) => deal.lostReason && lostReasonWords[deal.lostReason][language],
    ),
    column('Source', 'Sumber', 'text', (deal) => sourceWords[deal.source][language]),
  ];
}

function dateOrBlank(day: Day | null): Date | null {
  return day === null ? null : dateOfDay(day);
}
