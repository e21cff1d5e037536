/** Progress lines: nothing for quick work, a line per step once a second has passed. */
import { expect, it } from 'vitest';
import { progress } from '../../local/progress';

it('says nothing within the first second, and each step after it', () => {
  const lines: string[] = [];
  let now = 5_000;
  const step = progress(
    (text) => lines.push(text),
    () => now,
  );
  step('reading the file');
  now += 999;
  step('computing');
  expect(lines).toEqual([]);
  now += 1;
  step('writing the dashboard');
  expect(lines).toEqual(['writing the dashboard …\n']);
});
