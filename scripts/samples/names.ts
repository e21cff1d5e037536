// Names of invented organizations, coined from made-up syllables so that no real firm is meant.
import type { Random } from './random';

export function coinOrganization(random: Random, taken: Set<string>): string {
  for (;;) {
    const form = random.chance(0.78) ? 'PT' : 'CV';
    const first = `${random.pick(firstHeads)}${random.pick(firstTails)}`;
    const core = `${first} ${random.pick(lastHeads)}${random.pick(lastTails)}`;
    if (taken.has(core)) continue;
    taken.add(core);
    return `${form} ${core}`;
  }
}

export function organizationCore(organization: string): string {
  return organization.replace(/^(PT|CV) /, '');
}

const firstHeads = ['Kela', 'Sori', 'Tava', 'Lume', 'Wuri', 'Janta', 'Pelo', 'Bore', 'Ganu', 'Nirva', 'Harsi'];
const firstTails = ['dira', 'tamba', 'lindra', 'gama', 'sari', 'vika', 'werta', 'mandra'];
const lastHeads = ['Veta', 'Orami', 'Sela', 'Pradu', 'Uli', 'Tirwa', 'Rase', 'Malu', 'Zela', 'Dhani', 'Kuma'];
const lastTails = ['mas', 'ka', 'gatra', 'rasa', 'jaya', 'nusa', 'lesta', 'purna'];
