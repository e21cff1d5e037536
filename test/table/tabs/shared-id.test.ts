/** Deals whose id is called what their leads call theirs: found by the name that both share, where the values agree. */
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../core/table/cell';
import { figuresOf } from '../../catalogue/figures-of';
import { boardOf } from '../../dashboard/board-of';
import { serial } from '../tab';

const today = serial('2026-02-01');
const at = (day: number) => ({ date: serial(`2026-01-${String(day).padStart(2, '0')}`) });
const leads: readonly Row[] = [
  ['mql_id', 'first_contact_date', 'origin'],
  ...['a1', 'b2', 'c3', 'd4'].map((id, index): Row => [id, at(index + 1), 'web']),
];
const deals = (ids: readonly string[], name = 'mql_id'): readonly Row[] => [
  [name, 'won_date', 'business_segment'],
  ...ids.map((id, index): Row => [id, at(index + 10), 'pet']),
];

function conversion(rows: readonly Row[]) {
  const others = [{ name: 'marketing qualified leads mql', rows: leads }];
  const { model } = boardOf({ name: 'Closed deals', rows }, { today, others }).reading;
  return figuresOf(model, 'all', today)('LEAD_CONVERSION_RATE');
}

describe('an id by the name it shares', () => {
  it('joins the leads with the deals they became', () => expect(conversion(deals(['a1', 'c3']))).toBe(0.5));

  it.each([
    ['of another name', deals(['a1', 'c3'], 'seller_hash')],
    ['that repeats', deals(['a1', 'a1', 'c3'])],
    ['of which few are known to the leads', deals(['a1', 'x', 'y', 'z'])],
  ])('is none %s', (_, rows) => expect(conversion(rows)).toBe('missing-column'));
});
