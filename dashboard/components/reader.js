// The reader as a whole: what stands between two runs of the page is kept with its root element.
const KEYS = 'reader-keys';
const kept = () => {
  try {
    return localStorage;
  } catch { // a browser that keeps nothing
    return { getItem: () => null, setItem: () => {} };
  }
};

function say(view, words) {
  view.root.querySelector('#told').textContent = words;
}

function paneOf(view, data) {
  const pane = { data, nodes: [], paragraphs: [], size: 0, now: -1, card: view.root.querySelector('#card') };
  pane.told = words => say(view, words);
  pane.take = (start, end) => take(view, pane, start, end);
  pane.element = make('div', 'pane');
  pane.text = make('article', 'text');
  pane.text.tabIndex = 0;
  pane.text.setAttribute('aria-label', `Text: ${data.label}`);
  pane.flag = make('i', 'flag');
  pane.text.append(...data.turns.map(turn => section(turn, pane)), pane.flag);
  pane.strip = strip(pane);
  pane.element.append(titled(view, pane), pane.strip, pane.text);
  for (const event of ['pointerenter', 'focusin']) pane.element.addEventListener(event, () => { view.leading = pane; });
  pane.text.onscroll = () => { follow(view, pane); look(pane, true); };
  return pane;
}

// The texts are built anew only where they changed; says whether they were.
function lay(view) {
  const signature = JSON.stringify(view.data.texts, (name, value) => name === 'dim' ? undefined : value);
  if (view.signature === signature) return false;
  view.signature = signature;
  view.panes = view.data.texts.map(data => paneOf(view, data));
  view.leading = view.panes[0];
  const place = view.root.querySelector('#panes');
  place.className = view.panes.length > 1 ? 'two' : 'one';
  place.replaceChildren(...view.panes.map(pane => pane.element));
  view.root.querySelector('#together').hidden = view.panes.length < 2;
  for (const pane of view.panes) reach(pane, 0);
  return true;
}

// What the filters leave out.
function dim(view) {
  for (const [number, { dim }] of view.data.texts.entries()) {
    const left = new Set(dim);
    for (const [place, paragraph] of view.panes[number].paragraphs.entries()) paragraph.classList.toggle('dim', left.has(place));
  }
}

// Marks are painted anew only where they, or the texts, changed: to paint them lays every line of a text out again.
function mark(view, anew) {
  const marks = JSON.stringify([view.data.groups, view.data.linked]);
  if (!anew && view.marks === marks) return;
  view.marks = marks;
  switched(view);
  legend(view);
  paintAll(view);
  if (view.root.querySelector('#search').value) search(view);
}

// Keys of the reader, where it or nothing has the focus, nobody types and nothing lies over it. Who speaks to the machine,
// or hits keys by chance, switches them off, for good.
function pressed(view, event) {
  const [from, ...around] = event.composedPath();
  if (!view.root.querySelector('#keys input').checked || !(from === document.body || around.includes(view.root))) return;
  const typing = from.closest('input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog]');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('[role=dialog][aria-modal]')) return;
  const act = {
    j: () => turnTo(view.leading, view.leading.now + 1),
    k: () => turnTo(view.leading, view.leading.now - 1),
    n: () => step(view, 1),
    N: () => step(view, -1),
    '/': () => view.root.querySelector('#search').select(),
  }[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  act();
}

function sought(view, event) {
  event.stopPropagation(); // letters typed here are no shortcuts of the frame
  if (event.key !== 'Enter') return;
  event.preventDefault();
  step(view, event.shiftKey ? -1 : 1);
}

function listen(view) {
  view.listening?.abort();
  view.listening = new AbortController();
  const { signal } = view.listening, whole = { signal, capture: true, passive: true };
  document.addEventListener('keydown', event => pressed(view, event), { signal, capture: true });
  document.addEventListener('selectionchange', () => offer(view), { signal });
  for (const moved of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    document.addEventListener(moved, () => view.panes.forEach(pane => { pane.still = false; }), whole);
  }
  let waiting = 0;
  document.addEventListener('scroll', () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => { for (const pane of view.panes) if (read(view, pane)) look(pane, false); });
  }, whole);
  const field = view.root.querySelector('#search');
  field.oninput = () => search(view);
  field.onkeydown = event => sought(view, event);
  view.root.querySelector('#back').onclick = () => step(view, -1);
  view.root.querySelector('#on').onclick = () => step(view, 1);
  const keys = view.root.querySelector('#keys input');
  keys.onchange = () => kept().setItem(KEYS, keys.checked ? 'on' : 'off');
}

function first(root) {
  const address = new URL(location.href).searchParams;
  root.querySelector('#search').value = address.get('find') ?? '';
  root.querySelector('#keys input').checked = kept().getItem(KEYS) !== 'off';
  return { root, slots: new Map(), hits: [], step: -1, asked: address.getAll('hl') };
}

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector('#reader'), view = root.view ??= first(root);
  view.data = data;
  for (const [voice, colour] of Object.entries(data.colours)) root.style.setProperty(`--${voice}`, colour);
  const anew = lay(view);
  dim(view);
  mark(view, anew);
  listen(view);
  const wanted = JSON.stringify([data.at, data.linked, data.texts.map(text => text.label)]);
  if (view.wanted !== wanted && data.at >= 0) go(view.panes[0], data.at);
  else for (const pane of view.panes) if (pane.still) go(pane, pane.at); // what follows the text moves it
  view.wanted = wanted;
  return () => {
    view.listening.abort();
    for (const name of [...(globalThis.CSS?.highlights?.keys() ?? [])]) if (name.startsWith('reader-')) CSS.highlights.delete(name);
  };
}
