/** Where the manifest in the repository points. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/**
 * The address that will serve the add-in, without a slash at its end; a path is allowed.
 * @param {string | undefined} text value of ADDIN_ORIGIN
 * @returns {string}
 * @throws {Error} with a sentence for the person who builds, when it is missing or Excel would not take it
 */
function readOrigin(text) {
  const example = 'For example: ADDIN_ORIGIN=https://office.example.cn/taizhang npm run build';
  if (text === undefined || text.trim() === '') throw new Error(`ADDIN_ORIGIN is not set. It names the https server that will host the add-in. ${example}`);
  let url;
  try {
    url = new URL(text.trim());
  } catch {
    throw new Error(`ADDIN_ORIGIN is “${text}”, which is not an address. ${example}`);
  }
  if (url.protocol !== 'https:') throw new Error(`ADDIN_ORIGIN is “${text}”, but Excel loads add-ins over https only. ${example}`);
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') throw new Error(`ADDIN_ORIGIN is “${text}”; give only server and path, without “?”, “#”, user or password. ${example}`);
  return url.href.replace(/\/+$/, '');
}

/**
 * The manifest for one server.
 * @param {string} manifest text of manifest.xml
 * @param {string} origin as `readOrigin` returns it
 */
function manifestFor(manifest, origin) {
  const escaped = origin.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
  return manifest.replaceAll(DEVELOPMENT_ORIGIN, () => escaped).replace(/<!-- Addresses are those of development;.*?-->\n/, '');
}

module.exports = { DEVELOPMENT_ORIGIN, readOrigin, manifestFor };
