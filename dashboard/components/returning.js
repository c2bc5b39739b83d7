// A list that closes gives the focus back to what had it, but cannot see into a component that is set apart, and misses
// what was busy meanwhile: what opened the list takes it by itself.
const returning = opener => {
  let seen = false;
  const watch = new MutationObserver(() => {
    const open = document.querySelector('[role=dialog]');
    if (seen && !open) {
      watch.disconnect();
      setTimeout(() => opener.focus());
    }
    seen = Boolean(open);
  });
  watch.observe(document.body, { childList: true, subtree: true });
};
