import { describe, expect, it } from 'vitest';
import { dealWords, normaliseHeader, normaliseHeaders, withoutOwnWord } from '../../core/table/normalise-header';

describe('a header', () => {
  it.each([
    ['Deal - Close Date *', 'close date'],
    ['Negócio - Título', 'titulo'],
    ['Transaksi - Nama', 'nama'],
    ['close_date', 'close date'],
    ['CloseDate', 'close date'],
    ['customerID', 'customer id'],
    ['  "Deal Name"  ', 'deal name'],
    ['“Deal Name”', 'deal name'],
    ["Date entered 'Won'", 'date entered won'],
    ['Nilai (Rp)', 'nilai'],
    ['Nilai (IDR)', 'nilai'],
    ['Value ($)', 'value'],
    ['importe_eur', 'importe'],
    ['Probability (%)', 'probability'],
    ['Peluang %', 'peluang'],
    ['Tgl. Dibuat', 'tanggal dibuat'],
    ['Deal Owner.id', 'deal owner id'],
    ['Deal - Stage (pipeline)', 'stage pipeline'],
    ['\ufeffID', 'id'],
    ['Reason For Loss…', 'reason for loss'],
    ['Closed / Lost', 'closed lost'],
    ["Nom de l'affaire", 'nom de l affaire'],
    ['Date d’échéance', 'date d echeance'],
    ["Customer's city", 'customers city'],
    ['Währung', 'wahrung'],
    ['Сделка - Ответственный', 'ответственный'],
    ['Объём', 'объем'],
    ['Rp', 'rp'],
    ['', ''],
    ['***', ''],
  ])('%s is %s', (text, normalised) => {
    expect(normaliseHeader(text)).toBe(normalised);
  });

  it('keeps the entity of another thing, so that a company name is no deal name', () => {
    const headers = ['Deal - Title', 'Deal - Value', 'Deal - Stage', 'Organization - Name'];
    expect(normaliseHeaders(headers)).toEqual(['title', 'value', 'stage', 'organization name']);
  });

  it('drops a prefix in any language where most headers have it', () => {
    expect(normaliseHeaders(['Сделка - Title', 'Сделка - Value', 'Сделка - Stage', 'Note'])).toEqual([
      'title',
      'value',
      'stage',
      'note',
    ]);
  });

  it('takes a header of any length', () => {
    expect(normaliseHeader(`Value${' '.repeat(50_000)}(Rp)`)).toBe('value');
    expect(normaliseHeader('('.repeat(50_000)).length).toBeLessThanOrEqual(200);
  });
});

describe("the deal's own word", () => {
  it.each([
    ['deal stage', 'stage'],
    ['id peluang', 'id'],
    ['nama transaksi', 'nama'],
    ['opportunity owner', 'owner'],
    ['nombre de la oportunidad', 'nombre'],
    ['название сделки', 'название'],
    ['deal', null],
    ['close date', null],
  ])('%s → %s', (normalised, short) => {
    expect(withoutOwnWord(normalised, dealWords)).toBe(short);
  });
});
