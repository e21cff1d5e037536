// HubSpot: property labels of a view; no status, the stage tells; one close date, which is a forecast until the deal closes.
import type { ExportKind } from '../export-kind';

export const hubspot: ExportKind = {
  name: 'HubSpot',
  ids: 'long number',
  closeIsExpected: true,
  words: {
    en: {
      headers: {
        id: 'Record ID',
        title: 'Deal Name',
        stage: 'Deal Stage',
        value: 'Amount',
        currency: 'Currency',
        closed: 'Close Date',
        created: 'Create Date',
        rep: 'Deal owner',
        account: 'Associated Company',
      },
      noise: [
        ['Amount in company currency', 'money'],
        ['Weighted amount', 'money'],
        ['Forecast amount', 'money'],
        ['Last Activity Date', 'moment'],
        ['Days to close', 'count'],
        ['Time to Close (HH:mm:ss)', 'duration'],
        ["Date entered 'Appointment Scheduled (Sales Pipeline)'", 'moment'],
        ['Cumulative time in “Contract Sent (Sales Pipeline)”', 'duration'],
        ['Number of Sales Activities', 'count'],
      ],
      stages: [
        ...['Appointment Scheduled', 'Qualified To Buy', 'Presentation Scheduled', 'Decision Maker Bought-In'],
        ...['Contract Sent'],
      ],
      wonStage: 'Closed Won',
      lostStage: 'Closed Lost',
    },
    es: {
      headers: {
        id: 'ID de registro',
        title: 'Nombre del negocio',
        stage: 'Etapa del negocio',
        value: 'Valor',
        currency: 'Moneda',
        closed: 'Fecha de cierre',
        created: 'Fecha de creación',
        rep: 'Propietario del negocio',
        account: 'Empresa asociada',
      },
      noise: [
        ['Valor ponderado', 'money'],
        ['Fecha de la última actividad', 'moment'],
        ['Días para el cierre', 'count'],
      ],
      stages: [
        ...['Cita programada', 'Calificado para comprar', 'Presentación programada', 'Decisor involucrado'],
        ...['Contrato enviado'],
      ],
      wonStage: 'Cierre ganado',
      lostStage: 'Cierre perdido',
    },
    pt: {
      headers: {
        id: 'ID do registro',
        title: 'Nome do negócio',
        stage: 'Etapa do negócio',
        value: 'Valor',
        currency: 'Moeda',
        closed: 'Data de fechamento',
        created: 'Data de criação',
        rep: 'Proprietário do negócio',
        account: 'Empresa associada',
      },
      noise: [
        ['Valor ponderado', 'money'],
        ['Data da última atividade', 'moment'],
      ],
      stages: [
        ...['Horário marcado', 'Qualificado para comprar', 'Apresentação agendada', 'Decisor envolvido'],
        ...['Contrato enviado'],
      ],
      wonStage: 'Fechado ganho',
      lostStage: 'Fechado perdido',
    },
    de: {
      headers: {
        id: 'Datensatz-ID',
        title: 'Deal-Name',
        stage: 'Deal-Phase',
        value: 'Betrag',
        currency: 'Währung',
        closed: 'Abschlussdatum',
        created: 'Erstellungsdatum',
        rep: 'Für Deal zuständiger Mitarbeiter',
        account: 'Zugeordnetes Unternehmen',
      },
      noise: [
        ['Gewichteter Betrag', 'money'],
        ['Datum der letzten Aktivität', 'moment'],
        ['Tage bis Abschluss', 'count'],
      ],
      stages: [
        ...[
          'Termin vereinbart',
          'Für den Kauf qualifiziert',
          'Präsentation vereinbart',
          'Entscheidungsträger überzeugt',
        ],
        ...['Vertrag gesendet'],
      ],
      wonStage: 'Abgeschlossen und gewonnen',
      lostStage: 'Abgeschlossen und verloren',
    },
    fr: {
      headers: {
        id: "ID de fiche d'informations",
        title: 'Nom de la transaction',
        stage: 'Phase de la transaction',
        value: 'Montant',
        currency: 'Devise',
        closed: 'Date de fermeture',
        created: 'Date de création',
        rep: 'Propriétaire de la transaction',
        account: 'Entreprise associée',
      },
      noise: [
        ['Montant pondéré', 'money'],
        ['Date de la dernière activité', 'moment'],
      ],
      stages: [
        ...['Rendez-vous planifié', "Qualifié pour l'achat", 'Présentation planifiée', 'Décideur convaincu'],
        ...['Contrat envoyé'],
      ],
      wonStage: 'Conclue et gagnée',
      lostStage: 'Conclue et perdue',
    },
  },
};
