/** Starts the sidebar's page inside Google Sheets. */
import { mountSidebar } from '../sidebar/mount';
import { type ScriptRun, sheetsHost, unconnected } from './sidebar-host';
import { isHostLanguage } from './words';

/** Google’s own script puts it there; where that one was refused, it is missing. */
declare const google: { readonly script: { readonly run: ScriptRun } } | undefined;

const [language = ''] = navigator.language.split('-');
const run = typeof google === 'undefined' ? unconnected : google.script.run;
const root = document.getElementById('root');
if (root !== null) mountSidebar(sheetsHost(run, isHostLanguage(language) ? language : 'en'), root);
