/** German header names of the deal fields. */
import type { HeaderLanguage } from './header-words';

export const german: HeaderLanguage = {
  names: {
    id: ['datensatz id, nr, nummer, kennung, vorgangsnummer, auftragsnummer'],
    title: [
      'titel, bezeichnung, verkaufschance, abschlussname, projekt, projektname, betreff, auftrag, opportunityname',
    ],
    owner: [
      'besitzer, inhaber, verkaufer, vertriebsmitarbeiter, zustandiger mitarbeiter, abschluss besitzer',
      'fur deal zustandiger mitarbeiter, verantwortlich, verantwortlicher, vertriebler, mitarbeiter, betreuer',
      'sachbearbeiter, ansprechpartner vertrieb, opportunityinhaber, zugewiesen an, eigentumer',
    ],
    account: [
      'kunde, kundenname, firma, firmenname, unternehmen, unternehmensname, organisation, accountname, kontoname',
      'zugeordnetes unternehmen, auftraggeber, kaufer, konto',
    ],
    location: ['stadt, ort, region, land, gebiet, bundesland, niederlassung, standort, vertriebsgebiet'],
    pipeline: ['vertriebspipeline, trichter, vertriebsprozess'],
    stage: ['phase, stufe, verkaufsphase, vertriebsphase, pipeline phase, opportunity phase, stadium'],
    status: ['ergebnis, ausgang, gewonnen verloren, gewonnen oder verloren, endstatus'],
    dealType: ['typ, art, geschaftsart, auftragsart, neu oder bestand'],
    product: ['produkt, produktname, produkte, artikel, leistung, dienstleistung'],
    source: ['quelle, lead quelle, leadquelle, herkunft, kanal, quelle des kanals, herkunft der quelle'],
    lostReason: ['verlustgrund, grund fur verlust, absagegrund, ablehnungsgrund, grund des verlusts'],
    currency: ['wahrung, wahrung von wert, wahrung des wertes, wahrungscode, betrag wahrung'],
    value: [
      'wert, betrag, auftragswert, volumen, auftragsvolumen, summe, gesamtwert, gesamtbetrag, umsatz, vertragswert',
      'angebotswert, nettobetrag, verkaufswert, rechnungsbetrag, netto',
    ],
    probability: ['wahrscheinlichkeit, abschlusswahrscheinlichkeit, gewinnwahrscheinlichkeit, chance'],
    createdDate: [
      'erstellt, erstellt am, erstelldatum, erstellungsdatum, erstellungszeit, angelegt am, angelegt, anlagedatum',
      'eingangsdatum, eroffnet am, erfasst am, hinzugefugt am, startdatum',
    ],
    closedDate: [
      'abschlussdatum, abgeschlossen am, schlussdatum, schlusstermin, geschlossen am, verkaufsdatum, schliessdatum',
      'schließdatum, auftragsdatum, rechnungsdatum, abschluss am',
    ],
    wonDate: ['gewonnen am, datum des gewonnenen deals, gewinndatum, zeitpunkt gewonnen'],
    lostDate: ['verloren am, datum des verlorenen deals, verlustdatum, zeitpunkt verloren'],
    expectedCloseDate: [
      'erwartetes abschlussdatum, erwarteter abschluss, voraussichtlicher abschluss, geplanter abschluss',
      'voraussichtliches abschlussdatum, geplantes abschlussdatum, zieldatum, prognostizierter abschluss',
    ],
    updatedDate: [
      'aktualisiert, aktualisiert am, geandert am, anderungszeit, zuletzt geandert, zuletzt geandert am',
      'zeit der aktualisierung, letzte anderung, aktualisierungszeit, zuletzt aktualisiert',
    ],
    isDeleted: ['geloscht'],
    isWon: ['gewonnen'],
    isClosed: ['geschlossen, abgeschlossen'],
  },
  vague: {
    title: ['beschreibung'],
    owner: ['vertrieb, erstellt von, benutzer'],
    account: ['kontakt, kontaktperson, ansprechpartner, kundennummer'],
    dealType: ['kategorie'],
    lostReason: ['grund'],
    value: ['preis, gesamt, erwarteter umsatz, gesamtsumme'],
    closedDate: ['datum'],
  },
};
