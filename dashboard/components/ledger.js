// A table of figures. Every string is set as textContent; a figure that opens a list is a real link.

const link = (cell, click) => {
  const anchor = document.createElement('a');
  anchor.textContent = cell.text;
  if (cell.goes) {
    anchor.href = cell.goes;
    return anchor;
  }
  const [key, value, shown] = cell.opens ? ['open', cell.opens, cell.opens] : cell.sets;
  const aim = () => { // the filters may have changed since it was drawn
    const address = new URL(location.href);
    address.searchParams.set(key, shown);
    anchor.href = address.search;
  };
  aim();
  anchor.onfocus = anchor.onpointerenter = aim;
  anchor.onclick = event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    if (key === 'open') returning(anchor);
    click([key, value]);
  };
  return anchor;
};

const SHAPES = 6; // of dots that stand for different things, so that nothing rests on colour alone

// A strip of ways into a text is one stop of the keyboard, however thin its parts: arrows walk, Enter opens.
const walked = (bar, said) => {
  const ways = [...bar.querySelectorAll('a')];
  let at = 0;
  const stand = to => {
    ways[at].setAttribute('aria-selected', 'false');
    at = Math.min(Math.max(to, 0), ways.length - 1);
    ways[at].setAttribute('aria-selected', 'true');
    bar.setAttribute('aria-activedescendant', ways[at].id);
  };
  for (const [number, way] of ways.entries()) {
    Object.assign(way, { role: 'option', tabIndex: -1, id: `way-${crypto.getRandomValues(new Uint32Array(1))}-${number}` });
  }
  Object.assign(bar, { role: 'listbox', tabIndex: 0, ariaOrientation: 'horizontal', ariaLabel: said || 'Ways into the text' });
  bar.onkeydown = event => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: ways.length - 1 }[event.key];
    if (to === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) ways[at].click();
    else stand(to);
  };
  stand(0);
};

const strip = (parts, voices, said) => {
  const bar = document.createElement('div');
  bar.className = 'strip';
  const total = parts.reduce((sum, part) => sum + part.words, 0);
  for (const { voice, words, height, hint, goes, hollow } of parts) {
    const part = document.createElement(goes ? 'a' : 'span'), percent = 100 * words / total;
    part.dataset.voice = voice;
    if (hollow) part.className = 'hollow';
    part.style.width = `${percent}%`;
    part.style.height = `${100 * height}%`;
    part.style.setProperty('--voice', voices[voice][1]);
    part.title = hint || `${voices[voice][0]} ${percent.toFixed(1)} %`;
    if (goes) {
      part.href = goes;
      part.style.minWidth = `min(3px, ${50 / parts.length}%)`; // that the shortest is seen, and none falls off the end
      part.setAttribute('aria-label', part.title);
    } else if (!hint && percent >= (innerWidth > 640 ? 10 : 22)) part.textContent = `${Math.round(percent)} %`;
    bar.append(part);
  }
  if (bar.querySelector('a')) walked(bar, said);
  else Object.assign(bar, { role: 'img', ariaLabel: said || [...bar.children].map(part => part.title).join(', ') });
  return bar;
};

// Values and their intervals on the scale that the head of the column shows, one below the other.
const dotted = (dots, said) => {
  const scale = document.createElement('div');
  scale.className = 'scale';
  scale.style.setProperty('--lines', dots.length);
  if (said) Object.assign(scale, { role: 'img', ariaLabel: said });
  for (const [number, dot] of dots.entries()) {
    if (!dot) continue;
    const line = scale.appendChild(document.createElement('div'));
    line.style.setProperty('--voice', dot.colour);
    line.style.setProperty('--line', number);
    if (dot.hint) line.title = dot.hint;
    if (dot.low !== null) {
      const interval = line.appendChild(document.createElement('span'));
      interval.style.left = `${100 * dot.low}%`;
      interval.style.right = `${100 - 100 * dot.high}%`;
    }
    const point = line.appendChild(document.createElement(dot.hollow ? 's' : 'b'));
    point.style.left = `${100 * dot.at}%`;
    point.dataset.shape = number % SHAPES;
  }
  return scale;
};

