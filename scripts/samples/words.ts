// Every label of the sample workbook in English and Indonesian.
import type { ActivityType, Outcome } from './activities';
import type { DealType, LostReason, Pipeline, Source, Stage, Status, Unit } from './company';
import type { CostCategory } from './costs';
import type { QuoteStatus } from './quotes';

export type Language = 'en' | 'id';
export type Phrase = Record<Language, string>;

export const tabWords = {
  deals: { en: 'Deals', id: 'Transaksi' },
  activities: { en: 'Activities', id: 'Aktivitas' },
  leads: { en: 'Leads', id: 'Prospek' },
  quotes: { en: 'Quotes', id: 'Penawaran' },
  subscriptions: { en: 'Subscriptions', id: 'Langganan' },
  costs: { en: 'Costs', id: 'Biaya' },
  targets: { en: 'Targets', id: 'Target' },
  stageLog: { en: 'Stage log', id: 'Riwayat tahap' },
};

export const stageWords: Record<Stage, Phrase> = {
  qualified: { en: 'Qualified', id: 'Terkualifikasi' },
  contactMade: { en: 'Contact made', id: 'Sudah dihubungi' },
  demoScheduled: { en: 'Demo scheduled', id: 'Demo dijadwalkan' },
  proposalMade: { en: 'Proposal made', id: 'Proposal dikirim' },
  negotiation: { en: 'Negotiation', id: 'Negosiasi' },
};

export const statusWords: Record<Status | 'inReview', Phrase> = {
  open: { en: 'Open', id: 'Terbuka' },
  won: { en: 'Won', id: 'Menang' },
  lost: { en: 'Lost', id: 'Kalah' },
  inReview: { en: 'In review', id: 'Ditinjau' },
};

export const pipelineWords: Record<Pipeline, Phrase> = {
  newBusiness: { en: 'New business', id: 'Bisnis baru' },
  expansion: { en: 'Expansion', id: 'Ekspansi' },
};

export const dealTypeWords: Record<DealType, Phrase> = {
  newBusiness: { en: 'New business', id: 'Bisnis baru' },
  upsell: { en: 'Upsell', id: 'Upsell' },
  crossSell: { en: 'Cross-sell', id: 'Cross-sell' },
  renewal: { en: 'Renewal', id: 'Perpanjangan' },
};

export const titleEndings: Record<DealType, Phrase> = {
  newBusiness: { en: '', id: '' },
  upsell: { en: ' (upgrade)', id: ' (tambahan)' },
  crossSell: { en: ' (add-on)', id: ' (produk tambahan)' },
  renewal: { en: ' (renewal)', id: ' (perpanjangan)' },
};

export const unitWords: Record<Unit, Phrase> = {
  users: { en: 'users', id: 'pengguna' },
  vehicles: { en: 'vehicles', id: 'kendaraan' },
  units: { en: 'units', id: 'unit' },
};

export const lostReasonWords: Record<LostReason, Phrase> = {
  price: { en: 'Price', id: 'Harga' },
  competitor: { en: 'Competitor', id: 'Kompetitor' },
  noBudget: { en: 'No budget', id: 'Tidak ada anggaran' },
  noResponse: { en: 'No response', id: 'Tidak ada respons' },
  timing: { en: 'Timing', id: 'Waktu belum tepat' },
  missingFeature: { en: 'Missing feature', id: 'Fitur kurang' },
};

export const sourceWords: Record<Source, Phrase> = {
  website: { en: 'Website', id: 'Situs web' },
  referral: { en: 'Referral', id: 'Rekomendasi' },
  event: { en: 'Event', id: 'Acara' },
  coldCall: { en: 'Cold call', id: 'Cold call' },
  partner: { en: 'Partner', id: 'Mitra' },
  socialMedia: { en: 'Social media', id: 'Media sosial' },
  existingCustomer: { en: 'Existing customer', id: 'Pelanggan lama' },
};

export const activityWords: Record<ActivityType, Phrase> = {
  call: { en: 'Call', id: 'Telepon' },
  email: { en: 'Email', id: 'Email' },
  whatsapp: { en: 'WhatsApp', id: 'WhatsApp' },
  meeting: { en: 'Meeting', id: 'Rapat' },
  demo: { en: 'Demo', id: 'Demo' },
  proposalSent: { en: 'Proposal sent', id: 'Proposal dikirim' },
  event: { en: 'Event', id: 'Acara' },
  social: { en: 'Social', id: 'Media sosial' },
};

export const outcomeWords: Record<Outcome, Phrase> = {
  held: { en: 'Held', id: 'Terlaksana' },
  noShow: { en: 'No-show', id: 'Tidak hadir' },
  cancelled: { en: 'Cancelled', id: 'Dibatalkan' },
};

export const doneWords: Record<'yes' | 'no', Phrase> = { yes: { en: 'Yes', id: 'Ya' }, no: { en: 'No', id: 'Tidak' } };

export const quoteStatusWords: Record<QuoteStatus, Phrase> = {
  sent: { en: 'Sent', id: 'Terkirim' },
  accepted: { en: 'Accepted', id: 'Diterima' },
  rejected: { en: 'Rejected', id: 'Ditolak' },
};

export const costWords: Record<CostCategory, Phrase> = {
  marketing: { en: 'Marketing', id: 'Pemasaran' },
  salesSalaries: { en: 'Sales salaries', id: 'Gaji tim sales' },
  commissions: { en: 'Sales commissions', id: 'Komisi penjualan' },
  costOfGoods: { en: 'Cost of goods', id: 'Harga pokok penjualan' },
  tools: { en: 'Tools', id: 'Perangkat kerja' },
  officeAndAdmin: { en: 'Office and admin', id: 'Kantor dan administrasi' },
};

export const teamWord: Phrase = { en: 'Team', id: 'Tim' };
export const totalWord: Phrase = { en: 'Total', id: 'Total' };
