/// What happens in instances by itself: what follows from what was done, who gets the next task,
/// which service is called.
@NullMarked
package dev.evenhand.workflow.internal.run;

import org.jspecify.annotations.NullMarked;
