import { layOut, LINE, wayOf, WIDTH } from './layOut.mjs';
import { floorsOf } from './readRooms.mjs';

const STYLE = `text{font:13px system-ui,"Segoe UI",sans-serif;fill:#242424}
.name{font-size:15px;font-weight:600}
rect.room{fill:#f3f6fb;stroke:#5b708f}
path{fill:none;stroke:#33507a;stroke-width:1.5;marker-end:url(#head)}
.types{stroke-dasharray:5 4}`;

/** The house as a picture: rooms by floors, arrows to what they import. An arrow that others imply is left out. */
export function drawHouse(rooms) {
  const { places, height } = layOut(floorsOf(rooms));
  const arrows = rooms.flatMap((room) => directImports(room, rooms).map((to) => [room.name, to]));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img">
<title>The rooms of src and what they import</title>
<style>${STYLE}</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" style="fill:#33507a;stroke:none;marker-end:none"/></marker></defs>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${[...places.values()].map(drawRoom).join('\n')}
${drawArrows(arrows, places).join('\n')}
</svg>
`;
}

function drawRoom({ room, lines, x, y, width, height }) {
  const texts = lines.map((line, i) => `<text x="${x + 14}" y="${y + 26 + (i + 1) * LINE}">${line}</text>`);
  return [
    `<rect class="room" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`,
    `<text class="name" x="${x + 14}" y="${y + 26}">src/${room.name}</text>`,
    ...texts,
  ].join('\n');
}

function drawArrows(arrows, places) {
  const lanes = new Map();
  let shaftLane = 0;
  return arrows.map(([from, { to, what }]) => {
    const lane = lanes.get(from) ?? 0;
    lanes.set(from, lane + 1);
    const [start, end] = [places.get(from), places.get(to)];
    const passesBy = end.floor > start.floor + 1;
    const way = wayOf(start, end, lane, shaftLane);
    if (passesBy) shaftLane++;
    return `<path${what === 'types' ? ' class="types"' : ''} d="${way}"/>`;
  });
}

/** Without those that come along with another one. */
function directImports(room, rooms) {
  return room.imports.filter(
    ({ to }) => !room.imports.some((other) => other.to !== to && reaches(other.to, to, rooms)),
  );
}

function reaches(from, to, rooms) {
  const imports = rooms
    .find(({ name }) => name === from)
    .imports.filter(({ what }) => what === 'code')
    .map((next) => next.to);
  return imports.includes(to) || imports.some((next) => reaches(next, to, rooms));
}
