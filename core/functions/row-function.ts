/** Builds the functions that read row by row: columns of one length, a header on top skipped, then the meaning. */
import { failure, type Result } from '../result';
import { type Cell, isBlank } from '../table/cell';
import { labelKey } from '../table/labels';
import type { LocalText } from '../words/words';
import { columnCells, numberIn } from './arguments';
import type { Answer, Argument, CustomFunction, ResultShape } from './custom-function';
import { headerWords } from './header-words';
import { isColumn, isLeftOut, momentIn, type RowParameter } from './row-parameter';

export interface RowFunction extends CustomFunction {
  readonly parameters: readonly RowParameter[];
}

type ValuesOf<Each extends RowParameter> = {
  readonly [One in Each as One['name']]: One extends RowParameter<string, infer Value> ? Value : never;
};

interface Definition<Each extends RowParameter> {
  readonly id: string;
  readonly about: LocalText;
  readonly parameters: readonly Each[];
  /** A number where it is not said. */
  readonly result?: ResultShape;
  readonly example: { readonly arguments: readonly Argument[]; readonly value: Answer };
  /** What was read, by the parameters' names; columns without their header. Their first row is `firstRow` of the range. */
  readonly compute: (values: ValuesOf<Each>, firstRow: number) => Result<Answer>;
}

export const rowFunction = <const Each extends RowParameter>(definition: Definition<Each>): RowFunction => ({
  result: 'number',
  ...definition,
  compute(args) {
    const columns = columnsOf(definition.parameters, args);
    const expected = columns[0]?.cells.length ?? 0;
    for (const { parameter, cells } of columns) {
      const length = cells.length;
      if (length !== expected) return failure('lengths-differ', { name: parameter.name, length, expected });
    }
    const headed = isHeaded(columns);
    const values: Record<string, unknown> = {};
    for (const [place, parameter] of definition.parameters.entries()) {
      const value = parameter.read(args[place], headed);
      if (!value.ok) return value;
      values[parameter.name] = value.value;
    }
    if (!hasAll(values, definition.parameters)) return failure('no-values');
    const result = definition.compute(values, headed ? 2 : 1);
    return result.ok && !isShowable(result.value) ? failure('too-large') : result;
  },
});

/** A cell holds no infinity. */
const isShowable = (answer: Answer): boolean =>
  typeof answer === 'object'
    ? answer.every((row) => row.every(isShowable))
    : typeof answer === 'string' || Number.isFinite(answer);

interface Column {
  readonly parameter: RowParameter;
  readonly cells: readonly (Cell | undefined)[];
}

const columnsOf = (parameters: readonly RowParameter[], args: readonly Argument[]): readonly Column[] =>
  parameters.flatMap((parameter, place) => {
    const argument = args[place];
    const isGiven = !parameter.optional || !isLeftOut(argument, parameter);
    return isColumn(parameter.kind) && isGiven ? [{ parameter, cells: columnCells(argument) }] : [];
  });

/** A text stands above numbers or dates, or above nothing; in labels alone, the first is a word that headers use. */
function isHeaded(columns: readonly Column[]): boolean {
  const typed = columns.filter(({ parameter }) => parameter.kind !== 'labels');
  if (typed.length === 0) {
    return columns.some(({ cells: [first, second] }) => second !== undefined && isHeaderWord(first));
  }
  return (
    typed.some(({ parameter, cells: [first, ...below] }) => isWord(first, parameter) && below.length > 0) &&
    typed.every(({ parameter, cells: [first] }) => isBlank(first) || isWord(first, parameter)) &&
    (columns.every(({ cells: [, ...below] }) => below.every(isBlank)) ||
      typed.some(({ parameter, cells: [, ...below] }) =>
        below.some((cell) => !isBlank(cell) && isRead(cell, parameter)),
      ))
  );
}

const isHeaderWord = (cell: Cell | undefined): boolean => typeof cell === 'string' && headerWords.has(labelKey(cell));

const isWord = (cell: Cell | undefined, parameter: RowParameter): boolean =>
  typeof cell === 'string' && !isBlank(cell) && !isRead(cell, parameter);

const isRead = (cell: Cell | undefined, { kind }: RowParameter): boolean =>
  (kind === 'numbers' ? numberIn(cell) : momentIn(cell)) !== null;

/** Each value was read by the parameter of its name, so where all are there they have the right types. */
const hasAll = <Each extends RowParameter>(values: object, parameters: readonly Each[]): values is ValuesOf<Each> =>
  parameters.every(({ name }) => name in values);
