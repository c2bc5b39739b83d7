// A figure. The drawing library is 4.8 MB: it is loaded for the first figure that comes near the screen, after the page.
// Drawn once it is near, a figure that changes is drawn anew when it is seen: that takes longer than all else of a view.
let library;
const load = address => {
  library ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = new URL(address, document.baseURI).href;
    script.onload = done;
    script.onerror = () => {
      library = undefined;
      failed(Error('the drawing library did not come'));
    };
    requestAnimationFrame(() => setTimeout(() => document.head.append(script)));
  });
  return library;
};

const NARROW = 640; // pixels

// A box drawn by a pointer enlarges a figure whose axes are free; a finger scrolls the page over it.
const AXES = ['xaxis', 'yaxis'], POINTER = matchMedia('(pointer: fine)');

const ranges = ({ layout }) => AXES.map(axis => layout[axis].range);
const enlarged = place => place.frees && `${ranges(place.plot)}` !== `${ranges(place.whole)}`;
const parts = new Map(); // name of a figure -> the part of it that is enlarged, for the page may make the figure anew
const moved = place => {
  const near = enlarged(place);
  parts.set(place.name, near ? { values: place.values, ranges: ranges(place.plot) } : undefined);
  if (place.larger.hidden !== near) return;
  place.larger.hidden = !near;
  const ticks = near ? 'auto' : 'linear'; // a part may hold no power of ten
  Plotly.relayout(place.plot, Object.fromEntries(AXES.map(axis => [`${axis}.tickmode`, ticks])));
};
const whole = place => {
  place.larger.previousElementSibling.focus(); // the button goes
  Plotly.relayout(place.plot, Object.fromEntries(AXES.map((axis, at) => [`${axis}.range`, [...ranges(place.whole)[at]]])));
};

// Drawn over what stands there, so that a zoom and what the legend hides stay as long as the values are the same.
const draw = place => {
  if (place.drawn === place.wanted || !place.isConnected) return;
  if (!window.Plotly) {
    load(place.library).then(() => come(place)); // while the page is being drawn, all is near for a moment
    return;
  }
  const first = place.drawn === undefined, { data, layout } = JSON.parse(place.wanted), { plot } = place;
  place.drawn = place.wanted;
  const other = plot.clientWidth < NARROW ? 'wide' : 'narrow'; // labels that have room on the other kind of screen
  layout.annotations = layout.annotations.filter(({ name }) => name !== other);
  place.values = layout.uirevision = JSON.stringify(data.map(({ x, y }) => [x, y]));
  place.frees = POINTER.matches && AXES.every(axis => layout[axis].fixedrange === false);
  for (const axis of AXES) layout[axis].fixedrange = !place.frees;
  place.whole = { layout: structuredClone(layout) };
  const part = parts.get(place.name);
  if (place.frees && part?.values === place.values) AXES.forEach((axis, at) => (layout[axis].range = part.ranges[at]));
  Plotly.react(plot, data, layout, { displayModeBar: false, doubleClick: false, showTips: false });
  place.larger.hidden = true;
  moved(place);
  if (!first) return;
  plot.on('plotly_relayout', () => moved(place));
  plot.on('plotly_doubleclick', () => enlarged(place) && whole(place));
  plot.on('plotly_click', ({ points: [{ customdata }] }) => customdata && acts(place, customdata));
  plot.on('plotly_selected', stretch => stretch?.range && place.asks(stretch.range.x));
  plot.on('plotly_deselect', () => place.asks([]));
};

const come = place => {
  if (place.seen || (place.near && place.drawn === undefined)) draw(place);
};

const button = (text, click) => {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  made.onclick = click;
  return made;
};

// A point opens a list, which is a text, or leads to a place of a text: the number of its address, start and end.
const acts = (place, [what, start, end]) => {
  if (typeof what === 'string') place.asks(what);
  else if (end !== undefined) {
    const address = new URL(place.ways[what], document.baseURI), way = document.createElement('a');
    for (const [name, value] of Object.entries({ pos: start, end })) address.searchParams.set(name, value);
    way.href = address.href;
    document.body.append(way); // as a link of the page it keeps the session
    way.click();
    way.remove();
  }
};

