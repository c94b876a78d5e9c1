/// Compiles layouts, which are React components that a company writes.
@NullMarked
package dev.evenhand.workflow.internal.layout;

import org.jspecify.annotations.NullMarked;
