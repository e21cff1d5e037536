/** What follows from several cleaned rows: weights, first wins, first meetings, how far a deal got, which are stale. */
import type { Database } from 'sql.js';

/** A line of the setup's list of stages, in its order: what the user decided. */
export interface SetupStage {
  readonly label: string;
  readonly weight: number | null;
}

export function derive(db: Database, stages: readonly SetupStage[]): void {
  const has = (table: string, ...columns: readonly string[]): boolean => {
    const there = db.exec(`SELECT name FROM pragma_table_info('${table}')`)[0]?.values.flat() ?? [];
    return there.length > 0 && columns.every((column) => there.includes(column));
  };
  const add = (table: string, column: string, sql: string): void => {
    db.run(`ALTER TABLE ${table} ADD COLUMN ${column}`);
    db.run(`UPDATE ${table} SET ${column} = ${sql}`);
  };
  db.run('CREATE TABLE stages (place INTEGER, label, weight REAL)');
  for (const [at, { label, weight }] of stages.entries()) {
    db.run('INSERT INTO stages VALUES (?, lower(?), ?)', [at + 1, label, weight]);
  }
  // A column of nothing but blanks is as good as absent.
  const dropBlank = (column: string): void => {
    const all = has('deals', column) ? db.exec(`SELECT count(${column}) FROM deals`)[0]?.values[0]?.[0] : null;
    if (all === 0) db.run(`ALTER TABLE deals DROP COLUMN ${column}`);
  };
  dropBlank('kind_label');
  if (has('deals', 'kind_label')) {
    add(
      'deals',
      'kind',
      "CASE kind_label WHEN 'upsell' THEN 'upsell' WHEN 'cross-sell' THEN 'crossSell' WHEN 'renewal' THEN 'renewal' ELSE 'other' END",
    );
  }
  add('deals', 'renewal', has('deals', 'kind') ? "kind = 'renewal'" : '0');
  if (has('subscriptions')) {
    if (!has('subscriptions', 'ends')) add('subscriptions', 'ends', 'NULL');
    if (!has('subscriptions', 'months')) add('subscriptions', 'months', '1');
  }
  if (!has('deals', 'closed') && has('deals', 'expected')) add('deals', 'closed', 'expected');
  if (has('visits') && !has('deals', 'stage') && has('visits', 'deal_row')) {
    // Where only the log knows, a deal stands in the stage it entered last.
    add(
      'deals',
      'stage',
      `(SELECT stage FROM visits WHERE visits.deal_id = deals.id AND entered IS NOT NULL
        ORDER BY entered DESC, visits.row DESC LIMIT 1)`,
    );
  }
  dropBlank('stage');
  if (has('deals', 'stage')) add('deals', 'stage_place', '(SELECT place FROM stages WHERE label = stage)');
  const ways = [
    ...(has('deals', 'probability') ? ['probability'] : []),
    ...(has('deals', 'stage') ? ['(SELECT weight FROM stages WHERE place = stage_place)'] : []),
  ];
  if (ways.length > 0) add('deals', 'weight', ways.length === 1 ? (ways[0] ?? '') : `coalesce(${ways.join(', ')})`);
  if (has('deals', 'account', 'closed')) {
    const wins = "outcome = 'won' AND closed IS NOT NULL AND account IS NOT NULL";
    add(
      'deals',
      'first_win',
      `row IN (SELECT row FROM (SELECT row, row_number() OVER (PARTITION BY account ORDER BY closed, row) AS n
        FROM deals WHERE ${wins}) WHERE n = 1)`,
    );
  }
  if (has('visits') && !has('visits', 'gone')) {
    // A log of entries alone: a stage was left when the deal entered the next one.
    add(
      'visits',
      'gone',
      `(SELECT following FROM (SELECT row, lead(entered) OVER (PARTITION BY deal_id ORDER BY entered, row) AS following
        FROM visits WHERE deal_id IS NOT NULL AND entered IS NOT NULL) later WHERE later.row = visits.row)`,
    );
  }
  if (has('deals', 'stage')) furthest(add, has('visits', 'deal_row'));
  if (has('deals', 'stage') && has('visits', 'deal_row')) stale(add);
  if (has('activities')) activities(add, has);
  if (has('quotes')) {
    add('quotes', 'of_deal', `coalesce('deal ' || deal_id, 'row ' || row)`);
    const accepted = has('quotes', 'status') ? "status = 'accepted'" : '0';
    add('quotes', 'is_won', `CASE WHEN deal_row IS NOT NULL THEN deal_outcome = 'won' ELSE ${accepted} END`);
  }
  const named = ['activities', 'leads', 'quotes', 'subscriptions', 'targets'].filter((table) => has(table, 'own_rep'));
  if (has('deals', 'rep')) {
    const all = [
      "SELECT DISTINCT rep FROM deals WHERE rep <> '(blank)'",
      ...named.map((table) => `SELECT own_rep FROM ${table} WHERE own_rep IS NOT NULL AND own_rep <> 'team'`),
    ];
    db.run(`CREATE TABLE reps AS SELECT nullif(count(*), 0) AS n FROM (${all.join(' UNION ')})`);
  }
  if (has('targets')) {
    db.run(`DELETE FROM targets WHERE ${has('targets', 'kpi') ? "kpi <> 'revenue'" : '0'}`);
    // The team's own target of a date stands for the sum of its reps'.
    const team = `amount IS NOT NULL${has('targets', 'own_rep') ? ' AND own_rep IS NULL' : ''}`;
    const dates = `SELECT coalesce(date, '') FROM targets WHERE ${team}`;
    add('targets', 'counted', `(${team}) OR coalesce(date, '') NOT IN (${dates})`);
  }
}

