/** Colours and bars that follow the values. */
import type { ConditionalFormat } from '../../core/index';
import { areaAddress } from '../address';
import type { TabSite } from './site';

export function writeConditionalFormats(site: TabSite): void {
  // Excel puts each new one on top of those before it; in a plan the first wins.
  for (const format of [...site.tab.conditionalFormats].reverse()) writeConditionalFormat(format, site);
}

function writeConditionalFormat(format: ConditionalFormat, { sheet, a1 }: TabSite): void {
  const { conditionalFormats } = sheet.getRange(areaAddress(format.area));
  if (format.kind === 'bar') {
    const bar = conditionalFormats.add('DataBar').dataBar;
    bar.positiveFormat.fillColor = format.color;
    bar.positiveFormat.gradientFill = false;
    return;
  }
  const rule = conditionalFormats.add('Custom').custom;
  rule.rule.formula = a1(format.formula, format.area.firstRow);
  rule.format.fill.color = format.fill;
  rule.format.font.color = format.color;
}
