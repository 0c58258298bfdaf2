import { csvLine } from '../../values/csv-line.ts';
import { fillPlaceholders } from '../../values/placeholders.ts';
import { type PaymentWords, type SaidPayment, sayPayments } from '../../values/say-payments.ts';
import { addLine, copyTable, tabbed } from '../shared/copy-table.ts';

/** The maximum number of columns that can be read side by side. */
const most = 4;

/** A case as published for this page; its cells are our own HTML, one for each row. */
interface CaseFile {
  id: string;
  title: string;
  short: string;
  url: string;
  where: string;
  paid: SaidPayment;
  cells: string[];
  facts: { row: string; of: string; value: string; printed: string; record: string; source: string; lines: string }[];
}

/**
 * `<case-comparison>`: shows two to four cases side by side; the small file of each is fetched when it is chosen. The choice is in the
 * address (`?case=a&case=b`), so that it can be cited and restored with the back button. Only cases in its list are fetched.
 */
class CaseComparison extends HTMLElement {
  #ids: string[] = [];
  #files = new Map<string, Promise<CaseFile>>();
  #shown: CaseFile[] = [];
  #words: Record<string, string> = {};
  #rows: string[] = [];

  connectedCallback() {
    this.#words = JSON.parse(this.dataset.words ?? '{}');
    this.#rows = JSON.parse(this.dataset.rows ?? '[]');
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const { value } = this.#select;
      if (value !== '' && !this.#ids.includes(value)) this.#choose([...this.#ids, value]);
    });
    this.addEventListener('click', (event) => this.#press((event.target as Element).closest<HTMLElement>('[data-do]')));
    addEventListener('popstate', this.#read);
    this.#read();
  }

  disconnectedCallback() {
    removeEventListener('popstate', this.#read);
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }
  get #select() {
    return this.querySelector('select') as HTMLSelectElement;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  #say(key: string, values: Record<string, string | number> = {}): string {
    return fillPlaceholders(this.#words[key] ?? '', values);
  }

  #read = () => {
    const asked = [...new Set(new URLSearchParams(location.search).getAll('case'))];
    const known = asked.filter((id) => id !== '' && [...this.#select.options].some(({ value }) => value === id));
    this.#ids = known.slice(0, most);
    const left =
      asked.length > known.length
        ? this.#say('unknown', { n: asked.length - known.length })
        : known.length > most
          ? this.#say('tooMany')
          : '';
    void this.#show(left);
  };

  #choose(ids: string[]) {
    this.#ids = ids.slice(0, most);
    const query = this.#ids.map((id) => `case=${encodeURIComponent(id)}`).join('&');
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    void this.#show();
  }

  #press(button: HTMLElement | null) {
    const at = Number(button?.dataset.at);
    switch (button?.dataset.do) {
      case 'remove':
        this.#choose(this.#ids.filter((_, index) => index !== at));
        this.#select.focus();
        break;
      case 'earlier':
        this.#choose(
          this.#ids.map((id, index) => (index === at - 1 ? (this.#ids[at] ?? id) : index === at ? (this.#ids[at - 1] ?? id) : id)),
        );
        this.querySelector<HTMLElement>(`[data-do="earlier"][data-at="${at - 1}"]`)?.focus();
        break;
      case 'retry':
        void this.#show();
        break;
      case 'copy':
        void this.#copy();
        break;
      case 'csv':
        this.#download();
        break;
    }
  }

