/** Starts the sidebar's page inside Google Sheets. */
import { mountSidebar } from '../sidebar/mount';
import { type ScriptRun, sheetsHost } from './sidebar-host';
import { isHostLanguage } from './words';

declare const google: { readonly script: { readonly run: ScriptRun } };

const [language = ''] = navigator.language.split('-');
const root = document.getElementById('root');
if (root !== null) mountSidebar(sheetsHost(google.script.run, isHostLanguage(language) ? language : 'en'), root);
