/// Calls to services, against servers that mean no good.
@NullMarked
package dev.evenhand.workflow.internal.call;

import org.jspecify.annotations.NullMarked;
