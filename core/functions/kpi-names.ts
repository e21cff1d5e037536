/** KPIs by what people call them: ids, English and Indonesian names; case, spaces and underscores do not matter. */
import { catalogue } from '../catalogue/index';
import type { Kpi } from '../kpi';
import { failure, type Result, success } from '../result';

/** `win rate`, `WIN_RATE`, `Tingkat kemenangan`. A name that is none is an error that lists the nearest. */
export function kpiNamed(text: string): Result<Kpi> {
  const key = nameKey(text);
  const found = names.find((name) => name.key === key);
  return found === undefined
    ? failure('unknown-choice', { name: 'name', text: text.slice(0, 40), choices: nearest(key).join(', ') })
    : success(found.kpi);
}

interface Name {
  readonly text: string;
  readonly key: string;
  readonly kpi: Kpi;
}

const nameKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_,.\-–]+/g, ' ')
    .trim();

/** Ids first: what is one KPI's id is never taken for the name of another. */
const names: readonly Name[] = [
  ...catalogue.map((kpi) => ({ text: kpi.id, kpi })),
  ...catalogue.flatMap((kpi) => [kpi.name.en, kpi.name.id].map((text) => ({ text, kpi }))),
].map(({ text, kpi }) => ({ text, kpi, key: nameKey(text) }));

const shown = 3;

/** The spelling nearest to the text, of each of the nearest KPIs. */
function nearest(key: string): readonly string[] {
  const byKpi = new Map<Kpi, { text: string; distance: number }>();
  for (const { text, key: name, kpi } of names) {
    const distance = name.includes(key) && key.length > 2 ? 1 : edits(key.slice(0, 40), name);
    if (distance < (byKpi.get(kpi)?.distance ?? Number.POSITIVE_INFINITY)) byKpi.set(kpi, { text, distance });
  }
  return [...byKpi.values()]
    .sort((one, other) => one.distance - other.distance)
    .slice(0, shown)
    .map(({ text }) => text);
}

/** Letters to change, to add or to take away until the one is the other. */
function edits(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (let place = 1; place <= other.length; place++) {
      const changed = (above[place - 1] ?? 0) + (letter === other[place - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[place] ?? 0) + 1, (line[place - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}
