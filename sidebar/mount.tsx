/** Puts the wizard into a page. */
import { render } from 'preact';
import type { Language } from '../core/index';
import type { Host } from './host';
import { Sidebar } from './sidebar';
import './sidebar.css';

/** In the place of the one that was there: nothing of another workbook is left. */
export function mountSidebar(host: Host, root: HTMLElement, onLanguage?: (language: Language) => void): void {
  render(null, root);
  render(<Sidebar host={host} onLanguage={onLanguage} />, root);
}
