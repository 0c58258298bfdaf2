import { diagnosticsSign, helloSign } from './page-signs.ts';

// In the browser, on every page while one writes. Vite reloads it and lays the overlay over it; the page of diagnostics, which needs no
// overlay, comes again.
const isOfDiagnostics = document.body.classList.contains('diagnostics');
if (isOfDiagnostics) import.meta.hot?.on(diagnosticsSign, () => location.reload());

// What changed before the page could listen, the server has to tell it.
import.meta.hot?.on('vite:ws:connect', () => import.meta.hot?.send(helloSign, { age: performance.now() }));
