/** In pixels. Lines that pass a floor by go down in the shaft at the right, which is open on every floor but the ground. */
export const WIDTH = 960;
const MARGIN = 24;
const SHAFT = 110;
const GAP = 64;
const PAD = 14;
export const LINE = 18;
const CHARACTER = 6.6;

/** Where each room stands, with the lines of text in it, and how high the house is. */
export function layOut(floors) {
  const places = new Map();
  let y = MARGIN;
  for (const [i, floor] of floors.entries()) {
    const isGround = i === floors.length - 1;
    const inner = WIDTH - 2 * MARGIN - (isGround ? 0 : SHAFT);
    const width = (inner - (floor.length - 1) * MARGIN) / floor.length;
    const boxes = floor.map((room, at) => {
      const lines = linesOf(room, Math.floor((width - 2 * PAD) / CHARACTER));
      return { room, lines, x: MARGIN + at * (width + MARGIN), y, width };
    });
    const height = Math.max(...boxes.map(({ lines }) => lines.length)) * LINE + 2 * PAD + LINE;
    for (const box of boxes) places.set(box.room.name, { ...box, height, floor: i });
    y += height + GAP;
  }
  return { places, height: y - GAP + MARGIN };
}

/** The way of a line from one room to another: down, or to the side on one floor. */
export function wayOf(from, to, lane, shaftLane) {
  if (from.floor === to.floor) {
    const y = from.y + from.height / 2;
    const [start, end] = from.x < to.x ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
    return `M${start} ${y}H${end}`;
  }
  const start = from.x + (from.width * (lane + 1)) / 5;
  const bottom = from.y + from.height;
  if (to.floor === from.floor + 1) {
    const overlap = [Math.max(from.x, to.x), Math.min(from.x + from.width, to.x + to.width)];
    const isAbove = overlap[0] < overlap[1];
    const end = isAbove ? (overlap[0] + overlap[1]) / 2 : to.x + (from.x < to.x ? 0.2 : 0.8) * to.width;
    return isAbove ? `M${end} ${bottom}V${to.y}` : `M${start} ${bottom}L${end} ${to.y}`;
  }
  const shaft = WIDTH - MARGIN - SHAFT + 30 + shaftLane * 26;
  const turn = bottom + 16 + shaftLane * 14;
  return `M${start} ${bottom}V${turn}H${shaft}V${to.y}`;
}

function linesOf({ folders, packages, imports }, most) {
  const said = (what, names) => (names.length === 0 ? [] : wrap(`${what}: ${names.join(', ')}`, most));
  return [
    ...said('folders', folders),
    ...said(
      'imports',
      imports.map(({ to, what }) => (what === 'types' ? `${to} (types)` : to)),
    ),
    ...said('packages', packages),
  ];
}

function wrap(text, most) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last ? `${last} ${word}` : word;
    if (longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
