import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../core/table/outcome-words';

describe('what a label means by itself', () => {
  it.each([
    ...(['Won', 'Closed Won', 'closedwon', 'CLOSED-WON', 'Menang', 'Berhasil', 'Deal', 'Closing won'] as const),
    ...(['Ganho', 'Cerrado ganado', 'Gewonnen', 'Gagné', 'Closed Won (renewal)', '✅ Won', 'won!'] as const),
  ])('%s: won', (label) => {
    expect(meaningOf(label)).toBe('won');
  });

  it.each([
    ...(['Lost', 'Closed Lost', 'closedlost', 'Closed-Lost to Competition', 'Kalah', 'Gagal', 'Batal'] as const),
    ...([
      'Perdido',
      'Cerrado perdido',
      'Verloren',
      'Perdu',
      'Tidak jadi',
      'Lost - no budget',
      'Kalah (harga)',
    ] as const),
    ...(['Disqualified', 'Cancelled', 'Hilang', 'Not won'] as const),
  ])('%s: lost', (label) => {
    expect(meaningOf(label)).toBe('lost');
  });

  it.each([
    ...([
      'Open',
      'In_Progress',
      'On hold',
      'Terbuka',
      'Berjalan',
      'Proses',
      'Aktif',
      'Aberto',
      'Em andamento',
    ] as const),
    ...(['Abierto', 'Offen', 'En cours', 'Engaging', 'Negosiasi', 'Belum closing'] as const),
  ])('%s: open', (label) => {
    expect(meaningOf(label)).toBe('open');
  });

  it.each([
    ...([
      'Closed',
      'Won/Lost',
      'Almost lost',
      'Hampir menang',
      'Wonderful',
      'Blossom',
      'Proposal Sent',
      '',
      '   ',
    ] as const),
    ...(['__proto__', 'constructor', '???', 'w'.repeat(50_000)] as const),
  ])('%s: not said', (label) => {
    expect(meaningOf(label)).toBe('unknown');
  });
});
