// Copies to the clipboard; where a browser forbids that, shows the text in a field, selected, to be copied by hand.
async function copy(text, field, told) {
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = 'Copied';
  } catch {
    field.hidden = false;
    field.value = text;
    field.onblur = () => { field.hidden = true; };
    field.focus();
    field.select();
    told.textContent = 'Press Ctrl+C to copy';
  }
}
