// Clients that take more than their share: they send too much, send too slowly, or do not read what they asked for.
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const CHUNK = Buffer.alloc(64 * 1024, ' ');

const head = (method, path, token, ...fields) =>
  [`${method} ${path} HTTP/1.1`, 'Host: localhost', ...(token ? [`Authorization: Bearer ${token}`] : []), ...fields, '', ''].join('\r\n');

/** Sends a request line and fields, and lets `send` do the rest. Returns the status of the response, or what happened instead. */
function exchange(port, text, send) {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(text);
      send(socket).catch(() => socket.destroy());
    });
    socket.on('data', (part) => (received += part.toString('latin1', 0, 20)));
    socket.on('error', () => {});
    socket.on('close', () => resolve(Number(received.match(/^HTTP\/1\.1 (\d+)/)?.[1]) || 'no response'));
  });
}

const json = 'Content-Type: application/json';

/** As many bytes as announced, as fast as they are taken; then the connection stays open for a while. */
export const sendMuch = (port, path, token, bytes) =>
  exchange(port, head('POST', path, token, json, `Content-Length: ${bytes}`), async (socket) => {
    for (let sent = 0; sent < bytes && socket.writable; sent += CHUNK.length) {
      if (!socket.write(CHUNK)) {
        await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), pause(5000)]);
      }
    }
    await pause(5000);
    socket.destroy();
  });

/** A byte per second. */
export const sendSlowly = (port, path, token, seconds) =>
  exchange(port, head('POST', path, token, json, 'Content-Length: 1000'), async (socket) => {
    for (let sent = 0; sent < seconds && socket.writable; sent++) {
      socket.write(' ');
      await pause(1000);
    }
    socket.destroy();
  });

/** Asks for something, and reads nothing but what the system buffers. */
export const readNothing = (port, path, token, seconds) =>
  exchange(port, head('GET', path, token), async (socket) => {
    socket.pause();
    await pause(seconds * 1000);
    socket.resume();
    socket.destroy();
  });
