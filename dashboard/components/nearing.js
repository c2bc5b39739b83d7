// A part of a page that is made once it comes near what is seen.
const FIRST = 300; // a page that is being drawn is short at first, and everything near
const MOMENT = 50; // who scrolls on does not stay
const REST = 5000; // who prints or searches the page may never come near

// Tells whether the part is near, and the view that it waits for, as long as that is not known.
const nearing = (whole, { view, made, near }, tell) => {
  const moment = whole.leave ? MOMENT : FIRST;
  let coming;
  const watch = new IntersectionObserver(
    entries => {
      const seen = entries.at(-1).isIntersecting;
      clearTimeout(coming);
      if (!made || seen !== near) coming = setTimeout(() => tell([seen, view]), seen ? moment : REST);
    },
    { root: whole.getRootNode().host.closest('[data-testid=stMain]'), rootMargin: '25% 0px' },
  );
  watch.observe(whole);
  return () => {
    clearTimeout(coming);
    watch.disconnect();
  };
};

// In place of what is not made, as high as what was there: nothing moves when it comes.
const waits = whole => {
  whole.style.minHeight = `${Math.max(whole.offsetHeight, innerHeight)}px`;
  whole.replaceChildren(Object.assign(document.createElement('p'), { textContent: 'Comes in a moment …' }));
};
