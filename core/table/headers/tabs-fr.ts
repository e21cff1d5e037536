/** French header names of the tabs beside the deals; names that a deals tab shares stand in fr.ts. */
import type { TabHeaders } from './header-words';

export const frenchTabs: TabHeaders = {
  activities: {
    names: {
      duration: ['duree, duree de l appel'],
      dealId: ['id affaire', 'affaire', 'id opportunite', 'opportunite', 'id transaction', 'id de l affaire'],
      type: ['type', 'activite', 'type d activite', 'type de tache'],
      outcome: ['resultat'],
      done: ['fait', 'faite', 'termine', 'terminee', 'effectue'],
      date: ['date', 'date d echeance', 'echeance', 'date de l activite', 'effectue le'],
    },
    vague: {},
  },
  leads: {
    names: {
      responseTime: ['temps de reponse, delai de reponse'],
      dealId: ['id affaire', 'affaire', 'id opportunite', 'opportunite'],
      status: ['statut'],
      received: ['recu', 'recu le', 'date de reception', 'date de la demande', 'date d entree'],
      responded: ['premiere reponse', 'repondu le', 'date de reponse', 'date de premiere reponse'],
    },
    vague: { account: ['nom'], received: ['date', 'cree le', 'date de creation'] },
  },
  quotes: {
    names: {
      id: ['numero de devis', 'n° devis', 'devis'],
      dealId: ['id affaire', 'affaire', 'id opportunite', 'opportunite'],
      status: ['statut'],
      amount: ['montant', 'valeur', 'total', 'montant total', 'montant ht', 'total ht'],
      date: ['date', 'date d envoi', 'envoye le', 'date du devis', 'date d emission'],
    },
    vague: {},
  },
  subscriptions: {
    names: {
      account: ['id client', 'id entreprise'],
      plan: ['formule', 'forfait', 'offre'],
      amount: ['montant', 'mensualite', 'montant mensuel', 'montant annuel', 'prix', 'tarif'],
      intervalMonths: ['intervalle', 'intervalle mois', 'periodicite', 'mois'],
      start: ['debut', 'date de debut', 'debut le'],
      end: ['fin', 'date de fin', 'resilie le', 'date de resiliation'],
    },
    vague: {},
  },
  costs: {
    names: {
      category: ['categorie', 'type', 'poste', 'centre de cout', 'compte', 'canal'],
      amount: ['montant', 'cout', 'depense', 'total', 'depenses'],
      date: ['date', 'mois', 'periode'],
    },
    vague: { category: ['description', 'campagne', 'libelle'] },
  },
  targets: {
    names: {
      owner: ['equipe', 'vendeur', 'commercial'],
      kpi: ['kpi', 'indicateur'],
      amount: ['objectif', 'cible', 'montant', 'quota'],
      yearAmount: ['objectif annuel', 'annuel'],
      quarterAmount: ['objectif trimestriel', 'trimestriel'],
      monthAmount: ['objectif mensuel', 'mensuel'],
      date: ['mois', 'date', 'periode', 'trimestre', 'annee', 'debut'],
    },
    vague: {},
  },
  stageLog: {
    names: {
      dealId: ['id affaire', 'affaire', 'id opportunite', 'opportunite', 'id'],
      stage: ['etape', 'phase', 'nouvelle etape', 'nouvelle phase'],
      entered: ['entree', 'entre le', 'date d entree', 'date du changement', 'change le'],
      left: ['sortie', 'sorti le', 'date de sortie'],
    },
    vague: { entered: ['date'] },
  },
  stages: {
    names: {
      stage: ['nom', 'etape'],
      order: ['ordre', 'position'],
      probability: ['probabilite', 'poids'],
      isWon: ['gagne', 'gagnee'],
      isClosed: ['cloture', 'cloturee', 'ferme'],
    },
    vague: {},
  },
  rates: {
    names: {
      currency: ['code'],
      rate: ['taux', 'taux de change', 'cours', 'valeur'],
      date: ['date', 'mois'],
    },
    vague: {},
  },
};
