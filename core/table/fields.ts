/** The columns a deals tab may have, declared once: what each holds and whether the reading stands or falls with it. */

/** A `moment` is a date with its time of day; no field of the deals needs one. */
export type FieldKind = 'label' | 'number' | 'date' | 'flag' | 'moment' | 'duration';

/**
 * What the columns of one kind of tab may be. `seldom`: few ask for it, so that its labels are told apart when one does.
 * `timed`: a date whose time of day is asked for as well.
 */
export type Fields = Readonly<
  Record<string, { readonly kind: FieldKind; readonly seldom?: true; readonly timed?: true }>
>;

/** The names of those fields whose kind is `Kind`. */
export type NamesOf<Declared extends Fields, Kind extends FieldKind> = {
  [Name in keyof Declared & string]: Declared[Name]['kind'] extends Kind ? Name : never;
}[keyof Declared & string];

export const dealFields = {
  id: { kind: 'label' },
  title: { kind: 'label', seldom: true },
  owner: { kind: 'label' },
  account: { kind: 'label' },
  location: { kind: 'label' },
  pipeline: { kind: 'label' },
  stage: { kind: 'label' },
  status: { kind: 'label' },
  dealType: { kind: 'label' },
  product: { kind: 'label' },
  source: { kind: 'label' },
  lostReason: { kind: 'label' },
  currency: { kind: 'label' },
  value: { kind: 'number' },
  probability: { kind: 'number' },
  createdDate: { kind: 'date' },
  closedDate: { kind: 'date' },
  wonDate: { kind: 'date' },
  lostDate: { kind: 'date' },
  expectedCloseDate: { kind: 'date' },
  updatedDate: { kind: 'date', timed: true },
  isDeleted: { kind: 'flag' },
  isWon: { kind: 'flag' },
  isClosed: { kind: 'flag' },
} as const satisfies Fields;

export type DealField = keyof typeof dealFields;

/** In the order they are declared. */
export const namesOf = <Declared extends Readonly<Record<string, unknown>>>(
  declared: Declared,
): readonly (keyof Declared & string)[] =>
  Object.keys(declared).filter((name): name is keyof Declared & string => name in declared);

export const dealFieldNames = namesOf(dealFields);
