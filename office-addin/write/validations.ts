/** Dropdowns. */
import { areaAddress } from '../address';
import type { TabSite } from './site';

export function writeValidations({ sheet, tab, sheetOf }: TabSite): void {
  for (const { area, source, help } of tab.validations) {
    const { dataValidation } = sheet.getRange(areaAddress(area));
    // A range, never a text: Excel splits a text at commas in every language and cuts it at 255 characters.
    dataValidation.rule = {
      list: { inCellDropDown: true, source: sheetOf(source.tab).getRange(areaAddress(source)) },
    };
    const message = help.slice(0, 255);
    dataValidation.prompt = { message, showPrompt: true, title: '' };
    dataValidation.errorAlert = { message, showAlert: true, style: 'Stop', title: '' };
  }
}
