/** The columns of the rows tab: what each means and how its formula says it. Adding one: its room, its name, a line here. */
import * as activities from './activities';
import { closed, created, expectedClose, probability, value } from './cleaned';
import * as costs from './costs';
import { account, firstWin, winOrder } from './customers';
import { firstWinOrder, firstWinRow, searchedAccount, unforeseenWin } from './first-wins';
import { expectedMonth, joinedState } from './joined-keys';
import { closedMonth, closedState, createdMonth, createdState, inFilter } from './keys';
import { location, pipeline, rep, segment, stage } from './labels';
import * as leads from './leads';
import { bookingValue, cycleDays, weightedValue } from './measures';
import { outcome } from './outcome';
import { closeDue, dealKind, furthest, stale } from './progress';
import * as quotes from './quotes';
import { type AsBuiltColumn, overDeals, type RowColumn } from './row-column';
import type { RowColumnName } from './row-column-names';
import * as stageLog from './stage-log';
import * as subscriptions from './subscriptions';
import * as targets from './targets';

export const rowColumns: Readonly<Record<RowColumnName, RowColumn | AsBuiltColumn>> = {
  outcome: overDeals(outcome),
  rep: overDeals(rep),
  location: overDeals(location),
  pipeline: overDeals(pipeline),
  stage: overDeals(stage),
  segment: overDeals(segment),
  account,
  dealKind: overDeals(dealKind),
  created: overDeals(created),
  closed: overDeals(closed),
  expectedClose: overDeals(expectedClose),
  value: overDeals(value),
  bookingValue: overDeals(bookingValue),
  probability: overDeals(probability),
  weightedValue: overDeals(weightedValue),
  cycleDays: overDeals(cycleDays),
  winOrder: overDeals(winOrder),
  unforeseenWin: overDeals(unforeseenWin),
  searchedAccount: overDeals(searchedAccount),
  firstWinOrder: overDeals(firstWinOrder),
  firstWin: overDeals(firstWin),
  furthest: overDeals(furthest),
  closeDue: overDeals(closeDue),
  stale,
  inFilter: overDeals(inFilter),
  closedState: overDeals(closedState),
  createdState: overDeals(createdState),
  closedMonth: overDeals(closedMonth),
  createdMonth: overDeals(createdMonth),
  expectedMonth: overDeals(expectedMonth),
  repState: joinedState('rep', overDeals(rep)),
  locationState: joinedState('location', overDeals(location)),
  stageState: joinedState('stage', overDeals(stage)),
  segmentState: joinedState('segment', overDeals(segment)),
  accountState: joinedState('account', account),
  firstWinRow: overDeals(firstWinRow),

  activityDeal: activities.activityDeal,
  activityCustomer: activities.activityCustomer,
  activityRep: activities.activityRep,
  activityLocation: activities.activityLocation,
  activityPipeline: activities.activityPipeline,
  activityAccount: activities.activityAccount,
  activityKind: activities.activityKind,
  activityDone: activities.activityDone,
  activityHeld: activities.activityHeld,
  activityDate: activities.activityDate,
  meetingOrder: activities.meetingOrder,
  firstMeeting: activities.firstMeeting,
  newOutreach: activities.newOutreach,
  activityInFilter: activities.activityInFilter,
  activityState: activities.activityState,

  leadDeal: leads.leadDeal,
  leadRep: leads.leadRep,
  leadLocation: leads.leadLocation,
  leadDate: leads.leadDate,
  responseHours: leads.responseHours,
  leadAnswer: leads.leadAnswer,
  leadWon: leads.leadWon,
  leadInFilter: leads.leadInFilter,
  leadState: leads.leadState,

  quoteRow: quotes.quoteRow,
  quoteRep: quotes.quoteRep,
  quoteLocation: quotes.quoteLocation,
  quotePipeline: quotes.quotePipeline,
  quoteDeal: quotes.quoteDeal,
  quoteWon: quotes.quoteWon,
  quoteDate: quotes.quoteDate,
  quoteInFilter: quotes.quoteInFilter,
  quoteState: quotes.quoteState,

  subscriptionCustomer: subscriptions.subscriptionCustomer,
  subscriptionRep: subscriptions.subscriptionRep,
  subscriptionLocation: subscriptions.subscriptionLocation,
  subscriptionAccount: subscriptions.subscriptionAccount,
  subscriptionStart: subscriptions.subscriptionStart,
  subscriptionEnd: subscriptions.subscriptionEnd,
  mrr: subscriptions.mrr,
  subscriptionInFilter: subscriptions.subscriptionInFilter,
  ...subscriptions.customerColumns,

  costDate: costs.costDate,
  costAmount: costs.costAmount,
  costKind: costs.costKind,
  costInFilter: costs.costInFilter,
  costState: costs.costState,

  targetRep: targets.targetRep,
  targetTeam: targets.targetTeam,
  targetDate: targets.targetDate,
  targetYear: targets.targetYear,
  targetQuarter: targets.targetQuarter,
  targetMonth: targets.targetMonth,
  targetAmount: targets.targetAmount,
  targetInFilter: targets.targetInFilter,
  targetCounted: targets.targetCounted,
  targetState: targets.targetState,

  visitDeal: stageLog.visitDeal,
  visitRep: stageLog.visitRep,
  visitLocation: stageLog.visitLocation,
  visitPipeline: stageLog.visitPipeline,
  visitStage: stageLog.visitStage,
  visitKey: stageLog.visitKey,
  visitEntered: stageLog.visitEntered,
  visitLeft: stageLog.visitLeft,
  visitDays: stageLog.visitDays,
  visitCurrent: stageLog.visitCurrent,
  visitInFilter: stageLog.visitInFilter,
  visitState: stageLog.visitState,
};
