// A link to another place of the app is followed as Back and Forward are: the session stays, with what was added to it,
// and so do the filters that all pages share.
const followed = (anchor, shared) => {
  const address = new URL(anchor.href);
  for (const [key, value] of new URLSearchParams(location.search)) {
    const kept = shared.includes(key.split('.')[0]) && !new URL(anchor.href).searchParams.has(key);
    if (kept) address.searchParams.append(key, value);
  }
  return address;
};

const follow = event => {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  const anchor = event.composedPath().find(node => node instanceof HTMLAnchorElement);
  if (event.defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey || !anchor) return;
  if (anchor.origin !== location.origin || anchor.download || (anchor.target && anchor.target !== '_self')) return;
  event.preventDefault();
  history.pushState({}, '', followed(anchor, window.sharedFilters));
  dispatchEvent(new PopStateEvent('popstate'));
};

const followLinks = shared => {
  if (!window.sharedFilters) document.addEventListener('click', follow);
  window.sharedFilters = shared;
};
