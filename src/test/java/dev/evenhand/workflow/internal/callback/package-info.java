/// Tokens of callbacks.
@NullMarked
package dev.evenhand.workflow.internal.callback;

import org.jspecify.annotations.NullMarked;
