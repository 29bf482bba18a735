// Vite reads only the names where nothing but the keys is used: no sketch ends up in a script.
const files = Object.keys(import.meta.glob('../public/pictures/**/*.svg'));

/** Ids of the hints that have a sketch in `public/pictures`. */
export const sketches: readonly string[] = files.map((file) => file.replace(/^.*\/pictures\/|\.svg$/g, ''));
