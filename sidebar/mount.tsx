/** Puts the wizard into a page. */
import { render } from 'preact';
import type { Host } from './host';
import { Sidebar } from './sidebar';
import './sidebar.css';

export const mountSidebar = (host: Host, root: HTMLElement): void => render(<Sidebar host={host} />, root);
