/** Pages of the service subpackage, named without its root. */
export const servicePages = ['talk/index', 'talks/index'];
