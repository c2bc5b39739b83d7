// A text as turns of paragraphs of pieces, and its offsets (code points) as places in them. All words are textContent.
const ASTRAL = /[\ud800-\udfff]/;
const points = text => ASTRAL.test(text) ? [...text].length : text.length;
const UNSAID = ['label', 'heading', 'furniture'];
// Page breaks and the like, for which fonts have a box; as many blanks, so that places stay.
const seen = text => text.replace(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/g, ' ');

function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

// Where each code point of a text stands in it, where that is not its number.
function wide(text) {
  if (!ASTRAL.test(text)) return null;
  const places = [0];
  for (const point of text) places.push(places.at(-1) + point.length);
  return places;
}

const unit = (one, at) => one.wide ? one.wide[at - one.start] : at - one.start;
const endOf = one => one.start + (one.wide ? one.wide.length - 1 : one.node.length);

// A span of words, known to its pane by where they begin and whose they are.
function words(part, turn, pane) {
  const element = make('span', part.layer, seen(part.text));
  if (part.who) element.title = part.who;
  const said = !UNSAID.includes(part.layer);
  const own = { node: element.firstChild, start: pane.size, wide: wide(part.text) };
  pane.nodes.push({ ...own, turn: turn.who, who: said && part.who, said });
  pane.size = endOf(own);
  return element;
}

// A remark keeps its place in the text; on a wide screen it floats into the margin, else its twin below is seen.
function aside(number, below) {
  const [mark, element, twin] = [make('span', 'spot'), make('span', 'aside'), make('div', 'twin')];
  for (const one of [mark, element, twin]) one.dataset.number = number;
  below.append(twin);
  return [mark, element];
}

function about(numbers, pane) {
  return numbers.map(number => {
    const facts = pane.data.quotations[number], button = make('button', 'about');
    button.type = 'button';
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-label', `About this quotation: ${facts.slice(0, 2).map(fact => fact[1]).join(', ')}`);
    button.onclick = () => tell(button, facts, pane.card);
    return button;
  });
}

// What is known of a quotation, in a small card beside its mark. Escape, a click elsewhere or scrolling closes it.
function tell(button, facts, card) {
  const list = make('dl');
  list.append(...facts.flatMap(([name, fact]) => [make('dt', '', name), make('dd', '', fact)]));
  card.replaceChildren(list);
  card.showPopover({ source: button });
  const mark = button.getBoundingClientRect(), size = card.getBoundingClientRect();
  const below = mark.bottom + 6, fits = below + size.height < innerHeight;
  card.style.left = `${Math.max(8, Math.min(mark.left, innerWidth - size.width - 8))}px`;
  card.style.top = `${fits ? below : Math.max(8, mark.top - size.height - 6)}px`;
  card.focus({ preventScroll: true });
  addEventListener('scroll', () => card.hidePopover(), { capture: true, once: true });
}

function paragraph(data, turn, pane, below) {
  const element = make('p');
  pane.paragraphs.push(element);
  let number, place = element;
  for (const part of data.pieces) {
    if (part.aside !== number) {
      number = part.aside;
      if (number === undefined) place = element;
      else element.append(...[, place] = aside(number, below));
    }
    place.append(words(part, turn, pane));
    if (number !== undefined) {
      pane.nodes.at(-1).twin = document.createTextNode(seen(part.text));
      below.lastChild.append(pane.nodes.at(-1).twin);
    }
    element.append(...about(part.about || [], pane));
  }
  return element;
}

function section(turn, pane) {
  const element = make('section', turn.voice), below = make('div', 'below'), start = pane.size;
  below.setAttribute('aria-hidden', 'true'); // a screen reader meets the remark in its place
  const paragraphs = turn.paragraphs.map(one => paragraph(one, turn, pane, below));
  if (turn.who) element.append(head(turn, pane, start, pane.size));
  element.append(...paragraphs);
  if (below.firstChild) element.append(below);
  return element;
}

function head(turn, pane, start, end) {
  const line = make('div', 'who', turn.who), button = make('button', 'copy', 'Copy');
  button.type = 'button';
  button.setAttribute('aria-label', `Copy quotation with source and link: ${turn.who}`);
  button.onclick = () => pane.take(start, end);
  line.append(button);
  return line;
}

// The last node that begins at an offset or before it.
function nodeAt(pane, at) {
  let low = 0, high = pane.nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pane.nodes[middle].start <= at) low = middle;
    else high = middle - 1;
  }
  return pane.nodes[low];
}

function rangeOf(pane, start, end) {
  const [first, last] = [nodeAt(pane, start), nodeAt(pane, end - 1)], range = document.createRange();
  range.setStart(first.node, unit(first, start));
  range.setEnd(last.node, unit(last, Math.min(end, endOf(last))));
  return range;
}

// One range a node: what stands between paragraphs on the screen alone is no part of a stretch.
function rangesOf({ pane, start, end }) {
  const found = [];
  for (let at = start; at < end;) {
    const one = nodeAt(pane, at), close = Math.min(end, endOf(one));
    for (const node of [one.node, one.twin].filter(Boolean)) found.push(within(node, unit(one, at), unit(one, close)));
    at = close;
  }
  return found;
}

function within(node, start, end) {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function textOf(pane, start, end) {
  pane.points ??= [...pane.nodes.map(one => one.node.data).join('')];
  return pane.points.slice(Math.max(0, start), end).join('');
}

// The offset of a border of a selection, which may lie between pieces.
function offsetOf(pane, node, at) {
  const known = pane.nodes.find(one => one.node === node);
  if (known) return known.start + points(node.data.slice(0, at));
  const border = document.createRange();
  border.setStart(node, at);
  return pane.nodes.find(one => border.comparePoint(one.node, 0) >= 0)?.start ?? pane.size;
}
