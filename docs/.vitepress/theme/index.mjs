import '@fontsource-variable/inter/wght.css';
import theme from 'vitepress/theme-without-fonts';
import './style.css';

export default theme;
