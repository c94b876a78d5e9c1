/// What happens in instances by itself.
@NullMarked
package dev.evenhand.workflow.internal.run;

import org.jspecify.annotations.NullMarked;
