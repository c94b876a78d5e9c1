/// Putting reports together from sums over work and from people.
@NullMarked
package dev.evenhand.insight.internal;

import org.jspecify.annotations.NullMarked;
