/** The KPI table as text for a terminal. */
import { type Language, languages, type Report } from '../core/index';

type KpiReport = Report['kpis'][number];

/** One line per KPI that has a figure for all deals: name, value, n, and why there is none where there is none. */
export function kpiText(report: Report, language: Language): string {
  // Of a workbook without deals most lines would say so, one after the other.
  const withoutDeals = report.kpis.some(({ id, why }) => id === 'REVENUE' && why === 'missing-tab');
  const lines = report.kpis
    .filter(({ why }) => why !== 'needs-segment' && !(withoutDeals && why === 'missing-tab'))
    .map((kpi) => [
      kpi.name,
      valueText(kpi, language),
      kpi.n === null ? '' : `n ${number(kpi.n, language, 0)}`,
      kpi.reason ?? '',
    ]);
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map(([name = '', value = '', sample = '', why = '']) =>
      `  ${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${sample.padEnd(widths[2] ?? 0)}  ${why}`.trimEnd(),
    )
    .join('\n');
}

function valueText({ value, unit }: KpiReport, language: Language): string {
  if (value === null) return languages[language].labels.none;
  switch (unit) {
    case 'percent':
      return `${number(value * 100, language, 1)} %`;
    case 'days':
    case 'hours':
      return number(value, language, 1);
    case 'ratio':
      return number(value, language, 2);
    case 'money':
      return number(value, language, 0);
    case 'count':
      return number(value, language, 0);
  }
}

const number = (value: number, language: Language, digits: number): string =>
  value.toLocaleString(language === 'id' ? 'id-ID' : 'en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