// Every point that does something, by the words beside it or by its place: what it brings.
const points = place => {
  const plain = text => ['<br>', ' ', '&lt;', '<', '&gt;', '>', '&amp;', '&'].reduce(
    (read, mark, at, all) => (at % 2 ? read : read.replaceAll(mark, all[at + 1])), text);
  const named = ({ text, x, y }, at) => (text ? plain(text[at]) : `${plain(y[at])}, after ${x[at].toFixed(1)} %`);
  const told = series => (series.customdata ?? []).map((own, at) => [named(series, at), own]);
  return new Map(JSON.parse(place.wanted).data.flatMap(told));
};

// What a click on a point does, for those who have no pointer; its words are listed when somebody comes to choose.
const finder = (place, words) => {
  const label = document.createElement('label'), input = document.createElement('input'), list = document.createElement('datalist');
  list.id = `${place.name}-points`;
  input.setAttribute('list', list.id);
  Object.assign(input, { type: 'text', placeholder: 'choose or type one to open it', autocomplete: 'off' });
  input.onfocus = () => {
    const options = [...points(place)].map(([value, [, said]]) =>
      Object.assign(document.createElement('option'), { value, label: typeof said === 'string' ? `${value}: ${said}` : value }));
    list.replaceChildren(...options);
  };
  input.oninput = () => input.setCustomValidity('');
  input.onkeydown = event => event.stopPropagation(); // the platform has keys of its own
  input.onchange = () => {
    const wanted = input.value.trim(), known = points(place), point = known.get(wanted) ?? known.get(wanted.toLowerCase());
    input.setCustomValidity(point || !wanted ? '' : 'This is not in the picture.');
    if (!point) {
      input.reportValidity();
      return;
    }
    returning(input);
    acts(place, point);
  };
  label.append(words, input, list);
  return label;
};

const made = (parent, name, finds) => {
  const [place, plot, line] = ['div', 'div', 'div'].map(tag => document.createElement(tag)), words = document.createElement('p');
  Object.assign(place, { className: 'figure', name, plot, words });
  words.className = 'takeaway';
  plot.role = 'img';
  const saved = save => () => {
    draw(place);
    if (place.drawn) save(drawing(plot, place.ground), place.name);
  };
  place.larger = Object.assign(button('Whole picture', () => whole(place)), { hidden: true });
  line.append(button('↓ Picture (PNG)', saved(painted)), button('↓ Drawing (SVG)', saved(written)), place.larger);
  place.append(words, plot, line, ...(finds ? [finder(place, finds)] : []));
  parent.append(place);
  const page = parent.closest('[data-testid=stMain]');
  const watched = (how, rootMargin) => {
    const watch = new IntersectionObserver(
      entries => {
        place[how] = entries.at(-1).isIntersecting;
        come(place);
      },
      { root: page, rootMargin },
    );
    watch.observe(place);
    return watch;
  };
  const watches = [watched('near', '50% 0px'), watched('seen', '0px')];
  const sized = new ResizeObserver(() => {
    if (place.drawn && plot.offsetWidth && plot.offsetWidth !== plot._fullLayout?.width) Plotly.Plots.resize(plot);
  });
  const all = () => draw(place); // paper has the figures that nobody has come near, too
  sized.observe(plot);
  addEventListener('beforeprint', all);
  place.leave = () => {
    for (const watch of watches) watch.disconnect();
    sized.disconnect();
    removeEventListener('beforeprint', all);
    if (place.drawn) Plotly.purge(plot);
  };
  return place;
};

export default function ({ data: bytes, parentElement, setTriggerValue }) {
  const [head, figure] = new TextDecoder().decode(bytes).split('\n');
  const { name, said, height, ground, finds, ways, library: address } = JSON.parse(head);
  const place = parentElement.querySelector('.figure') ?? made(parentElement, name, finds), { plot, words } = place;
  Object.assign(place, { ground, ways, library: address, wanted: figure, asks: what => setTriggerValue('asked', what) });
  plot.style.height = `${height}px`; // taken before anything is drawn, so that nothing moves
  plot.ariaLabel = words.textContent = said;
  come(place);
  return place.leave;
}
