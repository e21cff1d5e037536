/** German header names of the tabs beside the deals; names that a deals tab shares stand in de.ts. */
import type { TabHeaders } from './header-words';

export const germanTabs: TabHeaders = {
  activities: {
    names: {
      duration: ['dauer, gesprachsdauer, anrufdauer'],
      dealId: ['deal id', 'deal', 'opportunity id', 'id verkaufschance', 'auftrag id'],
      type: ['typ', 'art', 'aktivitat', 'aktivitatstyp', 'art der aktivitat', 'aufgabentyp'],
      outcome: ['ergebnis'],
      done: ['erledigt', 'abgeschlossen'],
      date: ['datum', 'falligkeitsdatum', 'fallig am', 'erledigt am', 'termin'],
    },
    vague: {},
  },
  leads: {
    names: {
      responseTime: ['antwortzeit, reaktionszeit'],
      dealId: ['deal id', 'deal', 'opportunity id'],
      status: ['status'],
      received: ['eingegangen', 'eingegangen am', 'eingang', 'eingangsdatum', 'anfrage am', 'datum der anfrage'],
      responded: ['erste antwort', 'beantwortet am', 'antwort am', 'erste reaktion'],
    },
    vague: { account: ['name'], received: ['datum', 'erstellt', 'erstellt am', 'erstelldatum'] },
  },
  quotes: {
    names: {
      id: ['angebotsnummer', 'angebot nr', 'angebotsnr'],
      dealId: ['deal id', 'deal', 'opportunity id'],
      status: ['status'],
      amount: ['betrag', 'wert', 'summe', 'gesamtbetrag', 'angebotssumme', 'angebotswert'],
      date: ['datum', 'angebotsdatum', 'gesendet am', 'versendet am'],
    },
    vague: {},
  },
  subscriptions: {
    names: {
      account: ['kunden id', 'kundennummer'],
      plan: ['tarif', 'paket'],
      amount: ['betrag', 'beitrag', 'monatsbetrag', 'monatlicher betrag', 'jahresbetrag', 'preis', 'gebuhr'],
      intervalMonths: ['intervall', 'intervall monate', 'abrechnungsintervall', 'laufzeit monate'],
      start: ['beginn', 'start', 'startdatum', 'vertragsbeginn', 'von'],
      end: ['ende', 'enddatum', 'vertragsende', 'gekundigt am', 'bis', 'gekundigt zum'],
    },
    vague: {},
  },
  costs: {
    names: {
      category: ['kategorie', 'kostenart', 'kostenstelle', 'konto', 'kanal', 'art'],
      amount: ['betrag', 'kosten', 'ausgaben', 'summe', 'aufwand'],
      date: ['datum', 'monat', 'zeitraum'],
    },
    vague: { category: ['beschreibung', 'kampagne'] },
  },
  targets: {
    names: {
      owner: ['team', 'verkaufer'],
      kpi: ['kpi', 'kennzahl'],
      amount: ['ziel', 'soll', 'zielwert', 'betrag', 'vorgabe', 'umsatzziel'],
      yearAmount: ['jahresziel', 'ziel jahr'],
      quarterAmount: ['quartalsziel', 'ziel quartal'],
      monthAmount: ['monatsziel', 'ziel monat'],
      date: ['monat', 'datum', 'zeitraum', 'quartal', 'jahr', 'beginn'],
    },
    vague: {},
  },
  stageLog: {
    names: {
      dealId: ['deal id', 'deal', 'opportunity id', 'id'],
      stage: ['phase', 'stufe', 'neue phase', 'neue stufe', 'nach phase'],
      entered: ['eingetreten am', 'eintritt', 'geandert am', 'beginn', 'anderungsdatum', 'zeitpunkt'],
      left: ['verlassen am', 'austritt', 'ende'],
    },
    vague: { entered: ['datum'] },
  },
  stages: {
    names: {
      stage: ['name', 'bezeichnung', 'phase'],
      order: ['reihenfolge', 'position', 'nr'],
      probability: ['wahrscheinlichkeit', 'gewichtung'],
      isWon: ['gewonnen'],
      isClosed: ['geschlossen', 'abgeschlossen'],
    },
    vague: {},
  },
  rates: {
    names: {
      currency: ['code'],
      rate: ['kurs', 'wechselkurs', 'umrechnungskurs', 'wert'],
      date: ['datum', 'monat'],
    },
    vague: {},
  },
};
