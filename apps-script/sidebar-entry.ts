/** Starts the sidebar's page inside Google Sheets. */
import { isLanguage } from '../core/index';
import { mountSidebar } from '../sidebar/mount';
import { type ScriptRun, sheetsHost } from './sidebar-host';

declare const google: { readonly script: { readonly run: ScriptRun } };

const [language = ''] = navigator.language.split('-');
const root = document.getElementById('root');
if (root !== null) mountSidebar(sheetsHost(google.script.run, isLanguage(language) ? language : 'en'), root);
