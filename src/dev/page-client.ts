import { findingsSign, helloSign } from './page-signs.ts';

// In the browser, on every page while one writes. Vite reloads it and lays the overlay over it; the page of findings, which needs no
// overlay, comes again.
const isOfFindings = document.body.classList.contains('findings');
if (isOfFindings) import.meta.hot?.on(findingsSign, () => location.reload());

// What changed before the page could listen, the server has to tell it.
import.meta.hot?.on('vite:ws:connect', () => import.meta.hot?.send(helloSign, { age: performance.now() }));
