import { importsOfOtherEntrypoints } from '../../scripts/figures/entrypoints.ts';
import { SHIPPED, type SourceFile, UNSHIPPED } from '../../scripts/figures/source.ts';

/** Permitted imports of a room: rooms, files or packages. `types`: with `import type` only. */
interface Doors {
  all: string[];
  types: string[];
  /** Said to whoever tries another door. */
  instead: string;
}

const SHAPES = ['guides/schema.ts', 'guides/clock-schema.ts'];

/** The rooms and their doors (the arrows go one way, so that each room can be understood without those above it). */
const ROOMS: Record<string, Doors> = {
  guides: {
    all: [],
    types: SHAPES,
    instead:
      'A guide is data: its one import is `import type { … } from` schema.ts, of a clock from clock-schema.ts.',
  },
  engine: {
    // Pure as well: a search over words that it is given.
    all: ['engine', 'minisearch'],
    types: SHAPES,
    instead: 'The engine is pure: let it be given what it needs as an argument; an entrypoint brings it.',
  },
  checks: {
    all: ['checks', 'engine'],
    types: ['guides'],
    instead: 'A check is pure: put what it judges from into Facts (checks/schema.ts); platform/ gathers it.',
  },
  report: {
    all: ['report', 'engine', 'checks'],
    types: ['guides/schema.ts', 'guides/clock-schema.ts', 'views/speech.ts'],
    instead: 'The report is pure: pass it what it needs as an argument; an entrypoint brings it.',
  },
  views: {
    all: ['views', 'engine', 'checks', 'report'],
    types: ['guides', 'platform'],
    instead: 'A view is pure, (data, guides, speech) → View: an entrypoint gathers the data and passes it.',
  },
  components: {
    all: ['components', 'preact'],
    types: ['views', 'engine', 'checks', ...SHAPES],
    instead: 'A component draws what it is given: pass it as a prop from the entrypoint.',
  },
  platform: {
    // The shape of an e-mail address is needed by checks and by stored settings.
    all: [
      'platform',
      'report/mail-address.ts',
      // Names of its files only.
      'public/pictures',
      'locales',
      'i18next',
      'ical-generator',
      'webextension-polyfill',
    ],
    types: [
      'guides/schema.ts',
      'engine/page/answers.ts',
      'engine/page/certainty.ts',
      'engine/journey',
      'engine/privacy/boxes.ts',
      'report/areas.ts',
      'views/speech.ts',
    ],
    instead: 'The platform knows the browser and nothing of us: join the two in an entrypoint.',
  },
  entrypoints: {
    all: [...SHIPPED, 'preact', 'wxt'],
    types: ['webextension-polyfill'],
    instead: 'An entrypoint joins our rooms; what touches the browser or words belongs in platform/.',
  },
};

const under = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

/** Import paths as the house writes them: relative with the file's ending, or a package's name. */
function spelling({ path, arrows }: SourceFile): string[] {
  return arrows.flatMap(({ written, ours, line }) => {
    if (/^(@\/|~|#|\/|[a-z]+:\/\/)/.test(written))
      return `${path}:${line} imports "${written}": no aliases here, write the relative path with its ending.`;
    if (ours && !/\.(tsx?|json|css|mjs|svg|html)(\?\w+)?$/.test(written))
      return `${path}:${line} imports "${written}": write the file's whole name, as in "./anchor.ts".`;
    return [];
  });
}

/** Arrows that leave a room through a door that is not there. */
function doors({ path, arrows }: SourceFile): string[] {
  const room = path.split('/')[0] ?? '';
  const doors = ROOMS[room];
  if (!doors) return [];
  return arrows.flatMap(({ to, written: specifier, typeOnly, line, ours: isOurs }) => {
    const listed = ['guides/sources.ts', 'guides/coordinators.ts'].includes(to);
    const gathers = path === 'guides/index.ts' && (specifier.includes('*') || listed);
    if (gathers || doors.all.some((place) => under(to, place))) return [];
    const asType = doors.types.some((place) => under(to, place));
    if (asType && typeOnly) return [];
    if (asType)
      return `${path}:${line} takes more than types from "${specifier}": write \`import type\`. ${doors.instead}`;
    const what = isOurs ? to : `the package ${to}`;
    return `${path}:${line} imports ${what}, and ${room}/ has no door to it. ${doors.instead}`;
  });
}

/** Rules that hold in every room, whatever its doors. */
function everywhere(file: SourceFile): string[] {
  const { path, arrows } = file;
  const room = path.split('/')[0] ?? '';
  const foreign = importsOfOtherEntrypoints(file);
  return arrows.flatMap((arrow) => {
    const { to, ours: isOurs, line } = arrow;
    if (isOurs && under(to, 'entrypoints') && !['entrypoints', 'tests'].includes(room))
      return `${path}:${line} imports ${to}: nobody imports an entrypoint. Move what you need into its room.`;
    if (foreign.includes(arrow))
      return `${path}:${line} imports ${to}: an entrypoint keeps to its own folder. Move what both need into its room.`;
    // Names of files only: no sketch ends up in a script.
    if (path === 'platform/sketches.ts' && under(to, 'public/pictures')) return [];
    if (isOurs && SHIPPED.includes(room) && UNSHIPPED.some((place) => under(to, place)))
      return `${path}:${line} imports ${to}: ${to.split('/')[0]}/ is not in the package. Move what you need into a room that is.`;
    return [];
  });
}

/** Problems with the imports of one file, each as a sentence. */
export function wrongArrows(file: SourceFile): string[] {
  const general = [...spelling(file), ...everywhere(file)];
  return general.length > 0 ? general : doors(file);
}