  /** Fetches and shows the chosen cases, unless the choice changes meanwhile. */
  async #show(note = '') {
    const ids = this.#ids;
    this.#form.classList.toggle('full', ids.length >= most);
    for (const control of this.#form.querySelectorAll<HTMLSelectElement | HTMLButtonElement>('select, button'))
      control.disabled = ids.length >= most;
    for (const option of this.#select.options) option.disabled = ids.includes(option.value);
    this.#select.value = '';
    try {
      const files = await Promise.all(ids.map((id) => this.#file(id)));
      if (ids !== this.#ids) return;
      this.#shown = files;
      this.#part('table').replaceChildren(...(files.length > 0 ? [this.#table(files)] : []));
      this.#part('take').hidden = files.length === 0;
      this.#part('sentence').hidden = files.length < 2;
      const words: PaymentWords = JSON.parse(this.dataset.sentence ?? '{}');
      this.#part('sentence').textContent = sayPayments(
        words,
        files.map(({ paid }) => paid),
      );
      const state = files.length === 0 ? 'empty' : files.length === 1 ? 'one' : files.length < most ? 'some' : 'full';
      this.#part('status').textContent = [note, this.#say(state, { n: files.length })].filter(Boolean).join(' ');
    } catch {
      if (ids !== this.#ids) return;
      const retry = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: this.#say('retry') });
      retry.dataset.do = 'retry';
      this.#part('status').replaceChildren(`${this.#say('failed')} `, retry);
    }
  }

  #file(id: string): Promise<CaseFile> {
    const known = this.#files.get(id);
    if (known) return known;
    const asked = fetch(`${this.dataset.files}${id}.json`).then((answer) => {
      if (!answer.ok) throw new Error(`no file of ${id}`);
      return answer.json() as Promise<CaseFile>;
    });
    this.#files.set(id, asked);
    // After a failed fetch, the next attempt fetches again.
    asked.catch(() => this.#files.delete(id));
    return asked;
  }

  #table(files: CaseFile[]): HTMLElement {
    const table = document.createElement('table');
    table.className = `compare several of-${files.length}`;
    table.createCaption().textContent = this.#say('caption');
    table.caption?.classList.add('vh');
    const head = table.createTHead().insertRow();
    head.insertCell();
    files.forEach((file, at) => {
      head.append(this.#head(file, at));
    });
    const body = table.createTBody();
    this.#rows.forEach((name, index) => {
      const row = body.insertRow();
      row.append(Object.assign(document.createElement('th'), { scope: 'row', textContent: name }));
      for (const { cells, short } of files) {
        const cell = row.insertCell();
        cell.innerHTML = cells[index] ?? '';
        cell.prepend(Object.assign(document.createElement('b'), { className: 'of', textContent: short }));
      }
    });
    return table;
  }

  #head({ title, url, where }: CaseFile, at: number): HTMLElement {
    const head = Object.assign(document.createElement('th'), { scope: 'col' });
    const tools = Object.assign(document.createElement('span'), { className: 'tools' });
    if (at > 0) tools.append(this.#tool('earlier', at, title));
    tools.append(this.#tool('remove', at, title));
    head.append(
      Object.assign(document.createElement('a'), { href: url, textContent: title }),
      Object.assign(document.createElement('small'), { textContent: where }),
      tools,
    );
    return head;
  }

  #tool(name: 'earlier' | 'remove', at: number, title: string): HTMLElement {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: this.#say(name) });
    button.dataset.do = name;
    button.dataset.at = String(at);
    button.setAttribute('aria-label', this.#say(`${name}Case`, { title }));
    return button;
  }

  /** Copies the table: as cells for spreadsheets, as a table for text editors. */
  async #copy() {
    const rows = [
      ['', ...this.#shown.map(({ title }) => title)],
      ...this.#rows.map((name, index) => [name, ...this.#shown.map(({ cells }) => plain(cells[index]))]),
    ];
    const html = document.createElement('table');
    for (const row of rows) addLine(html, row);
    const isDone = await copyTable({ plain: tabbed(rows), html });
    this.#part('status').textContent = this.#say(isDone ? 'copied' : 'notCopied');
  }

  #download() {
    const columns = ['row', 'of', 'value', 'printed', 'record', 'source', 'lines'] as const;
    const rows = this.#rows.flatMap((name) => this.#shown.flatMap(({ facts }) => facts.filter(({ row }) => row === name)));
    const lines = [
      csvLine(columns.map((column) => (column === 'of' ? 'case' : column))),
      ...rows.map((fact) => csvLine(columns.map((column) => fact[column]))),
    ];
    // The byte order mark makes spreadsheet programs read the file as UTF-8.
    const url = URL.createObjectURL(new Blob([`\uFEFF${lines.join('\n')}\n`], { type: 'text/csv' }));
    Object.assign(document.createElement('a'), { href: url, download: `${this.#ids.join('-vs-')}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}

/** The text of a cell in one line, entries separated by semicolons. */
function plain(html = ''): string {
  const cell = new DOMParser().parseFromString(html, 'text/html').body;
  for (const end of cell.querySelectorAll('li, small, p, summary')) end.append('; ');
  return (cell.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/(; )+/g, '; ')
    .replace(/^; |; ?$/g, '')
    .trim();
}

customElements.define('case-comparison', CaseComparison);
