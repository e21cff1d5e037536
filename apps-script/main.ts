/** What the bundle exports under the name `Dealsheet_`; the generated functions.js gives each a global function. */
export { call } from './functions';
export { buildFromMenu, showHelp } from './menu';
export { rpc } from './rpc';

/** Runs without any permission, before the user has agreed to anything: it may add a menu and nothing else. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('KPI dashboard…', 'openSidebar')
    .addItem('Build from this tab', 'buildFromMenu')
    .addItem('Help', 'showHelp')
    .addToUi();
}

/** Installing from within an open spreadsheet does not open it again, so the menu is added here too. */
export function onInstall(): void {
  onOpen();
}

export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Dealsheet'));
}
