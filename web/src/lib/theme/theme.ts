import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { personVariables } from '@/lib/people/person-colour';

const teal: MantineColorsTuple = [
  '#e9f5f4',
  '#d2eae8',
  '#a5d4d0',
  '#74bcb6',
  '#49a59e',
  '#2a8f88',
  '#147a73',
  '#0b645f',
  '#084f4b',
  '#053b38',
];

const red: MantineColorsTuple = [
  '#fdeceb',
  '#f9d5d2',
  '#f2aba6',
  '#ea7d75',
  '#e2574d',
  '#d63c31',
  '#c7302a',
  '#b3261e',
  '#93201a',
  '#731913',
];

const gray: MantineColorsTuple = [
  '#f7f8f8',
  '#eff1f1',
  '#e3e6e7',
  '#d4d8da',
  '#b7bdc0',
  '#8a9195',
  '#62696d',
  '#4a5155',
  '#31373a',
  '#1b1f21',
];

const dark: MantineColorsTuple = [
  '#d6dadc',
  '#b8bec1',
  '#9aa1a5',
  '#727a7e',
  '#3f464a',
  '#31373a',
  '#24292b',
  '#181c1e',
  '#121516',
  '#0c0e0f',
];

/** Words on quiet buttons are readable in both themes; red means danger. */
const variants: VariantColorsResolver = (input) => {
  const usual = defaultVariantColorsResolver(input);
  if (input.variant !== 'subtle' && input.variant !== 'light') return usual;
  if (input.color === 'red') return { ...usual, color: 'var(--mantine-color-error)' };
  if (!input.color || input.color === 'teal') return { ...usual, color: 'var(--ev-accent-text)' };
  return usual;
};

const CHOICES = { scrollAreaProps: { viewportProps: {} } };

/** The whole look in one place: deep teal, neutral greys, hairlines, Inter. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  colors: { teal, red, gray, dark },
  white: '#ffffff',
  black: '#1b1f21',
  autoContrast: true,
  variantColorResolver: variants,
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: '"Inter Variable", system-ui, -apple-system, "Segoe UI", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Code", Menlo, monospace',
  defaultRadius: 6,
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '19px' },
  shadows: {
    xs: 'none',
    sm: '0 1px 2px rgb(0 0 0 / 6%)',
    md: '0 6px 20px rgb(0 0 0 / 10%)',
    lg: '0 10px 30px rgb(0 0 0 / 14%)',
    xl: '0 16px 44px rgb(0 0 0 / 18%)',
  },
  headings: {
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '1.3' },
      h2: { fontSize: '17px', lineHeight: '1.35' },
      h3: { fontSize: '15px', lineHeight: '1.4' },
    },
  },
  components: {
    // What scrolls can be scrolled by keyboard; lists of choices are, by their arrow keys.
    ScrollArea: { defaultProps: { viewportProps: { tabIndex: 0 } } },
    Select: { defaultProps: CHOICES },
    MultiSelect: { defaultProps: CHOICES },
    TagsInput: { defaultProps: CHOICES },
    Autocomplete: { defaultProps: CHOICES },
    Paper: { defaultProps: { shadow: 'none', withBorder: true } },
    // The head of a dialog is no second head of the page.
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { opacity: 0.45 },
        attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontSize: 17, fontWeight: 600, lineHeight: 1.3 } },
    },
    Drawer: {
      defaultProps: {
        position: 'right',
        overlayProps: { opacity: 0.35 },
        attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontSize: 17, fontWeight: 600, lineHeight: 1.3 } },
    },
    Menu: {
      defaultProps: {
        shadow: 'md',
        position: 'bottom-end',
        withInitialFocusPlaceholder: false,
        // Inside the page, for those who go from landmark to landmark.
        portalProps: { target: '#content' },
      },
    },
    Popover: { defaultProps: { shadow: 'md' } },
    Tooltip: { defaultProps: { openDelay: 250, withArrow: false } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--ev-header-height': '52px',
    '--ev-row-height': '40px',
  },
  light: {
    '--mantine-color-dimmed': '#596064',
    '--mantine-color-placeholder': '#6a7276',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#dde1e2',
    '--ev-control-border': '#8a9195',
    '--ev-page': '#ffffff',
    '--ev-rail': '#f7f8f8',
    '--ev-hover': '#f2f4f4',
    '--ev-selected': '#e9f5f4',
    '--ev-hairline': '#e3e6e7',
    '--ev-fresh': '#d9efec',
    '--ev-accent-text': '#0b645f',
    '--ev-good-ground': '#e3f4e8',
    '--ev-good-ink': '#155c31',
    '--ev-info-ground': '#e4eff9',
    '--ev-info-ink': '#17507f',
    '--ev-warn-ground': '#fbf0d6',
    '--ev-warn-ink': '#6b4600',
    '--ev-bad-ground': '#fce8e6',
    '--ev-bad-ink': '#8e1c15',
    '--ev-quiet-ground': '#eff1f1',
    '--ev-quiet-ink': '#4a5155',
    ...personVariables('light'),
  },
  dark: {
    '--mantine-color-dimmed': '#9fa6aa',
    '--mantine-color-placeholder': '#8f969a',
    '--mantine-color-error': '#ff9086',
    '--mantine-color-default-border': '#33393c',
    '--ev-control-border': '#6c7478',
    '--ev-page': '#181c1e',
    '--ev-rail': '#121516',
    '--ev-hover': '#20262a',
    '--ev-selected': '#16312f',
    '--ev-hairline': '#2b3134',
    '--ev-fresh': '#1c3f3c',
    '--ev-accent-text': '#74bcb6',
    '--ev-good-ground': '#173323',
    '--ev-good-ink': '#9adbb1',
    '--ev-info-ground': '#172f44',
    '--ev-info-ink': '#a3cdf0',
    '--ev-warn-ground': '#3a2e10',
    '--ev-warn-ink': '#f0cf84',
    '--ev-bad-ground': '#43201d',
    '--ev-bad-ink': '#ffb4ac',
    '--ev-quiet-ground': '#2a3033',
    '--ev-quiet-ink': '#c3c9cc',
    ...personVariables('dark'),
  },
});
