// A part of a page that is made once it comes near what is seen.
const FIRST = 300; // a page that is being drawn is short at first, and everything near
const MOMENT = 50; // who scrolls on does not stay
const REST = 5000; // who prints or searches the page may never come near
const APART = 20; // what two parts tell in one moment would be one message, and only the first of them made

let turn = Promise.resolve();
const inTurn = tell => {
  turn = turn.then(tell).catch(console.error).then(() => new Promise(done => setTimeout(done, APART)));
};

// Who follows a link to another page leaves this one, though it is drawn a moment longer: what it told then would bring
// it back in place of the other.
let leaving = false;
const leads = event => {
  const link = event.composedPath().find(one => one.href);
  const apart = event.ctrlKey || event.metaKey || event.shiftKey || link?.target === '_blank' || link?.download;
  return link && !apart && new URL(link.href).pathname !== location.pathname;
};
addEventListener('click', event => { leaving ||= leads(event); }, { capture: true });

// On a phone the menu lies over the page that was chosen in it, which then seems not to have come.
const SMALL = matchMedia('(max-width: 768px)');
addEventListener('click', event => {
  const menu = SMALL.matches && leads(event) && event.composedPath().find(one => one.dataset?.testid === 'stSidebar');
  if (menu) setTimeout(() => menu.querySelector('[data-testid=stSidebarCollapseButton] button')?.click());
}, { capture: true });

// Tells whether the part is near what is seen, and the view that it waits for, as long as that is not known. What is far
// above is not near: a page that is left scrolls away below its parts, and one that told then drew it once more.
const nearing = (whole, { view, made, near }, tell) => {
  const moment = whole.leave ? MOMENT : FIRST;
  let coming, left = false;
  leaving = false;
  const page = location.pathname; // who goes back is on the other page at once, though this one is still drawn
  const told = seen => inTurn(() => left || leaving || location.pathname !== page || tell([seen, view]));
  const watch = new IntersectionObserver(
    entries => {
      const seen = entries.at(-1).isIntersecting;
      clearTimeout(coming);
      if (!made || seen !== near) coming = setTimeout(told, seen ? moment : REST, seen);
    },
    { root: whole.getRootNode().host.closest('[data-testid=stMain]'), rootMargin: '25% 0px' },
  );
  watch.observe(whole);
  return () => {
    left = true;
    clearTimeout(coming);
    watch.disconnect();
  };
};

// In place of what is not made, as high as what was there: nothing moves when it comes.
const waits = whole => {
  whole.style.minHeight = `${Math.max(whole.offsetHeight, innerHeight)}px`;
  whole.replaceChildren(Object.assign(document.createElement('p'), { textContent: 'Comes in a moment …' }));
};
