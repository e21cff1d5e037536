/** English header names of the tabs beside the deals; names that a deals tab shares stand in en.ts. */
import type { TabHeaders } from './header-words';

export const englishTabs: TabHeaders = {
  activities: {
    names: {
      duration: ['duration, call duration, call length, length, talk time, time spent, meeting duration'],
      id: ['task id', 'event id', 'call id', 'engagement id'],
      dealId: ['deal id', 'deal', 'opportunity id', 'opportunity', 'related deal', 'related deal id', 'related to'],
      type: ['type', 'task type', 'event type', 'engagement type', 'activity', 'kind', 'channel'],
      outcome: ['outcome', 'result', 'call outcome', 'meeting outcome', 'disposition'],
      done: ['done', 'completed', 'is done', 'is completed', 'is complete', 'complete', 'marked as done'],
      date: [
        ...['date', 'day', 'date time', 'start date', 'start time', 'start', 'completed at', 'completed on', 'done on'],
        ...['done at', 'marked as done time', 'due date', 'deadline', 'deadline at', 'created at', 'created date'],
      ],
    },
    vague: {
      owner: ['created by', 'owner id', 'user', 'sales', 'assigned to user', 'responsible user id', 'creator'],
      account: ['account id', 'company id', 'organization id', 'contact', 'contact name'],
      type: ['category', 'subject type'],
      outcome: ['status'],
      date: ['created', 'time', 'month'],
    },
  },
  leads: {
    names: {
      responseTime: [
        'first response time, response time, first response, first reply time, time to first response, time to respond',
      ],
      id: ['mql id', 'inquiry id', 'enquiry id'],
      dealId: [
        ...['converted deal id', 'converted deal', 'deal id', 'opportunity id', 'converted opportunity id'],
        ...['converted opportunity', 'resulting deal', 'deal'],
      ],
      status: ['status', 'stage', 'qualification', 'lead status'],
      received: [
        ...[
          'received',
          'received at',
          'received on',
          'received date',
          'date received',
          'received time',
          'inquiry date',
        ],
        ...[
          'enquiry date',
          'first contact date',
          'lead date',
          'arrived',
          'arrived at',
          'inquiry time',
          'lead received',
        ],
      ],
      responded: [
        ...['first response', 'first response at', 'first response time', 'first response date', 'responded'],
        ...['responded at', 'responded on', 'response date', 'first reply', 'first reply at', 'first contacted at'],
        ...['first contacted', 'response time', 'replied at', 'contacted at'],
      ],
    },
    vague: {
      account: ['name', 'full name', 'lead', 'contact id'],
      received: [
        ...['created', 'created at', 'created date', 'create date', 'created on', 'date created', 'date'],
        ...['date added', 'submitted at', 'submitted on', 'submitted'],
      ],
    },
  },
  quotes: {
    names: {
      id: ['proposal id', 'quote number', 'quotation number', 'quote no', 'estimate id', 'estimate number'],
      dealId: ['deal id', 'deal', 'opportunity id', 'opportunity'],
      status: ['status', 'state', 'result', 'outcome', 'quote stage'],
      amount: ['amount', 'value', 'total', 'total amount', 'grand total', 'net amount', 'price', 'total price'],
      date: ['date', 'sent', 'sent on', 'sent at', 'sent date', 'date sent', 'issued', 'issue date', 'created date'],
    },
    vague: { date: ['created', 'created at', 'created on', 'month'] },
  },
  subscriptions: {
    names: {
      account: ['account id', 'customer id', 'company id', 'client id'],
      plan: ['plan', 'plan name', 'plan tier', 'tier', 'product', 'product name', 'package'],
      amount: [
        ...['amount', 'price', 'value', 'fee', 'mrr amount', 'mrr', 'monthly recurring revenue', 'monthly amount'],
        ...['monthly fee', 'monthly price', 'recurring amount', 'recurring revenue', 'contract value', 'arr amount'],
        ...['arr', 'annual recurring revenue', 'annual amount', 'yearly amount', 'annual fee'],
      ],
      intervalMonths: [
        ...['interval months', 'interval in months', 'interval', 'billing interval', 'billing interval months'],
        ...['billing period months', 'period months', 'months', 'term months', 'billing cycle', 'billing frequency'],
        ...['billing period', 'frequency', 'billing cycle months', 'contract months'],
      ],
      start: [
        ...['start', 'start date', 'started', 'started on', 'started at', 'starts', 'begin', 'begin date', 'from'],
        ...['signup date', 'activation date', 'activated on', 'contract start', 'contract start date', 'valid from'],
      ],
      end: [
        ...['end', 'end date', 'ended', 'ended on', 'ended at', 'ends', 'until', 'cancelled on', 'cancelled at'],
        ...[
          'cancel date',
          'cancellation date',
          'canceled at',
          'canceled on',
          'churn date',
          'churned on',
          'contract end',
        ],
        ...['contract end date', 'valid until', 'termination date', 'to'],
      ],
    },
    vague: {
      intervalMonths: ['term', 'duration months'],
      end: ['expiry date', 'expiration date', 'renewal date', 'expires'],
      amount: ['total', 'revenue'],
    },
  },
  costs: {
    names: {
      category: [
        ...['category', 'type', 'item', 'cost centre', 'cost center', 'account', 'kind', 'expense', 'expense type'],
        ...['channel', 'source', 'department'],
      ],
      amount: [
        ...['amount', 'cost', 'costs', 'spend', 'spent', 'total', 'value', 'total cost', 'ad spend', 'expenses'],
        ...['budget'],
      ],
      date: ['date', 'month', 'period', 'day', 'paid on', 'invoice date', 'booking date', 'posting date'],
    },
    vague: { category: ['campaign', 'description', 'name'], date: ['week', 'quarter', 'created date'] },
  },
  targets: {
    names: {
      owner: ['team', 'scope', 'who'],
      kpi: ['kpi', 'metric', 'measure', 'indicator', 'goal', 'goal name', 'goal type', 'target type'],
      amount: [
        ...['target', 'amount', 'quota', 'target value', 'goal value', 'target amount', 'value', 'sales target'],
        ...['revenue target'],
      ],
      yearAmount: [
        ...['annual', 'yearly', 'annual target', 'yearly target', 'annual quota', 'yearly quota', 'target per year'],
      ],
      quarterAmount: ['quarterly', 'quarterly target', 'quarterly quota', 'target per quarter'],
      monthAmount: ['monthly', 'monthly target', 'monthly quota', 'target per month'],
      date: [
        ...['month', 'period', 'date', 'start', 'start date', 'period start', 'quarter', 'year', 'from', 'week'],
        ...['month start'],
      ],
    },
    vague: {
      owner: ['owner id', 'sales', 'name', 'employee', 'rep id', 'user id'],
      kpi: ['type', 'name'],
      amount: ['total'],
    },
  },
  stageLog: {
    names: {
      dealId: ['deal id', 'deal', 'opportunity id', 'opportunity', 'record id', 'id', 'deal number'],
      stage: [
        ...['stage', 'stage name', 'new stage', 'new stage id', 'stage id', 'to stage', 'stage to', 'new value'],
        ...['deal stage'],
      ],
      entered: [
        ...[
          'entered',
          'entered on',
          'entered at',
          'entry date',
          'date entered',
          'entered date',
          'changed at',
          'changed on',
        ],
        ...[
          'change date',
          'date changed',
          'stage change date',
          'entered stage',
          'stage entered',
          'in',
          'from',
          'moved on',
        ],
        ...['moved at', 'stage entry date'],
      ],
      left: [
        ...['left', 'left on', 'left at', 'exited', 'exited on', 'exited at', 'exit date', 'date exited', 'date left'],
        ...['left stage', 'stage left', 'out', 'until', 'stage exit date', 'exited date'],
      ],
    },
    vague: {
      entered: ['date', 'time', 'timestamp', 'start', 'start date', 'created at'],
      left: ['to', 'end', 'end date'],
    },
  },
  stages: {
    names: {
      id: ['stage id', 'stage code', 'id', 'code'],
      stage: ['name', 'label', 'stage label', 'stage name', 'master label'],
      order: [
        ...[
          'order',
          'sort order',
          'order nr',
          'order no',
          'order number',
          'display order',
          'position',
          'sequence',
          'sort',
          'rank',
        ],
        ...['no', 'step number', 'index'],
      ],
      probability: ['probability', 'deal probability', 'default probability', 'win probability', 'weight', 'chance'],
      isWon: ['is won', 'won', 'is success', 'success', 'win', 'is win', 'won stage'],
      isClosed: ['is closed', 'closed', 'is final', 'final', 'end', 'is end', 'closed stage'],
    },
    vague: { stage: ['stage id', 'stage code', 'code'] },
  },
  rates: {
    names: {
      currency: ['from currency', 'iso code', 'code', 'from'],
      rate: ['rate', 'exchange rate', 'value', 'conversion rate', 'fx rate', 'price'],
      date: ['date', 'day', 'month', 'as of', 'valid from', 'effective date', 'start date'],
    },
    vague: {},
  },
};
