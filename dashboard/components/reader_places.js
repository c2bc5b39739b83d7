// Ways through a text: the strip of its turns, jumps, the place that is read now, two texts that scroll together.
const LINE = 150; // pixels from the top of the page at which one reads: below the bars that stay there

function strip(pane) {
  const element = make('div', 'strip');
  element.tabIndex = 0;
  const said = { role: 'slider', 'aria-orientation': innerWidth > 760 ? 'vertical' : 'horizontal', 'aria-label': `Place in ${pane.data.label}`, 'aria-valuemin': 1 };
  for (const [name, value] of Object.entries(said)) element.setAttribute(name, value);
  element.setAttribute('aria-valuemax', Math.max(1, pane.data.strip.length));
  element.append(...pane.data.strip.map((turn, number) => {
    const block = make('span');
    block.append(make('b', '', turn.label));
    block.dataset.voice = turn.voice;
    block.dataset.number = number;
    block.style.flexGrow = turn.words;
    block.title = turn.hint;
    return block;
  }));
  element.onclick = event => turnTo(pane, +event.target.closest('[data-number]')?.dataset.number);
  element.onkeydown = event => {
    const last = pane.data.strip.length - 1, now = pane.now;
    const to = { ArrowDown: now + 1, ArrowRight: now + 1, ArrowUp: now - 1, ArrowLeft: now - 1, Home: 0, End: last,
      PageDown: now + 5, PageUp: now - 5 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    turnTo(pane, to);
  };
  return element;
}

function turnTo(pane, number) {
  const to = Math.max(0, Math.min(pane.data.strip.length - 1, number)), turn = pane.data.strip[to];
  if (!turn) return;
  go(pane, turn.start);
  pane.told(`${turn.hint} · ${to + 1} of ${pane.data.strip.length}`);
}

// Bring an offset to the line at which one reads. A turn's first words bring its head with them.
function go(pane, at) {
  const { node } = nodeAt(pane, at), turn = node.parentElement.closest('section');
  const opens = turn.querySelector('p > span')?.firstChild === node && at === nodeAt(pane, at).start;
  const spot = node.parentElement.closest('.aside')?.previousSibling; // the remark itself may stand elsewhere
  const top = (opens ? turn : spot ?? rangeOf(pane, at, at + 1)).getBoundingClientRect().top;
  const frame = pane.text.getBoundingClientRect().top;
  pane.flag.style.top = `${top - frame + pane.text.scrollTop}px`;
  pane.still = true;
  pane.at = at;
  pane.flag.scrollIntoView({ block: 'start', behavior: 'instant' });
  reach(pane, pane.data.strip.findLastIndex(one => one.start <= at));
}

function reach(pane, number) {
  pane.now = Math.max(0, number);
  const turn = pane.data.strip[pane.now];
  if (!turn) return;
  for (const block of pane.strip.querySelectorAll('.now')) block.classList.remove('now');
  pane.strip.children[pane.now].classList.add('now');
  pane.strip.setAttribute('aria-valuenow', pane.now + 1);
  pane.strip.setAttribute('aria-valuetext', turn.hint);
}

// The turn that stands at the line now. After a jump it stays what it was until the reader scrolls.
function look(pane, own) {
  if (pane.still || !pane.text.isConnected) return;
  const line = (own ? pane.text.getBoundingClientRect().top : LINE) + 8;
  let low = 0, high = pane.data.strip.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1, at = pane.data.strip[middle].start;
    if (rangeOf(pane, at, at + 1).getBoundingClientRect().top <= line + 30) low = middle;
    else high = middle - 1;
  }
  if (low !== pane.now) reach(pane, low);
}

// Whether this text moves with the page and is the one at the line: on a phone two stand one below the other.
function read(view, pane) {
  if (view.panes.length === 1) return true;
  const { top, bottom } = pane.element.getBoundingClientRect();
  return getComputedStyle(pane.text).overflowY === 'visible' && top <= LINE && bottom >= LINE;
}

// What names one of two texts; where only one is seen, its button leads to where the other was left.
function titled(view, pane) {
  const line = make('div', 'head'), button = make('button', '', 'Other text');
  button.type = 'button';
  button.onclick = () => {
    view.leading = view.panes.find(one => one !== pane);
    turnTo(view.leading, view.leading.now);
  };
  line.append(make('h2', '', pane.data.label), button);
  return line;
}

function follow(view, pane) {
  if (!view.root.querySelector('#together input').checked || view.leading !== pane) return;
  const share = pane.text.scrollTop / Math.max(1, pane.text.scrollHeight - pane.text.clientHeight);
  for (const other of view.panes) {
    if (other !== pane) other.text.scrollTop = share * (other.text.scrollHeight - other.text.clientHeight);
  }
}
