/// Writing down what other modules tell.
@NullMarked
package dev.evenhand.audit.internal;

import org.jspecify.annotations.NullMarked;
