/** Pages of the promote subpackage, named without its root: for whoever brings shops' goods to people. */
export const promotePages = ['index', 'shop/index', 'join/index'];
