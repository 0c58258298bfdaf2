import { diagnosticsSign, helloSign } from './page-signs.ts';

// Runs on every page during development. Vite reloads normal pages and shows its overlay on them; the page of diagnostics needs no overlay
// and reloads itself.
const isOfDiagnostics = document.body.classList.contains('diagnostics');
if (isOfDiagnostics) import.meta.hot?.on(diagnosticsSign, () => location.reload());

// Tells the server the age of the page, so that it can send what changed before the page began to listen.
import.meta.hot?.on('vite:ws:connect', () => import.meta.hot?.send(helloSign, { age: performance.now() }));
