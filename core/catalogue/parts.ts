/** What several KPIs are made of, said once: equal parts are the same data. */
import { atLeastZero, count, distinct, inBoth, mean, minus, plus, ratio, sum, targetOf } from '../language/expression';

export const wonValue = sum('value', 'won');
export const wonCount = count('won');
export const lostCount = count('lost');
export const winRate = ratio(wonCount, plus(wonCount, lostCount));
export const averageSale = mean('value', 'won');
export const meanCycle = mean('cycleDays', 'won');

export const openCount = count('open');
export const openPipeline = sum('value', 'open');
export const weightedPipeline = sum('weightedValue', 'open');

/** The setup’s, else that of the targets’ own tab. */
export const target = targetOf('REVENUE', true, sum('targetAmount', 'targets'));
export const remainingTarget = atLeastZero(minus(target, wonValue));

export const calls = count('calls');
export const demos = count('demos');
export const firstMeetings = count('firstMeetings');
export const newOutreach = count('newOutreach');
/** Every demo agreed on, held or not: a no-show was booked too. */
export const demoBookingRate = ratio(count('demosBooked'), calls);
export const demoConversionRate = ratio(wonCount, demos);

export const leads = count('leads');

export const newCustomers = count('firstWins');
export const costOfSales = sum('costAmount', 'salesCosts');
export const profit = minus(wonValue, costOfSales);
export const profitMargin = ratio(profit, wonValue);

export const mrr = sum('mrr', 'subscribed');
export const arpa = ratio(mrr, distinct('subscriptionAccount', 'subscribed'));
export const customersAtStart = distinct('subscriptionAccount', 'subscribedBefore');
/** Customers of the start who still pay for something at the end: who came since does not count. */
export const retainedCustomers = inBoth('subscriptionAccount', 'subscribedBefore', 'subscribed');
export const churnRate = ratio(minus(customersAtStart, retainedCustomers), customersAtStart);
