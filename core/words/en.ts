/** Every sentence people read, in English. `{name}` marks what is filled in; id.ts must have the same keys. */

export const en = {
  whys: {
    'no-values': 'no values',
    'zero-denominator': 'nothing to divide by',
    'no-previous-period': 'no period before it',
    'no-history': 'no record of how it stood then',
    'missing-column': 'needs the column {field}',
    'needs-segment': 'shown in its own table',
    'not-a-number': '{name}, row {row}: “{text}” is not a number. Type a number or leave the cell empty.',
    negative: '{name} is below 0. Give a count or an amount of 0 or more.',
    'more-than-one-number': '{name} must be one number, not a range of several.',
    'lost-exceeds-start': 'More lost ({lost}) than there were at the start ({start}). Check the two numbers.',
    'probability-out-of-range': 'Row {row}: {value} is no probability. Write 20% or 0.2, or all of them from 0 to 100.',
    'unknown-stage': 'Row {row}: no probability for the stage “{text}”. Add it to stage_weights.',
    'lengths-differ': '{name} has {length} cells, values has {expected}. Give ranges with the same rows.',
    'error-in-cell': '{name}, row {row}: the cell holds {text}. Mend it or leave it out.',
  },
} as const;
