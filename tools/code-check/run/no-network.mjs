/**
 * Loaded before a program of an article: it may talk to servers of its own and to nobody else.
 * Every connection of Node, `fetch` included, goes through the functions replaced here.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|::1|)$/;
const own = new Set();

const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (...args) {
  this.once('listening', () => own.add(this.address()?.port));
  return listen.apply(this, args);
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const { host = '', port } = destination(args);
  if (!LOOPBACK.test(host) || !own.has(Number(port))) throw refusal(`${host}:${port}`);
  return connect.apply(this, args);
};

/** `connect(port, host)`, `connect(options)`, and the list of arguments Node hands to itself. */
function destination([first, second]) {
  if (Array.isArray(first)) return destination(first);
  if (typeof first === 'object' && first !== null) return first;
  return { port: first, host: typeof second === 'string' ? second : '' };
}

for (const [owner, names] of [
  [dgram.Socket.prototype, ['bind', 'connect', 'send']],
  [dns, functionsOf(dns)],
  [dns.promises, functionsOf(dns.promises)],
]) {
  for (const name of names) {
    const original = owner[name];
    owner[name] = function (...args) {
      if (owner !== dgram.Socket.prototype && LOOPBACK.test(String(args[0]))) return original.apply(this, args);
      throw refusal(name);
    };
  }
}
syncBuiltinESMExports();

function functionsOf(object) {
  return Object.keys(object).filter((name) => /^(?:lookup|resolve|reverse)/.test(name));
}

function refusal(what) {
  return new Error(`A program of an article has no network (${what}).`);
}
