// The seven tabs beside the deals, in one language.
import type { Activity } from './activities';
import { dateOfDay, dateOfMinute } from './calendar';
import type { Cost } from './costs';
import type { Lead } from './leads';
import type { Quote } from './quotes';
import type { StageVisit } from './stage-log';
import type { Subscription } from './subscriptions';
import { column, plainTab, type Tab } from './tab';
import type { Target } from './targets';
import type { Language } from './words';
import {
  activityWords,
  costWords,
  doneWords,
  outcomeWords,
  quoteStatusWords,
  sourceWords,
  stageWords,
  tabWords,
  teamWord,
} from './words';

export function activitiesTab(activities: readonly Activity[], language: Language): Tab {
  const columns = [
    column<Activity>('ID', 'ID', 'number', ({ id }) => id),
    column<Activity>('Deal ID', 'ID transaksi', 'number', ({ dealId }) => dealId),
    column<Activity>('Organization', 'Perusahaan', 'text', ({ organization }) => organization),
    column<Activity>('Rep', 'Sales', 'text', ({ rep }) => rep),
    column<Activity>('Type', 'Jenis', 'text', ({ type }) => activityWords[type][language]),
    column<Activity>('Date', 'Tanggal', 'date', ({ day }) => dateOfDay(day)),
    column<Activity>('Outcome', 'Hasil', 'text', ({ outcome }) => outcome && outcomeWords[outcome][language]),
    column<Activity>('Done', 'Selesai', 'text', ({ done }) => doneWords[done ? 'yes' : 'no'][language]),
  ];
  return plainTab(tabWords.activities, language, columns, activities);
}

export function leadsTab(leads: readonly Lead[], language: Language): Tab {
  const columns = [
    column<Lead>('ID', 'ID', 'text', ({ id }) => id),
    column<Lead>('Organization', 'Perusahaan', 'text', ({ organization }) => organization),
    column<Lead>('Source', 'Sumber', 'text', ({ source }) => sourceWords[source][language]),
    column<Lead>('City', 'Kota', 'text', ({ city }) => city),
    column<Lead>('Rep', 'Sales', 'text', ({ rep }) => rep.name),
    column<Lead>('Received', 'Diterima', 'dateTime', ({ receivedMinute }) => dateOfMinute(receivedMinute)),
    column<Lead>('First response', 'Respons pertama', 'dateTime', ({ responseMinute }) =>
      responseMinute === null ? null : dateOfMinute(responseMinute),
    ),
    column<Lead>('Converted deal ID', 'ID transaksi hasil', 'number', ({ convertedDealId }) => convertedDealId),
  ];
  return plainTab(tabWords.leads, language, columns, leads);
}

export function quotesTab(quotes: readonly Quote[], language: Language): Tab {
  const columns = [
    column<Quote>('ID', 'ID', 'text', ({ id }) => id),
    column<Quote>('Deal ID', 'ID transaksi', 'number', ({ dealId }) => dealId),
    column<Quote>('Date', 'Tanggal', 'date', ({ day }) => dateOfDay(day)),
    column<Quote>('Amount', 'Jumlah', 'money', ({ amount }) => amount),
    column<Quote>('Status', 'Status', 'text', ({ status }) => quoteStatusWords[status][language]),
  ];
  return plainTab(tabWords.quotes, language, columns, quotes);
}

export function subscriptionsTab(subscriptions: readonly Subscription[], language: Language): Tab {
  const columns = [
    column<Subscription>('ID', 'ID', 'text', ({ id }) => id),
    column<Subscription>('Organization', 'Perusahaan', 'text', ({ organization }) => organization),
    column<Subscription>('Amount', 'Jumlah', 'money', ({ amount }) => amount),
    column<Subscription>('Interval (months)', 'Interval (bulan)', 'number', ({ intervalMonths }) => intervalMonths),
    column<Subscription>('Start', 'Mulai', 'date', ({ startDay }) => dateOfDay(startDay)),
    column<Subscription>('End', 'Berakhir', 'date', ({ endDay }) => (endDay === null ? null : dateOfDay(endDay))),
  ];
  return plainTab(tabWords.subscriptions, language, columns, subscriptions);
}

export function costsTab(costs: readonly Cost[], language: Language): Tab {
  const columns = [
    column<Cost>('Month', 'Bulan', 'date', ({ month }) => dateOfDay(month)),
    column<Cost>('Category', 'Kategori', 'text', ({ category }) => costWords[category][language]),
    column<Cost>('Amount', 'Jumlah', 'money', ({ amount }) => amount),
  ];
  return plainTab(tabWords.costs, language, columns, costs);
}

export function targetsTab(targets: readonly Target[], language: Language): Tab {
  const columns = [
    column<Target>('Rep', 'Sales', 'text', ({ rep }) => rep ?? teamWord[language]),
    column<Target>('Month', 'Bulan', 'date', ({ month }) => dateOfDay(month)),
    column<Target>('Amount', 'Jumlah', 'money', ({ amount }) => amount),
  ];
  return plainTab(tabWords.targets, language, columns, targets);
}

export function stageLogTab(log: readonly StageVisit[], language: Language): Tab {
  const columns = [
    column<StageVisit>('Deal ID', 'ID transaksi', 'number', ({ dealId }) => dealId),
    column<StageVisit>('Stage', 'Tahap', 'text', ({ stage }) => stageWords[stage][language]),
    column<StageVisit>('Entered', 'Masuk', 'date', ({ enteredDay }) => dateOfDay(enteredDay)),
    column<StageVisit>('Left', 'Keluar', 'date', ({ leftDay }) => (leftDay === null ? null : dateOfDay(leftDay))),
  ];
  return plainTab(tabWords.stageLog, language, columns, log);
}
