// A text as paragraphs of pieces. Every string is set as textContent.
const COLOURS = 5; // actors beyond these are marked without a colour of their own
const smooth = () => matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};

function piece(part, actors) {
  const mentions = part.actor !== undefined;
  const element = make(mentions ? 'mark' : 'span', part.layer === 'body' ? '' : part.layer, part.text);
  if (part.voice) element.dataset.voice = part.voice;
  if (mentions) {
    element.dataset.actor = part.actor;
    element.title = actors[part.actor].label;
  } else if (part.who) element.title = part.who;
  if (part.theme) {
    element.classList.add('term');
    element.title = [element.title, part.theme].filter(Boolean).join(' · ');
  }
  return element;
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

function about(numbers, quotations, card) {
  return numbers.map(number => {
    const facts = quotations[number], button = make('button', 'about');
    button.type = 'button';
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-label', `About this quotation: ${facts.slice(0, 2).map(fact => fact[1]).join(', ')}`);
    button.onclick = () => tell(button, facts, card);
    return button;
  });
}

function paragraph(data, actors, quotations, card) {
  const section = make('section', `${data.voice}${data.dim ? ' dim' : ''}${data.who ? ' opens' : ''}`);
  section.dataset.start = data.start;
  if (data.who) section.append(make('div', 'who', data.who));
  const words = make('p');
  for (const part of data.pieces) words.append(piece(part, actors), ...about(part.about || [], quotations, card));
  section.append(words);
  return section;
}

export default function ({ data, parentElement }) {
  const text = parentElement.querySelector('#text'), map = parentElement.querySelector('#map');
  const legend = parentElement.querySelector('#legend'), said = parentElement.querySelector('#said');
  const root = parentElement.querySelector('#reader');
  for (const [voice, colour] of Object.entries(data.colours)) root.style.setProperty(`--${voice}`, colour);

  const card = parentElement.querySelector('#card');
  const signature = JSON.stringify([data.paragraphs, data.quotations]);
  if (text.signature !== signature) {
    text.signature = signature;
    text.replaceChildren(...data.paragraphs.map(one => paragraph(one, data.actors, data.quotations, card)));
  }
  const go = (start, how) => {
    const all = [...text.children];
    const target = all.filter(one => +one.dataset.start <= start).pop() || all[0];
    target?.scrollIntoView({ behavior: how, block: 'start' });
    said.textContent = target ? target.textContent.slice(0, 60) : '';
  };

  map.replaceChildren(...data.places.map(place => {
    const button = make('button', place.voice, place.label);
    button.type = 'button';
    button.onclick = () => go(place.start, smooth());
    return button;
  }));

  const paint = () => {
    const shown = [...legend.querySelectorAll('button[aria-pressed=true]')].map(button => button.dataset.actor);
    for (const mark of text.querySelectorAll('mark')) {
      const place = shown.indexOf(mark.dataset.actor);
      mark.dataset.colour = place < 0 ? '' : Math.min(place, COLOURS);
    }
    for (const button of legend.querySelectorAll('button')) {
      const place = shown.indexOf(button.dataset.actor);
      button.dataset.colour = place < 0 ? '' : Math.min(place, COLOURS);
    }
  };
  legend.replaceChildren(...data.actors.map((actor, number) => {
    const button = make('button', '', `${actor.label} ${actor.count}`);
    button.type = 'button';
    button.dataset.actor = number;
    button.setAttribute('aria-pressed', String(actor.marked));
    button.onclick = () => {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
      paint();
    };
    return button;
  }));
  paint();

  text.tabIndex = 0;
  text.onkeydown = event => {
    const step = { j: 1, k: -1 }[event.key];
    if (!step) return;
    event.stopPropagation();
    const starts = data.places.map(place => place.start);
    text.place = Math.max(0, Math.min(starts.length - 1, (text.place ?? -1) + step));
    go(starts[text.place], smooth());
  };
  const wanted = `${data.at} ${signature.length}`;
  if (root.wanted !== wanted) {
    root.wanted = wanted;
    if (data.at >= 0) go(data.at, 'auto');
  }
}
