/** French header names of the deal fields; an elided article stands apart: `nom de l affaire`. */
import type { HeaderLanguage } from './header-words';

export const french: HeaderLanguage = {
  names: {
    id: [
      'identifiant, numero, n°, id de fiche d informations, id d enregistrement, id de l enregistrement, reference',
      'id de fiche',
    ],
    title: ['titre, nom, intitule, libelle, nom de la transaction, projet, nom du projet, objet, opportunite, affaire'],
    owner: [
      'proprietaire, proprietaire de la transaction, vendeur, commercial, responsable, commerciale',
      'charge d affaires, attribue a, nom du vendeur, nom du commercial, gestionnaire, conseiller',
    ],
    account: [
      'client, nom du client, entreprise, nom de l entreprise, entreprise associee, societe, nom de la societe',
      'organisation, compte, nom du compte, raison sociale, acheteur',
    ],
    location: ['ville, region, pays, territoire, secteur, zone, agence, departement'],
    pipeline: ['pipeline de ventes, entonnoir, tunnel de vente, processus de vente'],
    stage: ['etape, phase de la transaction, etape du pipeline, etape de vente, phase de vente, stade'],
    status: ['statut, resultat, gagne perdu, gagne ou perdu, issue, statut final'],
    dealType: ['type d affaire, type de vente, type de transaction, nouveau ou existant'],
    product: ['produit, nom du produit, produits, article, prestation, offre'],
    source: ['source du prospect, origine, canal, source du lead, provenance, source de la piste'],
    lostReason: ['raison de la perte, raison de perte, motif de perte, motif de la perte, raison du refus'],
    currency: ['devise, devise de la valeur, devise du montant, code devise, monnaie'],
    value: [
      'montant, valeur, montant total, montant de la transaction, valeur totale, chiffre d affaires, ca, prix total',
      'montant ht, total ht, montant de la vente, montant facture, valeur du contrat',
    ],
    probability: ['probabilite, probabilite de cloture, probabilite de gain, chance de gain'],
    createdDate: [
      'cree, creee, cree le, creee le, date de creation, heure de creation, date d ouverture, ajoute le',
      'date d ajout, date d entree, date de debut',
    ],
    closedDate: [
      'date de cloture, date de fermeture, cloturee le, cloture le, ferme le, fermee le, cloturee, date de vente',
      'date de signature, date de facture, date de conclusion, conclu le, date de commande',
    ],
    wonDate: ['date de gain, gagne le, gagnee le, heure de la conclusion, date gagnee'],
    lostDate: ['date de perte, perdu le, perdue le, heure de la perte, date perdue'],
    expectedCloseDate: [
      'date de cloture prevue, cloture prevue, date de cloture attendue, date de fermeture prevue',
      'date prevue de cloture, fermeture prevue, date previsionnelle, echeance, date d echeance, cloture estimee',
      'date de cloture estimee',
    ],
    updatedDate: [
      'mis a jour, mis a jour le, date de mise a jour, heure de mise a jour, modifie le, modifiee le',
      'date de modification, heure de modification, derniere modification, derniere mise a jour',
    ],
    isDeleted: ['supprime, supprimee'],
    isWon: ['gagne, gagnee, est gagne'],
    isClosed: ['ferme, fermee, cloture, est ferme'],
  },
  vague: {
    title: ['description, designation'],
    owner: ['cree par, utilisateur'],
    account: ['contact, personne a contacter, nom du contact'],
    dealType: ['categorie'],
    lostReason: ['motif, raison'],
    value: ['prix, revenu attendu, revenus esperes, revenu espere, revenus attendus'],
  },
};
