/** English header names of the deal fields, with those of the common CRMs. */
import type { HeaderLanguage } from './header-words';

export const english: HeaderLanguage = {
  names: {
    id: ['id, record id, system id, pipedrive system id, unique id, number, reference, code, key'],
    title: ['title, name, deal, deals, opportunity, subject, topic, project name, project, job name'],
    owner: [
      'owner, owner name, sales agent, sales rep, sales representative, salesperson, sales person, sales owner',
      'owner full name, rep, rep name, sales rep name, sales person name, seller, agent, agent name',
      'account executive, account manager, salesman, sales executive, sales name, assigned to, assignee, responsible',
      'responsible person, closer, user name, assigned user, ae, bdm, sales consultant, sales team member',
      'account owner, creator name',
    ],
    account: [
      'account, account name, organization, organization name, organisation, organisation name, company',
      'company name, customer, customer name, client, client name, associated company, business name, buyer',
      'buyer name, lead name, organization organization, primary company, account company',
    ],
    location: [
      'city, region, territory, location, country, area, province, district, branch, regional office, sales region',
      'sales territory, sales office, office, organization city, company city, account city, customer city',
      'billing city, shipping city, customer region, customer country, organization country, company country',
      'country region, geography, geo, county, zone, market, office location',
    ],
    pipeline: ['pipeline, pipeline name, sales pipeline, funnel, sub pipeline, sales process, crm pipeline name'],
    stage: [
      'stage, stage name, pipeline stage, sales stage, current stage, stage pipeline, funnel stage, phase',
      'sales phase, status label, crm stage name, stage label, step',
    ],
    status: [
      'status, outcome, result, status type, won lost, won or lost, win loss, win or loss, win lost, win loss status',
      'won lost status, final status, closed status, final outcome',
    ],
    dealType: [
      'type, business type, new or existing, new existing, revenue type, sale type, sales type, order type',
      'contract type, new or renewal',
    ],
    product: [
      'product, product name, products, product line, product family, product service, item, item name, service',
      'solution, package, plan, offering, product interest, sku',
    ],
    source: [
      'source, lead source, original traffic source, original source, source channel, source origin, lead origin',
      'acquisition channel, marketing channel, utm source, campaign source, primary campaign source, referral source',
      'origin, channel, lead channel',
    ],
    lostReason: [
      'lost reason, closed lost reason, loss reason, reason lost, reason for loss, reason for losing, lost reasons',
      'reason for lost, lost because, reason of loss, win loss reason',
    ],
    currency: [
      'currency, currency of value, currency code, amount currency, value currency, currency iso code',
      'currency of amount, total amount currency',
    ],
    value: [
      'value, amount, size, total value, close value, closed value, contract value, total contract value, tcv',
      'expected amount, total amount, sales amount, sale amount, sales value, sale value, revenue, won value',
      'order value, order amount, estimated value, potential value, net amount, gross amount, estimated revenue',
      'potential revenue, total price, sale price, price, invoice amount, total revenue, amount in company currency',
      'annual contract value, acv, worth, quote amount, quoted amount, value cents, value in cents, amount cents',
      'amount in cents',
    ],
    probability: [
      'probability, win probability, close probability, closing probability, probability to close',
      'probability of close, probability of closing, chance, win chance, chance of winning, likelihood, confidence',
      'prob, stage probability, probability of winning',
    ],
    createdDate: [
      'created, create date, created date, creation date, date created, created on, created at, created time',
      'create time, creation time, add time, added, added on, date added, engage date, open date, opened, opened on',
      'date opened, opened date, lead date, lead created, inquiry date, enquiry date, first contact date',
      'date received, received date, entry date, created date time, creation',
    ],
    closedDate: [
      'closed date, close date, closed on, closing date, closed, date closed, closed at, closed time, close time',
      'actual close date, actual closing date, actual close, completion date, sale date, sold date, sales date',
      'date of sale, date sold, order date, invoice date, transaction date, signed date, date signed, contract date',
      'decision date, closure date',
    ],
    wonDate: ['won time, won date, won on, won at, date won, win date, closed won date, date closed won'],
    lostDate: ['lost time, lost date, lost on, lost at, date lost, loss date, closed lost date, date closed lost'],
    expectedCloseDate: [
      'expected close date, expected close, expected closing, expected closing date, estimated close date',
      'estimated close, estimated closing, estimated closing date, est close date, est close, expected date',
      'forecast close date, forecast close, forecast date, target close date, target close, planned close',
      'planned close date, projected close date, projected close, anticipated close date, anticipated close',
      'predicted close date, close date expected, target date, custom deadline, deadline, due date',
      'expected closure date, expected closure, date deadline, expired date',
    ],
    updatedDate: [
      'update time, updated, updated at, updated on, update date, updated date, updated time, date updated',
      'last updated, last update, last modified, last modified date, modified time, modified date, modified on',
      'date modified, modified, last modified time, last updated on, write date',
    ],
    isDeleted: ['is deleted, deleted, trashed, removed, is removed'],
    isWon: ['is won, won, is closed won, closed won'],
    isClosed: ['is closed, closed'],
  },
  vague: {
    title: ['description, project description'],
    owner: ['owner id, manager, sales manager, manager id, user, user id, sales, created by, rep id'],
    account: [
      'account id, company id, customer id, client id, organization id, hubspot company id, contact, contact person',
      'contact name, lead, partner id',
    ],
    location: ['state, state province, address'],
    stage: ['stage id, state, progress, milestone, forecast category'],
    status: ['state, lead status, stage status'],
    dealType: ['category, customer type, kind'],
    product: ['product id, model, product category'],
    source: ['campaign, source id, medium'],
    lostReason: ['reason, lost, loss notes'],
    value: ['total, sales, expected revenue, budget, cost to customer, arr, annual recurring revenue, mrr'],
    createdDate: ['start date, start, contact date'],
    closedDate: ['date, end date, finish date, completed, date completed, completed date'],
    // Some CRMs call the id of a record its name; the values tell.
    id: ['name, no, ref, order id, order number, invoice number, quote number'],
  },
};
