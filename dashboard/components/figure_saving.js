// The layers of the drawing as one SVG on a ground of its own; drawn twice as large for a PNG.
const SPACE = 'http://www.w3.org/2000/svg';

const drawing = (plot, ground) => {
  const { width, height } = plot.getBoundingClientRect(), whole = document.createElementNS(SPACE, 'svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
    whole.setAttribute(name, value);
  }
  const back = whole.appendChild(document.createElementNS(SPACE, 'rect'));
  for (const [name, value] of Object.entries({ width, height, fill: ground })) back.setAttribute(name, value);
  for (const layer of plot.querySelectorAll('.main-svg')) whole.append(layer.cloneNode(true));
  for (const part of whole.querySelectorAll('.draglayer, .hoverlayer, .zoomlayer')) part.remove();
  return new XMLSerializer().serializeToString(whole);
};

const save = (address, name) => {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
};

const written = (text, name) => save(URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' })), `${name}.svg`);

const painted = (text, name) => {
  const image = new Image();
  image.onload = () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2 * image.width, height: 2 * image.height });
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => save(URL.createObjectURL(blob), `${name}.png`));
  };
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
};
