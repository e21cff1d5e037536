/** What people may trust, by kind: the promise, and the tests that try it. docs/trust.md says more of each. */

interface Trust {
  readonly kind: string;
  readonly promise: string;
  readonly files: readonly string[];
}

export const trustKinds = [
  {
    kind: 'faults',
    promise: 'whatever call fails, the workbook is as before or cleaned at the next start',
    files: [
      ...[
        'test/office-addin/failures.test.ts',
        'test/office-addin/rebuild.test.ts',
        'test/office-addin/strict-host.test.ts',
      ],
      ...[
        'test/apps-script/failures.test.ts',
        'test/apps-script/failures-beside.test.ts',
        'test/apps-script/rebuild.test.ts',
      ],
      ...[
        'test/apps-script/limits.test.ts',
        'test/office-addin/limits.test.ts',
        'test/local/limits.test.ts',
        'test/dashboard/sheet-rows.test.ts',
      ],
      ...['test/apps-script/rpc.test.ts', 'test/sidebar/host-contract.test.ts', 'test/trust/interrupted.test.ts'],
    ],
  },
  {
    kind: 'changes',
    promise: 'what people change in a finished file is kept, counted or said',
    files: [
      ...['test/dashboard/setup-changes.test.ts', 'test/dashboard/alive.test.ts', 'test/wizard/rebuild.test.ts'],
      'test/trust/changes.test.ts',
      ...['test/local/rebuild-file.test.ts', 'test/dashboard/tie-out.test.ts', 'test/wizard/decisions.test.ts'],
    ],
  },
  {
    kind: 'injection',
    promise: 'a text stays a text, in every program and on every path',
    files: ['test/trust/injection.test.ts', 'test/language/print.test.ts', 'test/dashboard/formula-lint.test.ts'],
  },
  {
    kind: 'masking',
    promise: 'a copy for others holds nothing that was not to be passed on',
    files: ['test/local/share-file.test.ts', 'test/dashboard/share-copy.test.ts'],
  },
  {
    kind: 'numbers',
    promise: 'independent engines and independent code give the same number, or none is given',
    files: [
      ...['test/dashboard/matrix.test.ts', 'test/dashboard/parity.test.ts', 'test/dashboard/untidy-parity.test.ts'],
      ...['test/catalogue/items.test.ts', 'test/catalogue/laws.test.ts', 'test/catalogue/workbook-laws.test.ts'],
      ...[
        'test/language/random-operators.test.ts',
        'test/office-addin/calculated.test.ts',
        'test/apps-script/locales.test.ts',
        'test/trust/sql.test.ts',
        'test/trust/edges.test.ts',
        'test/trust/zones.test.ts',
        'test/periods/windows.test.ts',
      ],
    ],
  },
  {
    kind: 'reading',
    promise: 'any cells and any file give a result or a refusal, never a guess',
    files: ['test/table/any-cells.test.ts', 'test/local/any-file.test.ts', 'test/exports/exports.test.ts'],
  },
  {
    kind: 'surface',
    promise: 'nothing is fetched, nothing is run that was not built, no more is asked for than declared',
    files: ['test/trust/surface.test.ts', 'test/office-addin/manifest.test.ts', 'test/apps-script/menu.test.ts'],
  },
] as const satisfies readonly Trust[];

export type TrustKind = (typeof trustKinds)[number]['kind'];

export const isTrustKind = (text: string): text is TrustKind => trustKinds.some(({ kind }) => kind === text);
