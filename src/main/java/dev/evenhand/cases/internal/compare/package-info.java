/// Compares imports with what really happened.
@NullMarked
package dev.evenhand.cases.internal.compare;

import org.jspecify.annotations.NullMarked;
