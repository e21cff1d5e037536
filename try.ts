import { sampleTabs } from './test/dashboard/sample-deals';
import { computeReport, serialOf } from './core/index';
for (const [language, period] of [['en','2026'],['id','2025-Q4']] as const) {
const { deals, others } = await sampleTabs(language);
const t = Date.now();
const r = computeReport(deals, { language, today: serialOf(2026, 6, 30), fixedToday: true, period, takenTabNames: [] }, others);
console.log(Date.now()-t, 'ms');
if (!r.ok) { console.log(r.sentence); continue; }
for (const k of r.report.kpis) console.log(k.id.padEnd(34), String(k.value === null ? '–' : Math.round(k.value*1e4)/1e4).padStart(16), ('n '+k.n).padEnd(8), k.unit, '| prev', k.previous === null ? '–' : Math.round(k.previous*1e4)/1e4, '| ya', k.yearAgo === null ? '–' : Math.round(k.yearAgo*1e4)/1e4, k.reason ?? '');
}
