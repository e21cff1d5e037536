import { describe, expect, it } from 'vitest';
import type { Row } from '../../core/table/cell';
import { resolveOutcomes } from '../../core/table/outcomes';
import { type StageChoices, stageList } from '../../core/table/stages';
import { tableOf } from './tab';

const listed = (rows: readonly Row[], choices: StageChoices = {}) => {
  const table = tableOf(rows, choices);
  return stageList(table, resolveOutcomes(table, choices), choices);
};

const stages = (labels: readonly string[], choices: StageChoices = {}) =>
  listed([['Stage', 'Value'], ...labels.map((label): Row => [label, 1])], choices);

describe('the open stages', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    // A proposal that was sent has not been shipped.
    [
      'by Indonesian words',
      ['Negosiasi', 'Proposal dikirim', 'Pengiriman', 'Demo dijadwalkan'],
      ['Demo dijadwalkan', 'Proposal dikirim', 'Negosiasi', 'Pengiriman'],
    ],
    [
      'of Pipedrive',
      ['Negotiations Started', 'Won', 'Qualified', 'Proposal Made', 'Lost', 'Contact Made', 'Demo Scheduled'],
      ['Qualified', 'Contact Made', 'Demo Scheduled', 'Proposal Made', 'Negotiations Started'],
    ],
    [
      'of HubSpot by their internal names',
      ['contractsent', 'closedwon', 'qualifiedtobuy', 'closedlost', 'decisionmakerboughtin', 'appointmentscheduled'],
      ['appointmentscheduled', 'qualifiedtobuy', 'decisionmakerboughtin', 'contractsent'],
    ],
    [
      'in Indonesian',
      ['Negosiasi', 'Menang', 'Penawaran', 'Prospek', 'Kualifikasi', 'Demo', 'Kontak pertama', 'Kalah', 'Kontrak'],
      ['Prospek', 'Kualifikasi', 'Kontak pertama', 'Demo', 'Penawaran', 'Negosiasi', 'Kontrak'],
    ],
    [
      'in Spanish',
      ['Negociación', 'Propuesta enviada', 'Prospección'],
      ['Prospección', 'Propuesta enviada', 'Negociación'],
    ],
    [
      'up to the delivery',
      ['SHIPPED', 'Won', 'CALCULATION', 'PRODUCTION', 'NEW', 'CONTRACT', 'PROPOSAL', 'QUALIFICATION', 'Lost'],
      ['NEW', 'QUALIFICATION', 'CALCULATION', 'PROPOSAL', 'CONTRACT', 'PRODUCTION', 'SHIPPED'],
    ],
    [
      'in Russian',
      ['Отгружено', 'Договор', 'КП отправлено', 'В производстве', 'Квалификация', 'Новая заявка', 'Won'],
      ['Новая заявка', 'Квалификация', 'КП отправлено', 'Договор', 'В производстве', 'Отгружено'],
    ],
    ['of maven-crm', ['Engaging', 'Won', 'Prospecting', 'Lost'], ['Prospecting', 'Engaging']],
    ['that nobody knows', ['Grün', 'Won', 'Blau', 'Rot'], ['Grün', 'Blau', 'Rot']],
    ['one of which is known', ['Grün', 'Blau', 'Demo', 'Won'], ['Demo', 'Grün', 'Blau']],
    ['by whole short words', ['Point out', 'PO received', 'Demo', 'Won'], ['Demo', 'PO received', 'Point out']],
  ])('%s stand in order', (_, labels, order) => {
    const list = stages(labels);
    expect(list.map(({ label }) => label)).toEqual(order);
    expect(list.map((stage) => stage.order)).toEqual(order.map((_label, index) => index + 1));
  });

  it('are none without a stage column', () => {
    expect(
      listed([
        ['Status', 'Value', 'Pipeline'],
        ['Won', 1, 'x'],
      ]),
    ).toEqual([]);
  });

  it('stand as the user ordered them, others after', () => {
    const choices: StageChoices = { stageOrder: ['proposal made', 'Qualified'] };
    expect(stages(['Qualified', 'Contact Made', 'Proposal Made'], choices).map(({ label }) => label)).toEqual([
      'Proposal Made',
      'Qualified',
      'Contact Made',
    ]);
  });

  it('leave out what the user says is won or lost', () => {
    const list = stages(['Demo', 'Handed over', 'Won'], { outcomes: { 'Handed over': 'won' } });
    expect(list.map(({ label }) => label)).toEqual(['Demo']);
  });

  it('keep the stages that closed deals were in, where a status tells the outcome', () => {
    const rows: Row[] = [
      ['Stage', 'Status', 'Value'],
      ['Negotiation', 'Lost', 1],
      ['Demo', 'Open', 1],
      ['Closing', 'Open', 1],
      ['Closed', 'Won', 1],
      ['Won', 'Won', 1],
    ];
    expect(listed(rows).map(({ label }) => label)).toEqual(['Demo', 'Negotiation', 'Closing']);
  });
});

describe('the weight of a stage', () => {
  const weights = (labels: readonly string[], choices: StageChoices = {}) =>
    stages(labels, choices).map(({ weight, weightSource }) => [weight, weightSource]);

  it('is the default of the CRM whose stages they all are', () => {
    expect(weights(['Prospecting', 'Perception Analysis', 'Closed Won'])).toEqual([
      [0.1, 'crm'],
      [0.7, 'crm'],
    ]);
    expect(weights(['Identify Decision Makers', 'Value Proposition'])).toEqual([
      [0.4, 'crm'],
      [0.6, 'crm'],
    ]);
    expect(weights(['Contract Sent', 'Appointment Scheduled'])).toEqual([
      [0.2, 'crm'],
      [0.9, 'crm'],
    ]);
  });

  it('rises evenly where the CRM has none or nobody knows the stages', () => {
    expect(weights(['Qualified', 'Contact Made', 'Proposal Made'])).toEqual([
      [0.25, 'order'],
      [0.5, 'order'],
      [0.75, 'order'],
    ]);
    expect(weights(['Grün', 'Prospecting', 'Perception Analysis'])[0]).toEqual([0.25, 'order']);
  });

  it('is the mean of the probabilities of its open deals, where every second one has one', () => {
    const rows: Row[] = [
      ['Stage', 'Status', 'Probability', 'Value'],
      ['Demo', 'Open', 30, 1],
      ['Demo', 'Open', 50, 1],
      ['Demo', 'Won', 100, 1],
      ['Proposal', 'Open', 60, 1],
      ['Proposal', 'Open', null, 1],
      ['Proposal', 'Open', null, 1],
    ];
    expect(listed(rows).map(({ weight, weightSource }) => [weight, weightSource])).toEqual([
      [0.4, 'column'],
      [2 / 3, 'order'],
    ]);
  });

  it('orders stages that nobody knows', () => {
    const rows: Row[] = [
      ['Stage', 'Probability', 'Value'],
      ['Grün', 0.8, 1],
      ['Blau', 0.2, 1],
      ['Won', 1, 1],
    ];
    expect(listed(rows).map(({ label }) => label)).toEqual(['Blau', 'Grün']);
  });

  it('is what the user says, if that can be', () => {
    const choices: StageChoices = { stageWeights: { prospecting: 0.35, 'perception analysis': 7 } };
    expect(weights(['Prospecting', 'Perception Analysis'], choices)).toEqual([
      [0.35, 'user'],
      [0.7, 'crm'],
    ]);
  });
});