type Add = (table: string, column: string, sql: string) => void;
type Has = (table: string, ...columns: readonly string[]) => boolean;

/** The furthest stage by the log and its own; a won deal has passed them all. */
function furthest(add: Add, isLogged: boolean): void {
  const visited = '(SELECT max(place) FROM visits, stages WHERE deal_row = deals.row AND visits.stage = label)';
  const places = ['coalesce(stage_place, 0)', ...(isLogged ? [`coalesce(${visited}, 0)`] : [])];
  const far = places.length === 1 ? places[0] : `max(${places.join(', ')})`;
  add('deals', 'furthest', `CASE outcome WHEN 'won' THEN 1000 ELSE ${far} END`);
}

/** Longer in its stage than one and a half times the stage's median. */
function stale(add: Add): void {
  const days = `(SELECT v.stage, julianday(gone) - julianday(entered) AS x FROM visits v WHERE gone >= entered)`;
  const median = `(SELECT avg(x) FROM (SELECT x, row_number() OVER (ORDER BY x) AS n, count(*) OVER () AS k
    FROM ${days} WHERE stage = deals.stage) WHERE n BETWEEN k / 2.0 AND k / 2.0 + 1)`;
  const since = '(SELECT entered FROM visits WHERE deal_row = deals.row AND gone IS NULL ORDER BY visits.row LIMIT 1)';
  add(
    'deals',
    'stale',
    `stage_place IS NOT NULL AND julianday((SELECT day FROM today)) - julianday(${since}) > 1.5 * ${median}`,
  );
}

function activities(add: Add, has: Has): void {
  if (!has('activities', 'done')) add('activities', 'done', "'yes'");
  add('activities', 'held', has('activities', 'outcome') ? "outcome = 'held'" : '1');
  const account = has('activities', 'account') ? 'account' : 'deal_account';
  if (!has('activities', account)) return;
  add('activities', 'of_account', account);
  add(
    'activities',
    'first_meeting',
    `row IN (SELECT row FROM (SELECT row, row_number() OVER (PARTITION BY of_account ORDER BY date, row) AS n FROM activities
      WHERE kind = 'meeting' AND held = 1 AND done = 'yes' AND date IS NOT NULL AND of_account IS NOT NULL) WHERE n = 1)`,
  );
  if (!has('deals', 'account', 'closed')) return;
  add(
    'activities',
    'first_won',
    "(SELECT min(closed) FROM deals WHERE deals.account = of_account AND deals.outcome = 'won' AND closed IS NOT NULL)",
  );
}