const ticked = (element, ticks) => {
  element.className += ' ticks';
  const scale = element.appendChild(document.createElement('div'));
  scale.className = 'scale';
  for (const [at, text] of ticks) {
    const tick = scale.appendChild(document.createElement('i'));
    tick.textContent = text;
    tick.style.left = `${100 * at}%`;
  }
};

const legend = (voices, shaped) => {
  const line = document.createElement('div');
  line.className = 'legend';
  for (const [number, [voice, [label, colour]]] of Object.entries(voices).entries()) {
    const entry = document.createElement('span'), swatch = document.createElement(shaped ? 'b' : 'i');
    if (shaped) swatch.dataset.shape = number % SHAPES;
    else swatch.dataset.voice = voice;
    swatch.style.setProperty('--voice', colour);
    entry.append(swatch, label);
    line.append(entry);
  }
  return line;
};

const button = (cell, click) => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = cell.text;
  made.onclick = () => click(['act', cell.does]);
  return made;
};

// A figure in a sentence: its list is told by what it says, and how much it holds by its hint.
const linked = (cell, click) => {
  const made = link(cell, click);
  made.title = cell.hint;
  made.setAttribute('aria-label', `${cell.text}, ${cell.hint}`);
  return made;
};

// What a hint says of words that lead nowhere, or of a dash: shown below them to whoever asks by finger, key or pointer.
const tell = ({ currentTarget: asks }) => {
  const shown = asks.ariaExpanded === 'true';
  if (shown) asks.nextSibling.remove();
  else asks.after(Object.assign(document.createElement('small'), { textContent: asks.title }));
  asks.ariaExpanded = String(!shown);
};
const why = (text, hint) => {
  const asks = document.createElement('button'); // a table has dozens: nothing more is made before somebody asks
  asks.className = 'why';
  asks.textContent = text;
  asks.title = hint;
  asks.ariaExpanded = 'false';
  asks.onclick = tell;
  return asks;
};

const filled = (element, cell, click, voices) => {
  const plain = () => document.createTextNode(cell.text), leads = cell.does || cell.opens || cell.sets || cell.goes;
  element.replaceChildren(cell.does ? button(cell, click) : cell.opens || cell.sets || cell.goes ? link(cell, click) : plain());
  if (cell.hint && !cell.dots && !cell.strip) {
    if (leads) {
      element.title = cell.hint;
      element.firstChild.setAttribute('aria-label', `${cell.text}, ${cell.hint}`);
      if (cell.text === '–') element.append(' ', why('why?', cell.hint));
    } else element.replaceChildren(why(cell.text, cell.hint));
  }
  if (cell.dots) element.replaceChildren(dotted(cell.dots, cell.hint));
  if (cell.pieces) element.replaceChildren(...cell.pieces.map(one => typeof one === 'string' ? one : linked(one, click)));
  if (cell.rows) element.rowSpan = cell.rows;
  if (cell.strip) element.replaceChildren(strip(cell.strip, voices, cell.hint));
  if (cell.weak) element.className += ' weak';
  const length = cell.text?.length;
  if (length > 24) element.className += length > 60 ? ' long longer' : ' long';
  if (cell.share !== undefined) {
    element.className += ' bar';
    element.style.setProperty('--share', cell.share);
  }
  if (cell.colour) element.style.setProperty('--bar', cell.colour);
  return element;
};

// Tables whose last rows nobody has asked for; paper has them all.
const folded = new Set();
addEventListener('beforeprint', () => { for (const place of folded) place.unfold(); });

