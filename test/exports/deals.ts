// The one truth that every export is written from: deals as they are, before any CRM or spreadsheet has touched them.
import { type Random, randomStream } from '../../scripts/samples/random';

export interface Deal {
  readonly number: number;
  readonly title: string;
  readonly account: string;
  readonly rep: string;
  /** `null`: nobody filled it in. */
  readonly value: number | null;
  readonly currency: string;
  /** Serial days. */
  readonly created: number;
  readonly closed: number | null;
  readonly expected: number;
  /** How far an open deal has come, and how far a closed one had: 0 is the first open stage, below 1 the last. */
  readonly progress: number;
  readonly outcome: 'won' | 'lost' | 'open';
}

export interface DealWishes {
  /** One for all, or several that mix. */
  readonly currencies: readonly string[];
  /** Every date on the first twelve days of a month, and never on the day of the month's own number. */
  readonly earlyDays: boolean;
  /** A ledger holds nothing but sales. */
  readonly onlyWon: boolean;
  readonly count: number;
}

export function dealsOf(room: string, wishes: DealWishes): readonly Deal[] {
  const random = randomStream(`exports ${room}`);
  const outcomes = ['won', 'lost', 'open'] as const;
  return Array.from({ length: wishes.count }, (_, index): Deal => {
    // All three outcomes stand in every export, the first rows see to it.
    const outcome = wishes.onlyWon ? 'won' : (outcomes[index] ?? random.pick(outcomes));
    const created = dayIn(random, wishes.earlyDays, firstMonth + random.whole(0, 11));
    const closed = outcome === 'open' ? null : dayIn(random, wishes.earlyDays, firstMonth + random.whole(12, 17));
    const account = random.pick(accounts);
    const currency = random.pick(wishes.currencies);
    return {
      number: index + 1,
      title: `${account} ${random.pick(projects)} ${index + 1}`,
      account,
      rep: random.pick(reps),
      value: outcome === 'open' && random.chance(0.15) ? null : amountIn(random, currency),
      currency,
      created,
      closed,
      expected: dayIn(random, wishes.earlyDays, firstMonth + random.whole(18, 23)),
      progress: random.fraction(),
      outcome,
    };
  });
}

/** January 2025, counted in months from year 0. */
const firstMonth = 2025 * 12;

function dayIn(random: Random, early: boolean, months: number): number {
  const month = (months % 12) + 1;
  const day = random.whole(1, early ? 12 : 28);
  const chosen = early && day === month ? (day % 12) + 1 : day;
  return Date.UTC(Math.floor(months / 12), month - 1, chosen) / 86_400_000 + 25_569;
}

/** Rupiah in steps of 50,000, which people also write as millions; the others in hundredths or whole. */
function amountIn(random: Random, currency: string): number {
  if (currency === 'IDR') return random.whole(10, 60_000) * 50_000;
  const whole = random.whole(120, 480_000);
  return random.chance(0.4) ? whole : whole + random.whole(1, 99) / 100;
}

const reps: readonly string[] = [
  ...['Sari Wulandari', 'Budi Santoso', 'Ana Souza', 'Jürgen Weiß', "Siobhán O'Neill", 'Ольга Петрова', 'José Núñez'],
];

const accounts: readonly string[] = [
  ...['Kopi Nusantara', 'Total Energies', 'Toko "Maju Jaya"', 'Müller & Söhne', 'Açaí do Norte', 'Boulangerie Léa'],
  ...['ООО Ромашка', 'Deal Brothers', 'PT Sinar, Tbk', 'Lost Valley Inn', '1C Partner; Minsk', 'Open Doors'],
];

const projects: readonly string[] = [...['pilot', 'rollout', '2026', 'renewal', 'website', 'Lizenzen', 'pemasangan']];
