/// What services call back with.
@NullMarked
package dev.evenhand.workflow.internal.callback;

import org.jspecify.annotations.NullMarked;
