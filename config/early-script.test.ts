import { withFiles, withScript } from './early-script';

it('stands in the head before the app, and can be ended by nothing in it', () => {
  const script = withFiles('say("</script>");\n', { 'pages/shop/index': ['./js/1.js'] });
  const html = withScript('<head><title>通店</title><script defer src="app.js"></script>', script);
  expect(html).toBe(
    '<head><script>(()=>{const TONGDIAN_FILES={"pages/shop/index":["./js/1.js"]};say("<\\/script>");})()</script>' +
      '<title>通店</title><script fetchpriority="high" defer src="app.js"></script>',
  );
  expect(() => withScript('<head></head>', script)).toThrow('no title');
});
