/** The kind of what is dragged from a palette onto the plane: a type of task. */
export const DRAGGED = 'application/x-evenhand-task';
