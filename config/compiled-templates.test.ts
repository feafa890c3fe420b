import { stableNumber, withTemplates } from './compiled-templates';

it('gives a file its own number, whatever was built before', () => {
  expect(stableNumber('/src/ui/a.tsx')).toBe(stableNumber('/src/ui/a.tsx'));
  expect(stableNumber('/src/ui/a.tsx')).not.toBe(stableNumber('/src/ui/b.tsx'));
});

it('holds the templates of subpackages in base.wxml and leaves the main package’s imports', () => {
  const files: Record<string, string> = {
    'trade/sub-vendors-templates.wxml':
      '<import src="../base.wxml"/>\n<wxs module="xs" src="../utils.wxs" /><template name="t"><view/></template>',
  };
  const base =
    '<a/>\n<import src="pages/shop/index-templates.wxml"/>\n<import src="trade/sub-vendors-templates.wxml"/>';
  expect(withTemplates(base, ['trade'], (file) => files[file] ?? '')).toBe(
    '<a/>\n<import src="pages/shop/index-templates.wxml"/>\n<template name="t"><view/></template>',
  );
});
