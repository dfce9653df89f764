import '@fontsource-variable/inter/wght.css';
import theme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import './style.css';

/** Where the server has more than this guide. VitePress would take such links for pages of its own; `target` says otherwise. */
const beside = () =>
  h('nav', { class: 'beside', 'aria-label': 'This server' }, [
    h('a', { href: '/docs', target: '_self' }, 'API reference'),
    h('a', { href: '/', target: '_self' }, 'Console'),
  ]);

export default {
  ...theme,
  Layout: () => h(theme.Layout, null, { 'nav-bar-content-after': beside, 'nav-screen-content-after': beside }),
};
