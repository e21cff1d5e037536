import { describe, expect, it } from 'vitest';
import { fieldsNamed, fieldsNamedWithin, isIndonesianName } from '../../core/table/headers/named-fields';

describe('the fields a header names', () => {
  it.each([
    ['close date', 'closedDate'],
    ['deal stage', 'stage'],
    ['tahap', 'stage'],
    ['etapa', 'stage'],
    ['mata uang', 'currency'],
    ['motivo da perda', 'lostReason'],
    ['cierre previsto', 'expectedCloseDate'],
    ['kota', 'location'],
    ['wilayah', 'location'],
    ['provinsi', 'location'],
    ['cabang', 'location'],
    ['region', 'location'],
    ['territory', 'location'],
    ['country', 'location'],
    ['area', 'location'],
    ['wahrung von wert', 'currency'],
    ['erwartetes abschlussdatum', 'expectedCloseDate'],
    ['schlusstermin', 'closedDate'],
    ['nom de l affaire', 'title'],
    ['date de perte', 'lostDate'],
    ['montant', 'value'],
    ['владелец сделки', 'owner'],
    ['ответственный за возможность', 'owner'],
    ['ожидаемая дата закрытия', 'expectedCloseDate'],
    ['etapa del negocio', 'stage'],
  ] as const)('%s: %s', (header, field) => {
    expect(fieldsNamed(header).get(field)).toBeGreaterThan(0.9);
  });

  it('are more than one where the word says two things', () => {
    expect([...fieldsNamed('peluang').keys()]).toEqual(expect.arrayContaining(['title', 'probability']));
    expect([...fieldsNamed('closed').keys()]).toEqual(expect.arrayContaining(['closedDate', 'isClosed']));
  });

  it('are less sure where the word is vague', () => {
    expect(fieldsNamed('date').get('closedDate')).toBeLessThan(0.7);
    expect(fieldsNamed('close date').get('closedDate')).toBeGreaterThan(0.9);
  });

  it.each(['__proto__', 'constructor', 'toString', 'weighted value', 'notes'])('are none for %s', (header) => {
    expect(fieldsNamed(header).size).toBe(0);
  });
});

describe('a name within a longer header', () => {
  it('counts, but for less', () => {
    const surety = fieldsNamedWithin('actual close date wib').get('closedDate') ?? 0;
    expect(surety).toBeGreaterThan(0.4);
    expect(surety).toBeLessThan(0.8);
  });

  it.each(['weighted deal value', 'last stage change', 'product quantity', 'days to close date'])(
    'does not count in %s, which is about something else',
    (header) => {
      expect(fieldsNamedWithin(header).size).toBe(0);
    },
  );
});

it('Indonesian names are those that no other language has', () => {
  expect(isIndonesianName('nilai')).toBe(true);
  expect(isIndonesianName('id peluang')).toBe(false);
  expect(isIndonesianName('status')).toBe(false);
  expect(isIndonesianName('value')).toBe(false);
});
