/// The lane: all changes of ownership of a company, in batches, one after the other.
@NullMarked
package dev.evenhand.work.internal.lane;

import org.jspecify.annotations.NullMarked;
