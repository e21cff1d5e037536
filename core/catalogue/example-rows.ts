/** Rows for examples that need more of them than one wants to read. */

/** The same row so many times: ten calls. */
export const repeated = <Row>(count: number, row: Row): readonly Row[] => Array.from({ length: count }, () => row);

/** Customers 1 to `count`, each with one monthly subscription of 100 since March 2025. */
export const customers = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ account: `Customer ${index + 1}`, amount: 100, start: '2025-03-01' }));
