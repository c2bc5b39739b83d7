// Copies to the clipboard; where a browser forbids that, shows the text in a field, selected, to be copied by hand.
// `note` is what whoever copies it should know of it.
async function copy(text, field, told, note) {
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = ['Copied', note].filter(Boolean).join('. ');
  } catch {
    field.hidden = false;
    field.value = text;
    field.onblur = () => { field.hidden = true; };
    field.focus();
    field.select();
    told.textContent = ['Press Ctrl+C to copy', note].filter(Boolean).join('. ');
  }
}