// The rows of a long table after its first ones are drawn when a button asks for them.
const foldable = (place, body, rows, drawn) => {
  const shown = place.dataset.all || rows.length - drawn <= drawn / 3 ? rows.length : drawn;
  body.append(...rows.slice(0, shown).map(draw => draw()));
  if (shown === rows.length) return [];
  const more = button({ text: `Show all ${rows.length} rows` }, () => {
    place.dataset.all = true;
    place.unfold();
    (body.rows[shown].querySelector('a, button') ?? place).focus();
  });
  more.className = 'more';
  place.unfold = () => {
    folded.delete(place);
    body.append(...rows.slice(shown).map(draw => draw()));
    more.remove();
  };
  folded.add(place);
  return [more];
};

// A cell as it was made: what all cells of its table begin with is sent once.
const whole = (cell, begins) => {
  if (typeof cell === 'string') return { text: cell };
  for (const name in begins) if (cell[name] !== undefined) cell[name] = begins[name] + cell[name];
  return cell;
};

const table = (place, data, click) => {
  const rows = data.rows.map(row => row.map(cell => whole(cell, data.begins)));
  const table = document.createElement('table');
  table.className = data.align;
  const words = table.createCaption().appendChild(document.createElement('span'));
  words.textContent = data.caption;
  const head = data.columns.length ? table.createTHead().insertRow() : null;
  for (const [number, column] of data.columns.entries()) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = column;
    if (data.ticks.length && number === data.columns.length - 1) ticked(cell, data.ticks);
    if (number === 0) cell.className = 'first';
    if (rows[0]?.[number]?.strip) cell.className += ' strips';
    head.append(cell);
  }
  let covered = 0; // rows that the head above them stands for
  const drawing = cells => () => {
    const row = document.createElement('tr'), headed = !covered;
    covered = headed ? (cells[0].rows ?? 1) - 1 : covered - 1;
    for (const [number, cell] of cells.entries()) {
      const isHead = headed && number === 0, element = document.createElement(isHead ? 'th' : 'td');
      if (isHead) element.scope = cell.rows ? 'rowgroup' : 'row';
      row.append(filled(element, cell, click, data.voices));
    }
    return row;
  };
  folded.delete(place);
  const more = foldable(place, table.createTBody(), rows.map(drawing), data.shown);
  const above = Object.keys(data.voices).length ? [legend(data.voices, rows.flat().some(cell => cell.dots))] : [];
  place.className = 'table';
  place.replaceChildren(...above, table, ...more);
  if (!table.querySelector('a, button')) place.tabIndex = 0; // wide tables are moved by key, too
};

const lines = (place, texts) => {
  const made = texts.map(([tag, text]) => Object.assign(document.createElement(tag), { textContent: text }));
  const list = document.createElement('ul');
  list.append(...made.filter(line => line.localName === 'li'));
  place.replaceChildren(...made.filter(line => line.localName !== 'li'), ...(list.firstChild ? [list] : []));
};

export default function ({ data: bytes, parentElement, setTriggerValue }) {
  const whole = parentElement.querySelector('#ledger'), parts = new TextDecoder().decode(bytes).split('\n');
  whole.told = setTriggerValue;
  const click = sets => whole.told('clicked', sets), leave = () => whole.leave?.();
  leave();
  if (parts[0].startsWith('{"view"')) {
    const part = JSON.parse(parts.shift());
    whole.leave = nearing(whole, part, told => whole.told('near', told));
    if (!part.made) {
      waits(whole);
      return leave;
    }
    whole.style.minHeight = '';
  }
  for (const [number, drawn] of parts.entries()) {
    const there = whole.children[number];
    if (there?.drawn === drawn) continue; // the figure that opened a list stays, and has the focus again when it closes
    const data = JSON.parse(drawn), place = there?.dataset.key === data.key ? there : document.createElement('div');
    place.drawn = drawn;
    place.dataset.key = data.key;
    if (data.lines) lines(place, data.lines);
    else table(place, data, click);
    if (!there) whole.append(place);
    else if (there !== place) there.replaceWith(place);
  }
  while (whole.children.length > parts.length) whole.lastChild.remove();
  for (const place of folded) if (!place.isConnected) folded.delete(place);
  return leave;
}
