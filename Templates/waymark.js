// Enhancements only: every page reads and works without this file.
(() => {
  'use strict';
  const page = document.documentElement;
  const root = new URL('.', document.currentScript.src);

  // Theme: the reader's choice, set before the first paint.
  const themeKey = 'waymark-theme';
  const stored = (() => { try { return localStorage.getItem(themeKey); } catch { return null; } })();
  if (stored === 'light' || stored === 'dark') page.dataset.theme = stored;

  function isDark() {
    if (page.dataset.theme) return page.dataset.theme === 'dark';
    return matchMedia('(prefers-color-scheme: dark)').matches;
  }

  function enableThemeToggle(button) {
    button.hidden = false;
    button.addEventListener('click', () => {
      page.dataset.theme = isDark() ? 'light' : 'dark';
      try { localStorage.setItem(themeKey, page.dataset.theme); } catch { /* not kept */ }
    });
  }

  // Tables: a header with data-sort orders the rows by text or by number (data-v).
  function enableSorting(header) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const body = header.closest('table').tBodies[0];
      const up = header.getAttribute('aria-sort') !== 'ascending';
      for (const other of header.parentNode.cells) other.removeAttribute('aria-sort');
      header.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const value = row => {
        const cell = row.cells[header.cellIndex];
        return cell.dataset.v ?? cell.textContent.trim();
      };
      const compare = header.dataset.sort === 'num'
        ? (a, b) => value(a) - value(b)
        : (a, b) => value(a).localeCompare(value(b));
      const rows = [...body.rows].sort((a, b) => up ? compare(a, b) : compare(b, a));
      body.append(...rows);
    });
  }

  // Copying: a button that copies the text of the element it names.
  function enableCopying(button) {
    if (!navigator.clipboard) return;
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const source = document.getElementById(button.dataset.copy);
      try { await navigator.clipboard.writeText(source.textContent); } catch { return; }
      button.textContent = 'Copied';
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  }

  // Find: the index is loaded when first asked for; without it the link leads to all pages.
  function loadIndex() {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL('search-index.js', root);
      script.onload = () => resolve(window.waymarkIndex ?? []);
      script.onerror = reject;
      document.head.append(script);
    });
  }

  const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  // Every word must occur; a word in the title counts most, at a word's start twice.
  function score(entry, words) {
    let sum = 0;
    for (const word of words) {
      const title = entry.plainTitle.indexOf(word);
      if (title >= 0) sum += /\w/.test(entry.plainTitle[title - 1] ?? ' ') ? 4 : 8;
      else if (entry.plainText.includes(word)) sum += 1;
      else return 0;
    }
    return sum;
  }

  function result(entry) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const kind = document.createElement('span');
    link.href = new URL(entry.url, root);
    link.textContent = entry.title;
    kind.textContent = entry.kind;
    item.append(link, kind);
    return item;
  }

  function findDialog() {
    const dialog = document.createElement('dialog');
    const input = document.createElement('input');
    const list = document.createElement('ul');
    const note = document.createElement('p');
    dialog.className = 'finder';
    dialog.setAttribute('aria-label', 'Find a page');
    input.type = 'search';
    input.placeholder = 'Find a page';
    input.setAttribute('aria-label', 'Words to find');
    note.setAttribute('role', 'status');
    dialog.append(input, note, list);
    document.body.append(dialog);
    return { dialog, input, list, note };
  }

  function enableFinding(opener) {
    let entries, parts;

    function show() {
      const words = plain(parts.input.value).split(/\s+/).filter(Boolean);
      const hits = entries
        .map(entry => ({ entry, points: words.length ? score(entry, words) : 0 }))
        .filter(hit => hit.points > 0)
        .sort((a, b) => b.points - a.points || a.entry.title.localeCompare(b.entry.title))
        .slice(0, 12);
      parts.list.replaceChildren(...hits.map(hit => result(hit.entry)));
      parts.note.textContent = !words.length ? ''
        : hits.length ? `${hits.length} found` : 'Nothing found';
    }

    async function open(event) {
      event.preventDefault();
      try {
        entries ??= (await loadIndex()).map(entry => ({
          ...entry, plainTitle: plain(entry.title), plainText: plain(entry.text) }));
      } catch {
        location.href = opener.href;
        return;
      }
      if (!parts) {
        parts = findDialog();
        parts.input.addEventListener('input', show);
        parts.input.addEventListener('keydown', key => {
          if (key.key === 'Enter') parts.list.querySelector('a')?.click();
        });
      }
      parts.dialog.showModal();
      parts.input.select();
      show();
    }

    opener.addEventListener('click', open);
    addEventListener('keydown', event => {
      const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) open(event);
    });
  }

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-theme-toggle]').forEach(enableThemeToggle);
    document.querySelectorAll('th[data-sort]').forEach(enableSorting);
    document.querySelectorAll('[data-copy]').forEach(enableCopying);
    document.querySelectorAll('[data-find]').forEach(enableFinding);
  });
})();
