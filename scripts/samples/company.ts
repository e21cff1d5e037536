// The invented firm: its stages, people, cities, products and the ways it sells. Nothing here stands for anyone real.

export const companyName = 'PT Cakra Niaga Sentosa';

export const stages = ['qualified', 'contactMade', 'demoScheduled', 'proposalMade', 'negotiation'] as const;
export type Stage = (typeof stages)[number];
export const lastStage: Stage = 'negotiation';

export type Pipeline = 'newBusiness' | 'expansion';
export type Status = 'open' | 'won' | 'lost';
export type DealType = 'newBusiness' | 'upsell' | 'crossSell' | 'renewal';

export type City = { name: string; share: number };
export const cities: readonly City[] = [
  { name: 'Jakarta', share: 34 },
  { name: 'Surabaya', share: 16 },
  { name: 'Bandung', share: 13 },
  { name: 'Medan', share: 10 },
  { name: 'Semarang', share: 9 },
  { name: 'Makassar', share: 7 },
  { name: 'Denpasar', share: 6 },
  { name: 'Balikpapan', share: 5 },
];

// load: share of the deals; winRate: before the deal's own odds; pace: cycle length against the team's.
export type Rep = { name: string; load: number; winRate: number; pace: number; answerMinutes: number };
export const reps: readonly Rep[] = [
  { name: 'Ayu Prameswari', load: 15, winRate: 0.4, pace: 0.85, answerMinutes: 70 },
  { name: 'Bagas Hendrawan', load: 14, winRate: 0.35, pace: 0.95, answerMinutes: 110 },
  { name: 'Citra Wiraatmaja', load: 13, winRate: 0.37, pace: 0.9, answerMinutes: 95 },
  { name: 'Damar Sasongko', load: 13, winRate: 0.31, pace: 1.05, answerMinutes: 160 },
  { name: 'Eka Tirtayasa', load: 12, winRate: 0.29, pace: 1, answerMinutes: 210 },
  { name: 'Galih Rahmadi', load: 12, winRate: 0.26, pace: 1.15, answerMinutes: 260 },
  { name: 'Laras Kusumadewi', load: 11, winRate: 0.33, pace: 1, answerMinutes: 130 },
  { name: 'Yusuf Baskoro', load: 10, winRate: 0.21, pace: 1.2, answerMinutes: 380 },
];

// Prices in whole rupiah; software is priced per user or vehicle and year, devices per unit.
export type Product = { name: string; kind: 'software' | 'device'; unit: Unit; price: number; share: number };
export type Unit = 'users' | 'vehicles' | 'units';
export const products: readonly Product[] = [
  { name: 'Cakra Gudang', kind: 'software', unit: 'users', price: 2_400_000, share: 22 },
  { name: 'Cakra Faktur', kind: 'software', unit: 'users', price: 1_850_000, share: 18 },
  { name: 'Cakra Rute', kind: 'software', unit: 'vehicles', price: 2_150_000, share: 15 },
  { name: 'Cakra Scan H2', kind: 'device', unit: 'units', price: 4_750_000, share: 17 },
  { name: 'Cakra Tablet 10"', kind: 'device', unit: 'units', price: 5_600_000, share: 15 },
  { name: 'Cakra Label L4', kind: 'device', unit: 'units', price: 3_250_000, share: 13 },
];

export type Source = 'website' | 'referral' | 'event' | 'coldCall' | 'partner' | 'socialMedia' | 'existingCustomer';
export const newBusinessSources: readonly { source: Source; share: number; odds: number }[] = [
  { source: 'website', share: 30, odds: 0 },
  { source: 'referral', share: 18, odds: 0.1 },
  { source: 'event', share: 14, odds: 0 },
  { source: 'coldCall', share: 16, odds: -0.08 },
  { source: 'partner', share: 10, odds: 0.04 },
  { source: 'socialMedia', share: 12, odds: -0.04 },
];

export type LostReason = 'price' | 'competitor' | 'noBudget' | 'noResponse' | 'timing' | 'missingFeature';
export const lostReasons: readonly { reason: LostReason; share: number }[] = [
  { reason: 'price', share: 28 },
  { reason: 'competitor', share: 20 },
  { reason: 'noBudget', share: 17 },
  { reason: 'noResponse', share: 18 },
  { reason: 'timing', share: 11 },
  { reason: 'missingFeature', share: 6 },
];
