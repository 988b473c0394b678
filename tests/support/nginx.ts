import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** The nginx that is installed here; nothing where there is none. */
export function installedNginx(): string | undefined {
  return PLACES.find((path) => {
    try {
      execFileSync(path, ['-v'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

/** Serves a site with nginx as the files of `hosts` tell it, on a port of its own. */
export async function nginx(program: string, dist: string, hosts: string) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    config,
    `daemon off;
pid ${folder}/pid;
error_log stderr;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${resolve(hosts)}/nginx/maps.conf;
  server {
    listen 127.0.0.1:${port};
    root ${resolve(dist)};
    include ${resolve(hosts)}/nginx/site.conf;
  }
}
`,
  );
  // A mistake in the files is told here, with its line.
  execFileSync(program, ['-t', '-q', '-c', config, '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  const server = spawn(program, ['-c', config, '-p', folder], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => server.on('close', () => done()));
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await fetch(url);
      break;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  const close = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { url, close };
}

async function freePort(): Promise<number> {
  const server = createServer();
  return await new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
