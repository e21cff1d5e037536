// Who the next deal is with: a new account, one that said no before, or a customer who buys again.
import type { Day } from './calendar';
import type { City, DealType, Product, Rep, Source } from './company';
import { cities, newBusinessSources, products, reps } from './company';
import { coinOrganization } from './names';
import type { Random } from './random';

export type Account = { name: string; city: City; owner: Rep };
export type Opportunity = { account: Account; type: DealType; product: Product; source: Source; odds: number };

type Customer = { account: Account; sinceDay: Day; bought: Product[] };
type Refusal = { account: Account; day: Day };

export type AccountBook = {
  opportunity: (day: Day) => Opportunity;
  won: (opportunity: Opportunity, day: Day) => void;
  lost: (opportunity: Opportunity, day: Day) => void;
};

export function accountBook(random: Random): AccountBook {
  const names = new Set<string>();
  const customers: Customer[] = [];
  const refusals: Refusal[] = [];
  return {
    opportunity: (day) => {
      const known = customers.filter((customer) => customer.sinceDay <= day);
      if (random.chance(Math.min(0.38, known.length * 0.005))) return expansion(random, random.pick(known), day);
      const retry = refusals.findIndex((refusal) => refusal.day + 75 <= day);
      if (retry >= 0 && random.chance(0.12)) {
        return newBusiness(random, random.pick(refusals.splice(retry, 1)).account);
      }
      return newBusiness(random, newAccount(random, names));
    },
    won: ({ account, product }, day) => {
      const customer = customers.find((one) => one.account === account);
      if (customer) customer.bought.push(product);
      else customers.push({ account, sinceDay: day, bought: [product] });
    },
    lost: ({ account, type }, day) => {
      if (type === 'newBusiness') refusals.push({ account, day });
    },
  };
}

function newAccount(random: Random, names: Set<string>): Account {
  return {
    name: coinOrganization(random, names),
    city: random.weighted(cities, (city) => city.share),
    owner: random.weighted(reps, (rep) => rep.load),
  };
}

function newBusiness(random: Random, account: Account): Opportunity {
  const { source, odds } = random.weighted(newBusinessSources, (one) => one.share);
  return { account, type: 'newBusiness', product: anyProduct(random, products), source, odds };
}

function expansion(random: Random, { account, sinceDay, bought }: Customer, day: Day): Opportunity {
  const source: Source = 'existingCustomer';
  const renewable = bought.filter((product) => product.kind === 'software');
  if (day - sinceDay > 300 && renewable.length > 0 && random.chance(0.5)) {
    return { account, type: 'renewal', product: random.pick(renewable), source, odds: 0.3 };
  }
  const unsold = products.filter((product) => !bought.includes(product));
  if (unsold.length > 0 && random.chance(0.45)) {
    return { account, type: 'crossSell', product: anyProduct(random, unsold), source, odds: 0.08 };
  }
  return { account, type: 'upsell', product: random.pick(bought), source, odds: 0.12 };
}

function anyProduct(random: Random, choices: readonly Product[]): Product {
  return random.weighted(choices, (product) => product.share);
}
