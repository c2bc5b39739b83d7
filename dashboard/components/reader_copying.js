// A quotation to take away: the words, whose they are, and a link that finds them again by themselves.
const HEAD = 200, AROUND = 32; // code points of the words, and of what stands around them, in the link

// Blanks at the ends, and a label before the first words, are no part of what is quoted.
function trimmed(pane, start, end) {
  const held = pane.nodes.filter(one => one.start < end && endOf(one) > start && one.said);
  if (!held.length) return null;
  const from = Math.max(start, held[0].start), words = textOf(pane, from, end);
  const [left, right] = [points(words) - points(words.trimStart()), points(words.trimEnd())];
  return left < right ? { start: from + left, end: from + right, by: source(held) } : null;
}

// Whose turn it is, and who else speaks in it; words of one other voice alone are that voice's.
function source(held) {
  const distinct = name => [...new Set(held.map(one => one[name]).filter(Boolean))];
  const turns = distinct('turn').join('; '), others = distinct('who').join('; ');
  if (!others) return turns;
  return held.every(one => one.who) ? `${others} (in: ${turns})` : `${turns} (also: ${others})`;
}

// `corpus` is what an address must say so that it opens the same corpus.
function citation(pane, { start, end, by }, corpus) {
  const head = Math.min(end, start + HEAD), address = new URL(location.pathname, location.href);
  address.search = new URLSearchParams({ ...corpus, doc: pane.data.label, pos: start, end,
    quote: textOf(pane, start, head), before: textOf(pane, start - AROUND, start), after: textOf(pane, head, head + AROUND) });
  const words = textOf(pane, start, end).replace(/\s+/g, ' ');
  return `“${words}”\n${by}\n${pane.data.label}\n${address}`;
}

function take(view, pane, start, end) {
  const held = trimmed(pane, start, end), told = view.root.querySelector('#told');
  const { corpus, note } = view.data;
  if (held) copy(citation(pane, held, corpus), view.root.querySelector('#field'), told, note);
}

// The selection inside the reader; a component's selection is seen through its own root alone.
function selection(view) {
  const found = getSelection(), shadow = view.root.getRootNode();
  if (found.getComposedRanges) return found.getComposedRanges({ shadowRoots: [shadow] })[0];
  return found.rangeCount ? (shadow.getSelection?.() ?? found).getRangeAt(0) : undefined;
}

function offer(view) {
  const range = selection(view), button = view.root.querySelector('#take');
  const pane = range && !range.collapsed && view.panes.find(one => one.text.contains(range.startContainer));
  button.hidden = !pane;
  if (!pane) return;
  const end = pane.text.contains(range.endContainer) ? offsetOf(pane, range.endContainer, range.endOffset) : pane.size;
  const start = offsetOf(pane, range.startContainer, range.startOffset);
  button.hidden = start >= end;
  if (start >= end) return;
  const box = rangeOf(pane, end - 1, end).getBoundingClientRect();
  button.style.left = `${Math.max(8, Math.min(box.right, innerWidth - button.offsetWidth - 24))}px`;
  button.style.top = `${Math.max(8, Math.min(box.bottom + 6, innerHeight - 60))}px`;
  button.onclick = () => take(view, pane, start, end);
}
