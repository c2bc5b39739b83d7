// The address as it stands when the button is pressed: it holds the whole view.
export default function ({ data, parentElement }) {
  followLinks(data.shared);
  const [button, field, told] = ['#copy', '#field', '#told'].map(id => parentElement.querySelector(id));
  button.onclick = () => copy(location.href, field, told, data.note);
  button.onblur = () => { told.textContent = ''; };
}
