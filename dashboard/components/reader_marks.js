// What is marked: switched by the legend, painted as highlights over the text, which itself stays as it is.
const SLOTS = 6; // colours; what is switched on beyond them shares the last
const MOST = 5000; // hits painted

const nameOf = (kind, slot) => `reader-${kind}-${slot}`;
const keyOf = (kind, mark) => `${kind}:${mark.id}`;

function paint(name, ranges, priority = 0) {
  if (!globalThis.CSS?.highlights) return; // an old browser shows the text, its counts and the way from hit to hit
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

function placesOf(view, mark) {
  return view.panes.flatMap((pane, number) => {
    const flat = mark.places[number] || [];
    return Array.from({ length: flat.length / 2 }, (_, at) => ({ pane, start: flat[2 * at], end: flat[2 * at + 1] }));
  });
}

const ranges = places => places.flatMap(rangesOf);

function repaint(view, kind, slot) {
  const marks = view.data.groups.filter(group => group.kind === kind).flatMap(group => group.marks);
  const shown = marks.filter(mark => view.slots.get(keyOf(kind, mark)) === slot);
  paint(nameOf(kind, slot), ranges(shown.flatMap(mark => placesOf(view, mark))));
}

// A colour that no mark of its kind has: kinds differ by their line.
function free(view, kind) {
  const own = [...view.slots].filter(([key]) => key.startsWith(`${kind}:`)), taken = new Set(own.map(([, slot]) => slot));
  const found = Array.from({ length: SLOTS }, (_, slot) => slot).find(slot => !taken.has(slot));
  return found ?? SLOTS - 1;
}

function toggle(view, kind, mark, button) {
  const key = keyOf(kind, mark), on = !view.slots.has(key), slot = on ? free(view, kind) : view.slots.get(key);
  if (on) view.slots.set(key, slot);
  else view.slots.delete(key);
  dress(button, on, slot);
  repaint(view, kind, slot);
  view.asked = view.slots.size ? [...view.slots.keys()] : ['none'];
  remember(view);
  say(view, `${mark.label}: ${on ? `${placesOf(view, mark).length} marked` : 'not marked'}`);
}

function dress(button, on, slot) {
  button.setAttribute('aria-pressed', String(on));
  button.dataset.slot = on ? slot : '';
}

function legend(view) {
  const kept = new Map([...view.root.querySelectorAll('#legend details')].map(one => [one.dataset.kind, one.open]));
  view.root.querySelector('#legend').replaceChildren(...view.data.groups.map((group, number) => {
    const box = make('details'), buttons = make('div', 'buttons');
    box.dataset.kind = group.kind;
    box.open = kept.get(group.kind) ?? number === 0;
    const shown = group.marks.length, count = shown < group.every ? `${shown} of ${group.every}` : shown;
    box.append(make('summary', '', `${group.label} (${count})`), buttons);
    buttons.append(...group.marks.map(mark => entry(view, group.kind, mark)));
    return box;
  }));
}

function entry(view, kind, mark) {
  const counts = mark.places.map(flat => flat.length / 2), key = keyOf(kind, mark);
  const button = make('button', kind, `${mark.label} ${counts.join(' · ')}`);
  button.type = 'button';
  dress(button, view.slots.has(key), view.slots.get(key));
  button.onclick = () => toggle(view, kind, mark, button);
  return button;
}

// What is on: what the reader switched or the address names, else what the page proposes.
function switched(view) {
  const { asked } = view;
  view.slots = new Map();
  for (const { kind, marks } of view.data.groups) {
    for (const mark of marks.filter(one => asked.length ? asked.includes(keyOf(kind, one)) : one.on)) {
      view.slots.set(keyOf(kind, mark), free(view, kind));
    }
  }
}

function paintAll(view) {
  for (const { kind } of view.data.groups) for (let slot = 0; slot < SLOTS; slot++) repaint(view, kind, slot);
  const [start, end] = view.data.linked;
  paint('reader-linked', end ? rangesOf({ pane: view.panes[0], start, end }) : [], 1);
}

// The address holds what is switched and sought; the server is not asked.
function remember(view) {
  const address = new URL(location.href), query = view.root.querySelector('#search').value.trim();
  address.searchParams.delete('hl');
  address.searchParams.delete('find');
  for (const key of view.asked) address.searchParams.append('hl', key);
  if (query) address.searchParams.set('find', query);
  history.replaceState(history.state, '', address);
}

const literal = query => query.replace(/[.*+?^${}()|[\]\\\/]/g, '\\$&').replace(/\s+/g, '\\s+').replace(/['’]/g, "['’]");

function search(view) {
  const query = view.root.querySelector('#search').value.trim();
  const sought = query && new RegExp(literal(query), 'giu');
  view.hits = sought ? view.panes.flatMap(pane => hitsIn(pane, sought)) : [];
  view.step = -1;
  paint('reader-hit', ranges(view.hits.slice(0, MOST)), 2);
  paint('reader-current', []);
  say(view, query ? `${view.hits.length} ${view.hits.length === 1 ? 'hit' : 'hits'}` : '');
  remember(view);
}

function hitsIn(pane, sought) {
  const text = pane.nodes.map(one => one.node.data).join(''), found = [];
  let before = 0, at = 0;
  for (const match of text.matchAll(sought)) {
    at += points(text.slice(before, match.index));
    before = match.index;
    found.push({ pane, start: at, end: at + points(match[0]) });
  }
  return found;
}

// From hit to hit; where nothing is sought, from mark to mark.
function step(view, by) {
  const query = view.root.querySelector('#search').value.trim();
  const stops = query ? view.hits : marked(view);
  if (!stops.length) return say(view, query ? 'no hit' : 'nothing is marked');
  view.step = view.step < 0 && by < 0 ? stops.length - 1 : (view.step + by + stops.length) % stops.length;
  const stop = stops[view.step];
  paint('reader-current', ranges([stop]), 3);
  go(stop.pane, stop.start);
  say(view, `${view.step + 1} of ${stops.length} · ${textOf(stop.pane, stop.start, stop.end)}`);
}

function marked(view) {
  const on = view.data.groups.flatMap(({ kind, marks }) => marks.filter(mark => view.slots.has(keyOf(kind, mark))));
  const order = (one, other) => view.panes.indexOf(one.pane) - view.panes.indexOf(other.pane) || one.start - other.start;
  return on.flatMap(mark => placesOf(view, mark)).sort(order);
}
