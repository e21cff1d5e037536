/** The columns a deals tab may have, declared once: what each holds and whether the reading stands or falls with it. */

export type FieldKind = 'label' | 'number' | 'date' | 'flag';

interface Field {
  readonly kind: FieldKind;
}

export const dealFields = {
  id: { kind: 'label' },
  title: { kind: 'label' },
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
  updatedDate: { kind: 'date' },
  isDeleted: { kind: 'flag' },
  isWon: { kind: 'flag' },
  isClosed: { kind: 'flag' },
} as const satisfies Record<string, Field>;

export type DealField = keyof typeof dealFields;

/** The fields whose kind is `Kind`: `FieldOf<'date'>` is createdDate, closedDate … */
export type FieldOf<Kind extends FieldKind> = {
  [Name in DealField]: (typeof dealFields)[Name]['kind'] extends Kind ? Name : never;
}[DealField];

export const dealFieldNames = Object.keys(dealFields).filter((name): name is DealField => name in dealFields);
