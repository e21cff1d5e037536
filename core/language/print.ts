/** A formula tree as text: in a dialect, with the tabs' real names, in A1 or R1C1 notation. */
import type { Dialect } from './dialects/dialect';
import { type DialectName, dialects } from './dialects/index';
import { type BinaryOperator, call, type Formula, type TabId, text } from './formula';
import { operators, pairOperators } from './operators/index';
import type { Unsupported } from './operators/operator';

export interface Printing {
  readonly dialect: DialectName;
  readonly tabNames: TabNames;
  /** The tab the formula stands on: references to it carry no tab name. */
  readonly tab: TabId;
  /** The formula's own row, from 0; `sameRow` references print as it. In R1C1 they print as `RC5` and fit every row. */
  readonly row: number;
  readonly notation?: 'A1' | 'R1C1';
}

/** The names of the tabs there are. */
export type TabNames = Readonly<Partial<Record<TabId, string>>>;

export type Printed =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly unsupported: string };

/** `=SUMIFS('KPI rows'!$E:$E,'KPI rows'!$C:$C,1)`, or why the dialect cannot say it. */
export function printFormula(formula: Formula, printing: Printing, array = false): Printed {
  const problems: string[] = [];
  const printer = { ...printing, words: dialects[printing.dialect], problems };
  const text = `=${print(formula, printer, 0)}`;
  const [problem] = problems;
  if (problem !== undefined) return { ok: false, unsupported: problem };
  return { ok: true, text: array ? printer.words.arrayFormula(text) : text };
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

interface Printer extends Printing {
  readonly words: Dialect;
  readonly problems: string[];
}

const precedence: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

function print(formula: Formula, printer: Printer, outer: number): string {
  switch (formula.kind) {
    case 'number':
      return formula.value < 0 ? `(${printer.words.number(formula.value)})` : printer.words.number(formula.value);
    case 'text':
      return printer.words.text(formula.value);
    case 'cell':
      return onTab(formula.tab, printer, cellAddress(formula.row, formula.column, printer));
    case 'sameRow':
      return printer.notation === 'R1C1'
        ? `RC${formula.column + 1}`
        : `$${columnLetters(formula.column)}${printer.row + 1}`;
    case 'column':
      return onTab(
        formula.tab,
        printer,
        printer.notation === 'R1C1'
          ? `C${formula.column + 1}`
          : `$${columnLetters(formula.column)}:$${columnLetters(formula.column)}`,
      );
    case 'range': {
      const first = cellAddress(formula.firstRow, formula.firstColumn, printer);
      const last = cellAddress(formula.lastRow, formula.lastColumn, printer);
      return onTab(formula.tab, printer, `${first}:${last}`);
    }
    case 'call':
      return `${formula.name}(${formula.arguments
        .map((argument) => print(argument, printer, 0))
        .join(printer.words.separator)})`;
    case 'binary': {
      const own = precedence[formula.operator];
      const left = print(formula.left, printer, own);
      // The right side binds tighter: a-(b-c) and a/(b/c) keep their brackets.
      const right = print(formula.right, printer, own + 1);
      const text = `${left}${formula.operator}${right}`;
      return own < outer ? `(${text})` : text;
    }
    case 'literal':
      return print(printer.words.patternSigns.reduce(escaped, formula.of), printer, outer);
    case 'aggregate': {
      const written = operators[formula.operator].formula[printer.dialect](formula.of, formula.where);
      if (isUnsupported(written)) {
        printer.problems.push(written.unsupported);
        return '';
      }
      return print(written, printer, outer);
    }
    case 'pair': {
      const [one, other] = formula.where;
      return print(pairOperators[formula.operator].formula[printer.dialect](formula.of, one, other), printer, outer);
    }
  }
}

const escaped = (inner: Formula, sign: string): Formula => call('SUBSTITUTE', inner, text(sign), text(`~${sign}`));

const isUnsupported = (written: Formula | Unsupported): written is Unsupported => 'unsupported' in written;

const onTab = (tab: TabId, printer: Printer, address: string): string =>
  tab === printer.tab ? address : `${printer.words.tabName(printer.tabNames[tab] ?? '')}!${address}`;

const cellAddress = (row: number, column: number, printer: Printer): string =>
  printer.notation === 'R1C1' ? `R${row + 1}C${column + 1}` : `$${columnLetters(column)}$${row + 1}`;
