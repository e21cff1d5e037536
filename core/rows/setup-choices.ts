/** What the user decided about counting, beside what reading the tabs needs: kept in the setup and read from it again. */
import type { MeaningChoices } from './meanings';

/** The lists of names that people may add to. */
export const addedListNames = ['rep', 'location', 'pipeline', 'segment'] as const;

export type AddedListName = (typeof addedListNames)[number];

export interface SetupChoices {
  readonly meanings?: MeaningChoices;
  /** Days a deal may stay in a stage, by its label. */
  readonly stageDays?: Readonly<Record<string, number>>;
  /** Within so many hours a lead is answered in time. */
  readonly responseHours?: number;
  /** What the targets call the whole team. */
  readonly teamLabel?: string;
  /** Names that the user added, whether or not a deal has them. */
  readonly added?: Readonly<Partial<Record<AddedListName, readonly string[]>>>;
}
