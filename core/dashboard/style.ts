/** How generated tabs look: number patterns, colours and the named styles a cell may have. */

/** Number patterns as all hosts write them in a file: US letters, never localised. */
export const numberFormats = {
  text: '@',
  integer: '#,##0',
  decimal: '#,##0.0',
  money: '#,##0',
  millions: '#,##0.00,,',
  /** On the axis of a chart. */
  wholeMillions: '#,##0,,',
  percent: '0.0%',
  days: '#,##0.0',
  ratio: '0.00',
  date: 'yyyy-mm-dd',
  /** 0 is no date and shows as nothing. */
  dateOrNone: 'yyyy-mm-dd;;',
  month: 'mmm yyyy',
  change: '+0.0%;-0.0%;0.0%',
} as const;

export type NumberFormat = keyof typeof numberFormats;

export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Hairlines, all in one colour. */
  readonly borders?: readonly ('top' | 'bottom' | 'left' | 'right')[];
}

export const font = 'Arial';

export const colors = {
  ink: '#1F2933',
  muted: '#52606D',
  hairline: '#E4E7EB',
  card: '#F7F9FB',
  paper: '#FFFFFF',
  accent: '#0B6E99',
  grey: '#7B8794',
  good: '#197A47',
  watch: '#8A5A00',
  bad: '#B3261E',
  input: '#FFF8E1',
} as const;

const ink = { size: 10, color: colors.ink } as const;
const muted = { size: 9, color: colors.muted } as const;

/** The looks a cell may have. Hosts apply a style once to all its cells. */
export const styles = {
  body: { ...ink, vertical: 'middle' },
  group: { ...muted, bold: true, vertical: 'bottom' },
  name: { ...ink, align: 'left', vertical: 'middle' },
  number: { ...ink, align: 'right', vertical: 'middle' },
  title: { ...ink, size: 18, bold: true, vertical: 'middle' },
  subtitle: { ...muted, vertical: 'middle' },
  heading: { ...ink, size: 12, bold: true, vertical: 'bottom', borders: ['bottom'] },
  longHead: { ...muted, bold: true, vertical: 'bottom', borders: ['bottom'] },
  columnHead: { ...muted, bold: true, vertical: 'bottom', wrap: true, borders: ['bottom'] },
  columnHeadCenter: { ...muted, bold: true, align: 'center', vertical: 'bottom', wrap: true, borders: ['bottom'] },
  columnHeadNumber: { ...muted, bold: true, align: 'right', vertical: 'bottom', wrap: true, borders: ['bottom'] },
  filterLabel: { ...muted, vertical: 'bottom' },
  filterInput: {
    ...ink,
    bold: true,
    fill: colors.input,
    vertical: 'middle',
    borders: ['top', 'bottom', 'left', 'right'],
  },
  input: { ...ink, fill: colors.input, vertical: 'middle', borders: ['bottom'] },
  inputNumber: { ...ink, fill: colors.input, align: 'right', vertical: 'middle', borders: ['bottom'] },
  cardPaper: { ...muted, fill: colors.card },
  cardLabel: { ...muted, fill: colors.card, vertical: 'middle', borders: ['left'] },
  cardValue: { ...ink, size: 20, bold: true, fill: colors.card, align: 'left', vertical: 'middle', borders: ['left'] },
  cardNote: { ...muted, fill: colors.card, align: 'left', vertical: 'middle', borders: ['left'] },
  cardDirection: { ...muted, fill: colors.card, align: 'left', vertical: 'middle' },
  note: { ...muted, vertical: 'middle' },
  dated: { ...ink, italic: true, align: 'right', vertical: 'middle' },
  status: { ...ink, size: 9, align: 'center', vertical: 'middle' },
  code: { ...muted, align: 'right', vertical: 'middle' },
  total: { ...ink, bold: true, align: 'right', vertical: 'middle', borders: ['top'] },
  totalLabel: { ...ink, bold: true, vertical: 'middle', borders: ['top'] },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

/** Paper and ink of a status, each readable on the other; its word stands in the cell. */
export const statusLooks = {
  onTarget: { fill: '#E6F4EC', color: colors.good },
  watch: { fill: '#FFF4DC', color: colors.watch },
  offTarget: { fill: '#FCE8E6', color: colors.bad },
} as const;
