/** Which deal types are renewals: bookings leave those out. The user decides in the setup; this is the first guess. */

export type DealTypeMeaning = 'booking' | 'renewal';

const renewalWords = ['renew', 'perpanjang', 'pembaruan', 'renov', 'verlänger', 'продлен'];

/** `'Perpanjangan'` → renewal; anything else, blank too, is a booking. */
export const dealTypeMeaning = (label: string): DealTypeMeaning =>
  renewalWords.some((word) => label.toLowerCase().includes(word)) ? 'renewal' : 'booking';
