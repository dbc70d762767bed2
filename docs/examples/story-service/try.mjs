// @ts-check
/** Starts the service, sends it three reports, and prints what it answers. */
import { once } from 'node:events';
import { server } from './server.mjs';

const reports = [
  {
    id: 'herald',
    text: 'A ferry with 86 passengers on board ran aground off the port on Tuesday. Nine people were injured, according to the coast guard.',
    publishedAt: '2023-03-14T19:40:00Z',
  },
  {
    id: 'sahil',
    text: 'جنحت عبارة تقل 68 راكبا قبالة الميناء مساء الثلاثاء. وقال خفر السواحل إن تسعة أشخاص أصيبوا.',
    publishedAt: '2023-03-14T20:30:00Z',
  },
  {
    id: 'gazette',
    text: 'The ferry with 86 passengers on board ran aground off the port on Tuesday evening. Nobody was injured.',
    publishedAt: '2023-03-14T20:45:00Z',
  },
  { id: 'empty', text: ' ' },
];

server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const story = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/stories/ferry`;

for (const report of reports) {
  const answer = await fetch(`${story}/reports`, { method: 'POST', body: JSON.stringify(report) });
  console.log(report.id, answer.status, await answer.text());
}
const conflicts = await fetch(`${story}/conflicts`);
for (const { point, values } of JSON.parse(await conflicts.text())) {
  console.log(point);
  for (const { value, words } of values) {
    console.log(`  ${value}`);
    for (const { sourceId, quote } of words) console.log(`    ${sourceId}: “${quote}”`);
  }
}
const page = await fetch(`${story}/page`);
console.log(page.headers.get('content-type'), (await page.text()).slice(0, 15));

server.close();
server.closeAllConnections();
