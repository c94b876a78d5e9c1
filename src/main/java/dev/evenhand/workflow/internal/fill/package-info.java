/// What people fill in: whether it fits, and how it is stored.
@NullMarked
package dev.evenhand.workflow.internal.fill;

import org.jspecify.annotations.NullMarked;
