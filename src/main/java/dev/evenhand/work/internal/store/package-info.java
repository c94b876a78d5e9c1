/// The tables of the lane, written many rows at a time.
@NullMarked
package dev.evenhand.work.internal.store;

import org.jspecify.annotations.NullMarked;
