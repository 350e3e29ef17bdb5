const HtmlWebpackPlugin = require('html-webpack-plugin');

/**
 * Puts what must come first into each page's head: its content-security policy, then scripts that run before the
 * page's own (office.js). A page asks for them with the HtmlWebpackPlugin options `policy` and `scripts`.
 */
class PageHead {
  apply(compiler) {
    compiler.hooks.compilation.tap('PageHead', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap('PageHead', (data) => {
        const { policy, scripts = [] } = data.plugin.options;
        const tags = [
          ...(policy === undefined ? [] : [`<meta http-equiv="Content-Security-Policy" content="${policy}">`]),
          ...scripts.map((source) => `<script src="${source}"></script>`),
        ].join('');
        if (!/<meta charset="utf-8"\s*\/?>/i.test(data.html)) throw new Error(`${data.outputName}: the template needs <meta charset="utf-8"> first in its head.`);
        return { ...data, html: data.html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + tags) };
      });
    });
  }
}

module.exports = { PageHead };
