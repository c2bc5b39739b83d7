// A list that closes gives the focus back to what had it, but cannot see into a component that is set apart: what opened
// the list takes it by itself; and again if a run of the page had opened it once more, until somebody does something else.
const returning = opener => {
  let seen = false;
  const watch = new MutationObserver(() => {
    const open = document.querySelector('[role=dialog]');
    if (seen && !open) {
      setTimeout(() => opener.focus());
      for (const act of ['keydown', 'pointerdown']) addEventListener(act, () => watch.disconnect(), { capture: true, once: true });
    }
    seen = Boolean(open);
  });
  watch.observe(document.body, { childList: true, subtree: true });
};
