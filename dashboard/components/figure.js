// A figure. The drawing library is 4.8 MB: it is loaded for the first figure that comes near the screen, after the page.
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

// Drawn over what stands there, so that a zoom and what the legend hides stay as long as the values are the same.
const draw = place => {
  if (place.drawn === place.wanted || !place.isConnected) return;
  if (!window.Plotly) {
    load(place.library).then(() => draw(place));
    return;
  }
  const first = place.drawn === undefined, { data, layout } = JSON.parse(place.wanted), [plot] = place.children;
  place.drawn = place.wanted;
  Plotly.react(plot, data, layout, { displayModeBar: false });
  if (!first) return;
  plot.on('plotly_click', ({ points: [{ customdata }] }) => typeof customdata?.[0] === 'string' && place.asks(customdata[0]));
  plot.on('plotly_selected', stretch => stretch?.range && place.asks(stretch.range.x));
  plot.on('plotly_deselect', () => place.asks([]));
};

const button = (text, click) => {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  made.onclick = click;
  return made;
};

const made = parent => {
  const place = document.createElement('div'), plot = document.createElement('div'), line = document.createElement('div');
  place.className = 'figure';
  plot.role = 'img';
  const saved = save => () => place.drawn && save(drawing(plot, place.ground), place.name);
  line.append(button('↓ Picture (PNG)', saved(painted)), button('↓ Drawing (SVG)', saved(written)));
  place.append(plot, line);
  parent.append(place);
  const page = parent.closest('[data-testid=stMain]');
  const coming = new IntersectionObserver(
    ([{ isIntersecting }]) => {
      place.near = isIntersecting;
      if (place.near) draw(place);
    },
    { root: page, rootMargin: '50% 0px' },
  );
  const sized = new ResizeObserver(() => {
    if (place.drawn && plot.offsetWidth && plot.offsetWidth !== plot._fullLayout?.width) Plotly.Plots.resize(plot);
  });
  const all = () => draw(place); // paper has the figures that nobody has come near, too
  coming.observe(place);
  sized.observe(plot);
  addEventListener('beforeprint', all);
  place.leave = () => {
    coming.disconnect();
    sized.disconnect();
    removeEventListener('beforeprint', all);
    if (place.drawn) Plotly.purge(plot);
  };
  return place;
};

export default function ({ data: bytes, parentElement, setTriggerValue }) {
  const [head, figure] = new TextDecoder().decode(bytes).split('\n');
  const { name, said, height, ground, library: address } = JSON.parse(head);
  const place = parentElement.querySelector('.figure') ?? made(parentElement), [plot] = place.children;
  Object.assign(place, { name, ground, library: address, wanted: figure, asks: what => setTriggerValue('asked', what) });
  plot.style.height = `${height}px`; // taken before anything is drawn, so that nothing moves
  plot.ariaLabel = said;
  if (place.near) draw(place);
  return place.leave;
}
