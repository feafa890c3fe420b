/** Pages of the desk subpackage, named without its root: where the operator decides. */
export const deskPages = ['index', 'item/index', 'deposit/index'];
